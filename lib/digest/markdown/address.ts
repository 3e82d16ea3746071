/** What an autolink cannot hold, and bidi controls, which would make an address read as another. */
const NOT_IN_ADDRESS = /[\s<>\p{Cc}\u202a-\u202e\u2066-\u2069\ufdd0]/gu;

/** `url` as it can be printed and linked, or `undefined` where it is not `http` or `https`. */
export function webAddress(url: string | null | undefined): string | undefined {
  // As the URL standard does before it looks at the scheme: https://url.spec.whatwg.org/#concept-basic-url-parser
  const address = (url ?? '').replace(/[\t\n\r]/g, '').trim();
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? address : undefined;
}

/** `https://x.example` in angle brackets, which CommonMark links. */
export function autolink(address: string): string {
  // Parsers differ on whether an autolink holds character references; without the semicolon it holds none.
  const unambiguous = address.replace(/(&#?\w+);/g, '$1%3B');
  return `<${unambiguous.replace(NOT_IN_ADDRESS, encodeURIComponent)}>`;
}

/** `address` as the target of a link with words: bare where that is unambiguous, otherwise in angle brackets. */
export function linkTarget(address: string): string {
  const escaped = address
    .replace(/[<>\p{Cc}\u202a-\u202e\u2066-\u2069\ufdd0]/gu, encodeURIComponent)
    // One plain space at a time may stay: a draft holds no doubled space.
    .replace(/(?<=\s)\s|[^\S ]/g, encodeURIComponent)
    .replace(/\\(?=[!-/:-@[-`{-~]|$)|&(?=#?\w+;)/g, '\\$&');
  return escaped.includes(' ') || !isBalanced(escaped) ? `<${escaped}>` : escaped;
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    // CommonMark promises no more than 32 levels.
    if (depth < 0 || depth > 32) return false;
  }
  return depth === 0;
}

/** The host of an address, for want of a better name. */
export function hostOf(address: string): string {
  return new URL(address).host;
}
