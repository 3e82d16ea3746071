/** What the page's scoring takes of the package: how sites call their parts. It publishes no types for that. */
declare module '@mozilla/readability/Readability.js' {
  type Pattern =
    | 'unlikelyCandidates'
    | 'okMaybeItsACandidate'
    | 'positive'
    | 'negative'
    | 'byline'
    | 'shareElements'
    | 'normalize'
    | 'commas'
    | 'adWords'
    | 'loadingWords';

  const Readability: {
    prototype: {
      REGEXPS: Record<Pattern, RegExp>;
      /** Names of elements in capital letters. */
      PHRASING_ELEMS: string[];
      UNLIKELY_ROLES: string[];
    };
  };
  export default Readability;
}
