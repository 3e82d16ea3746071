import type { ReadFailure } from './errors';

const STORES = [
  'chromewebstore.google.com/',
  'chrome.google.com/webstore',
  'addons.mozilla.org/',
  'microsoftedge.microsoft.com/addons',
  'addons.opera.com/',
];

/** Whether a digest can link to it. */
export function isWebAddress(url: string): boolean {
  const parsed = parse(url);
  return parsed?.protocol === 'https:' || parsed?.protocol === 'http:';
}

/** The host without `www.`; empty for what is not a web address. */
export function siteOf(url: string): string {
  return isWebAddress(url) ? (parse(url)?.hostname.replace(/^www\./, '') ?? '') : '';
}

/** Why no extension can read the page at `url`, told from the address alone; nothing where it may be readable. */
export function unreadable(url: string): ReadFailure | undefined {
  if (url.startsWith('view-source:')) return 'viewSource';
  const parsed = parse(url);
  if (!parsed) return 'noPage';
  if (parsed.protocol === 'file:') return 'localFile';
  if (!isWebAddress(url)) return 'browserPage';
  return undefined;
}

/** Whether the address is of an extension store, which browsers keep extensions out of, each its own. */
export function isExtensionStore(url: string): boolean {
  const parsed = parse(url);
  return STORES.some((store) => `${parsed?.hostname}${parsed?.pathname}`.startsWith(store));
}

/** Whether the address ends like a PDF's; viewers let no extension in, and say no more than that. */
export function looksLikePdf(url: string): boolean {
  return /\.pdf$/i.test(parse(url)?.pathname ?? '');
}

function parse(url: string): URL | undefined {
  return URL.canParse(url) ? new URL(url) : undefined;
}
