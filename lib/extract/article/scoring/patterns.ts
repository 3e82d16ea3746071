import Readability from '@mozilla/readability/Readability.js';

/**
 * How sites call their parts, and what of that speaks for or against an article: Readability's own lists, so that a new
 * version of it brings what was learned there. Of the package nothing else is shipped, see `scripts/readability-patterns.ts`.
 */
export const { REGEXPS: PATTERNS, PHRASING_ELEMS, UNLIKELY_ROLES } = Readability.prototype;
