import { all, attr } from '../page/dom';
import { metaValues } from '../page/meta';
import type { Found, Page } from '../page/page';
import { isSamePage } from '../page/same-page';
import { absolute } from './address';
import { firstOf, from } from './claims';

/** What the page calls its own address, where that can be true; else the address it was read at. */
export function readCanonical({ root, meta, works, url, host }: Page): Found<string> {
  const claims = [
    ...from(
      'link',
      all(root, 'link[rel~="canonical" i]').map((link) => attr(link, 'href')),
    ),
    ...from('meta', metaValues(meta, 'og:url')),
    ...from('json-ld', [works[0]?.url]),
  ];
  const believed = firstOf(claims, (raw) => {
    // Some leave the scheme out, and some never changed it when the site did.
    const isBare = [host, `www.${host}`].some((start) => String(raw).startsWith(`${start}/`));
    const said = absolute(isBare ? `//${raw}` : raw, url);
    const address = url.startsWith('https:') ? said?.replace(/^http:/, 'https:') : said;
    return address && isSamePage(new URL(address), new URL(url)) ? address : undefined;
  });
  return believed ?? { value: url, source: 'url' };
}
