import { readFileSync } from 'node:fs';
import { defineConfig, type ResolvedPublicFile } from 'wxt';
import { compiledAtOnce } from './scripts/compiled-at-once';
import { licences } from './scripts/licences';
import { papaparseAsModule } from './scripts/papaparse-as-module';
import { polyfillAsModule } from './scripts/polyfill-as-module';
import { readabilityPatterns } from './scripts/readability-patterns';
import { secondMinifier } from './scripts/second-minifier';
import { servedWorker, workerAsChunk } from './scripts/worker-as-chunk';
import { workerWithoutDocument } from './scripts/worker-without-document';

/** The content security policy of every extension page; docs/architecture.md says why each part is there. */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self' https: http:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** While developing, Vite puts styles into the page and talks to it over a socket. */
const DEV_CSP = CSP.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'").replace(
  "connect-src 'self'",
  "connect-src 'self' ws://localhost:*",
);

/** Fixes the Chromium id, so that the extension loaded from another folder still finds its database. */
const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAtMKvNqB4Nu9FkQ0WJBaiJJXzO7yzu2aJens13I8NdG05L+I3mm6lD8cQzhL1X42oXo+jCoTv/Ja3pId5tecqfCABMogE324IvjT559CyJXrVo9jU/n2mpqtAzzRgFEi/tsDe9G4XM/u8Su0TOJExCiAZiRB+9rjb43AimWm7G/bi13IQIUN0gbHrFGByFbAZzJHZGSp74p0ZfLSuJdphNbLhpc9eo9i6QMx0zbqy19SSyIqq31YQJN/6BAwRU9jZ1a2Y0ySKkJqPMS26Kn/FFmIzwAJnrAfWmw0Lh3o6nXRJzZOHzuLFgXQxhVOJlBqxgOyTh3cGIAygiqFE00MtLwIDAQAB';

/** What the popup needs at first and others need too, in one file: small files pack worse than one. */
const COMMON =
  /preact|polyfill|html-plugins|fractional|components.(?:hooks.(?!desk-store|own-formats|use-pressed|use-(?:last-backup|auto-|grant|long-job)|moments|use-earlier)|ui.(?!Menu|Progress)|(?:areas|clip).\w*(?:-\w*)*\.tsx?|edition.(?:ClipWords|RowActions|DayChoice|use-editor|Today|ClipRow|use-on-demand))|lucide.*(?:arrow-(?:up|down)|external-link|trash|quote|chevron-(?:left|right)|settings|link|x)\.|lib.(?:url|clip|day|errors|edition|order|page|pending|settings|category)|lib.platform.(?:clock|i18n|tabs)/;

/** The store as the popup loads it; what it has for other pages alone stays with them. */
const STORE =
  /lib.store.(?!desk|formats|folder|backup|change-settings|restore-mark|trash|earlier|import|intents|complete|save-clip)|node_modules.dexie/;

/** JSON without the white space that only its authors need. */
function packed(file: ResolvedPublicFile): ResolvedPublicFile {
  const { relativeDest } = file;
  const text = 'contents' in file ? file.contents : readFileSync(file.absoluteSrc, 'utf8');
  return { relativeDest, contents: JSON.stringify(JSON.parse(text)) };
}

export default defineConfig({
  outDir: 'dist',
  imports: false,
  // WXT would build Firefox as MV2.
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  hooks: {
    'build:publicAssets': async ({ config }, files) => {
      for (const [at, file] of files.entries())
        if (file.relativeDest.endsWith('.json')) files[at] = packed(file);
      files.push({ relativeDest: 'licences.txt', contents: licences(import.meta.dirname) });
      if (config.command === 'serve') files.push(await servedWorker('lib/press/worker.ts'));
    },
  },
  vite: () => ({
    plugins: [
      readabilityPatterns(),
      papaparseAsModule(),
      polyfillAsModule(),
      workerAsChunk(),
      workerWithoutDocument(),
      secondMinifier(),
      compiledAtOnce(['read-page', 'read-site']),
      // What is one script has no chunks.
      {
        name: 'undivided-scripts',
        outputOptions: (options) =>
          options.format === 'iife' ? { ...options, codeSplitting: false } : options,
      },
    ],
    // Dexie's default entry wraps a build for old browsers, a twentieth larger, to catch two copies of itself.
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      sourcemap: false,
      // Every browser that is supported knows modulepreload.
      modulePreload: {
        polyfill: false,
        // A chunk's own imports lie on the same disk: asking ahead for them gains less than the code that asks.
        resolveDependencies: (_, files, { hostType }) =>
          hostType === 'html' ? files : files.filter((file) => file.endsWith('.css')),
      },
      target: ['chrome120', 'firefox140'],
      rolldownOptions: {
        // That the minifiers take most of a build's time is known.
        checks: { pluginTimings: false },
        output: {
          codeSplitting: {
            groups: [
              { name: 'common', minShareCount: 2, test: COMMON },
              { name: 'store', minShareCount: 2, test: STORE },
            ],
          },
        },
      },
    },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'scripting',
      'contextMenus',
      'alarms',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel' as const]),
    ],
    optional_permissions: ['downloads', 'tabs'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: command === 'serve' ? DEV_CSP : CSP },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      'clip-page': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandClipPage__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'clipsheet@clipsheet.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120', key: CHROMIUM_KEY }),
  }),
});
