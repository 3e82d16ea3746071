import { fold } from './clean';
import { all, attr } from './dom';
import type { Meta } from './meta';
import { isElsewhere } from './same-page';

/** What stays true of a site from page to page. */
const LASTING = /site_name|generator|application|locale/;

/**
 * What `<meta>` elements say, less what a single-page app left there from the page before: `pushState` changes the
 * address and the text, and many apps leave the head as it came. It is distrusted where it both names another page's
 * address and another title than the reader sees.
 */
export function current(meta: Meta, root: Element, url: string, shown: string): Meta {
  const addresses = [
    ...(meta.get('og:url') ?? []),
    ...all(root, 'link[rel~="canonical" i]').map((link) => attr(link, 'href')),
  ];
  const [title = ''] = meta.get('og:title') ?? [];
  const isStale =
    title && shown && addresses.some((address) => isElsewhere(address, url)) && !isAlike(title, shown);
  return isStale ? new Map([...meta].filter(([name]) => LASTING.test(name))) : meta;
}

/** The same words, or the one with more around it. */
export function isAlike(left: string, right: string): boolean {
  const [a, b] = [fold(left), fold(right)];
  return a.includes(b) || b.includes(a);
}
