/**
 * How one site writes one page: a pattern over `host/path?query`, from its beginning (no scheme, no leading
 * `www.`, no fragment), and the address that lasts, without `https://`, with `$1` … from the pattern.
 * What the pattern does not reach is dropped. The fragment goes with it when the address ends in `#`;
 * `//` at the start keeps the scheme. A result must give itself again: canonical links are fixed points.
 */
export type Form = readonly [pattern: RegExp, address: string];
