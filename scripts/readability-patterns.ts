import Readability from '@mozilla/readability/Readability.js';
import type { Plugin } from 'vite';

/** Of Readability, what the reader takes: see `lib/extract/article/scoring/patterns.ts`. */
const PATTERNS = [
  'unlikelyCandidates',
  'okMaybeItsACandidate',
  'positive',
  'negative',
  'byline',
  'shareElements',
  'normalize',
  'commas',
  'adWords',
  'loadingWords',
] as const;

/** Ships the patterns and lists of Readability, and not the scoring, which the reader has in a form of its own. */
export function readabilityPatterns(): Plugin {
  return {
    name: 'readability-patterns',
    load: (id) => (id.endsWith('readability/Readability.js') ? patterns() : undefined),
  };
}

function patterns(): string {
  const { REGEXPS, PHRASING_ELEMS, UNLIKELY_ROLES } = Readability.prototype;
  const list = PATTERNS.map((name) => `${name}: ${REGEXPS[name]}`).join();
  const words = (names: string[]) => `"${names.join(' ')}".split(" ")`;
  return `export default { prototype: { REGEXPS: { ${list} }, PHRASING_ELEMS: ${words(PHRASING_ELEMS)}, UNLIKELY_ROLES: ${words(UNLIKELY_ROLES)} } };`;
}
