import Readability from '@mozilla/readability/Readability.js';

const { REGEXPS, PHRASING_ELEMS, UNLIKELY_ROLES } = Readability.prototype;

/** Without its flag `i`, for names in small letters: the browser has it ready in half the time. */
function plain({ source }: RegExp): RegExp {
  return new RegExp(source);
}

/**
 * How sites call their parts, and what of that speaks for or against an article: Readability's own lists, so that a new
 * version of it brings what was learned there. Of the package nothing else is shipped, see `scripts/readability-patterns.ts`.
 */
export const PATTERNS = {
  ...REGEXPS,
  unlikelyCandidates: plain(REGEXPS.unlikelyCandidates),
  okMaybeItsACandidate: plain(REGEXPS.okMaybeItsACandidate),
  positive: plain(REGEXPS.positive),
  negative: plain(REGEXPS.negative),
  byline: plain(REGEXPS.byline),
  shareElements: plain(REGEXPS.shareElements),
};

export { PHRASING_ELEMS, UNLIKELY_ROLES };
