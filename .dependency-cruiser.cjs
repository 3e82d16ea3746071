/** The house rules of docs/architecture.md: arrows point down only. */
const pure = '^lib/(backup|desk|extract|digest|import|url)/|^lib/[^/]+\\.ts$';

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'lib-is-the-ground-floor',
      comment: 'lib is the product; it knows neither components nor entrypoints',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: '^(components|entrypoints)/' },
    },
    {
      name: 'components-below-entrypoints',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'pure-stays-pure',
      comment: 'the domain, extract, digest and url take their data as arguments',
      severity: 'error',
      from: { path: pure },
      to: { path: '^lib/(store|platform|jobs)/|(^|/)node_modules/(preact|dexie|wxt|webextension-polyfill)/' },
    },
    {
      name: 'url-knows-only-the-domain',
      severity: 'error',
      from: { path: '^lib/url/' },
      to: { path: '^lib/(extract|digest)/' },
    },
    {
      name: 'extract-and-digest-apart',
      severity: 'error',
      from: { path: '^lib/extract/' },
      to: { path: '^lib/digest/' },
    },
    {
      name: 'digest-and-extract-apart',
      severity: 'error',
      from: { path: '^lib/digest/' },
      to: { path: '^lib/extract/' },
    },
    {
      name: 'store-and-platform-apart',
      comment: 'what needs both is a job: lib/jobs',
      severity: 'error',
      from: { path: '^lib/store/' },
      to: { path: '^lib/(platform|jobs|extract|digest)/' },
    },
    {
      name: 'platform-and-store-apart',
      severity: 'error',
      from: { path: '^lib/platform/' },
      to: { path: '^lib/(store|jobs|digest)/' },
    },
    {
      name: 'components-reach-data-through-hooks',
      severity: 'error',
      from: { path: '^components/', pathNot: '^components/hooks/' },
      to: { path: '^lib/(store|platform|jobs)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-store-imports-dexie',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/', pathNot: '^lib/store/' },
      to: { path: '(^|/)node_modules/dexie/' },
    },
    {
      name: 'only-platform-imports-the-browser',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/', pathNot: '^lib/platform/' },
      to: { path: '(^|/)node_modules/(wxt/dist/browser|webextension-polyfill|@wxt-dev/browser)' },
    },
    {
      name: 'read-page-is-extract-alone',
      comment: 'what is injected into a page holds the reader and nothing else',
      severity: 'error',
      from: { path: '^entrypoints/read-(page|site)\\.ts$' },
      to: { path: '^(lib|components)/', pathNot: '^lib/extract/(index|sites/(named|site))\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
