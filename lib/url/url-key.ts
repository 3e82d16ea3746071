import { canonicalLink } from './canonical-link';
import { isRoute } from './fragment';
import { decode, parseHttp } from './parse';
import { filterQuery } from './query';

/** What names the page where its address also holds words that may change (`host/path?query`, folded). */
const identities: readonly (readonly [pattern: RegExp, key: string])[] = [
  [/^(reddit\.com)\/(?:\w+\/[\w-]+\/)?comments(\/\w+).*/, '$1$2'],
  // The Alignment Forum shows posts of LessWrong under the same id.
  [/^(?:(?:lesswrong\.com|alignmentforum\.org)|(forum\.effectivealtruism\.org))\/posts\/(\w+).*/, '$1/$2'],
  [/^(x\.com)\/\w+(\/status\/\d+)$/, '$1$2'],
  [/^([^/]+\/questions\/\d+)\/[\w-]*$/, '$1'],
  [/^([^/]+\/t)\/[^/?]+(\/\d+)$/, '$1$2'],
  [/^(gist\.github\.com)\/[\w-]+(\/\w{20,})$/, '$1$2'],
  [/^(?:[\w-]+\.)?(medium\.com\/).*[-/]([0-9a-f]{11,12})$/, '$1$2'],
];

/** Hosts whose paths mean the same in any case. */
const caseless = /^(?:github\.com|huggingface\.co)\/[^/]+\/[^/]+$|^(?:reddit\.com|doi\.org|x\.com)\//;

/**
 * What two addresses of one page have in common. For comparing only; it is not an address.
 * What is not a web address is its own key.
 */
export function urlKey(address: string): string {
  const url = parseHttp(canonicalLink(address));
  if (!url) return address.trim();
  const query = filterQuery(url.search.slice(1).replaceAll('+', '%20'), () => true)
    .split('&')
    .map(foldEscapes)
    .sort()
    .join('&');
  const place = foldHost(url.host) + foldPath(url.pathname) + (query && `?${query}`);
  const identity = identities.find(([pattern]) => pattern.test(place));
  const page = identity ? place.replace(...identity) : place;
  const fragment = decode(url.hash.slice(1));
  return (caseless.test(page) ? page.toLowerCase() : page) + (isRoute(fragment) ? `#${fragment}` : '');
}

const foldHost = (host: string): string =>
  host.replace(/\.(?=:|$)/, '').replace(/^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)/, '');

const foldPath = (path: string): string =>
  foldEscapes(path)
    .replace(/\/{2,}/g, '/')
    .replace(/^\/amp(?=\/.)/, '')
    .replace(/(?:\/|\.)amp(?=(?:\.html?)?\/?$)/, '')
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?|jsp)$/i, '')
    .replace(/\/+$/, '');

/** One spelling for every character: escapes that are not needed are undone, the others upper-cased. */
function foldEscapes(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    const plain = decode(escapes);
    return plain === escapes ? escapes.toUpperCase() : encodeURIComponent(plain);
  });
}
