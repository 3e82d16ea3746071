import { dateIn, type Habits } from '../dates/written';
import { textOf } from '../page/dom';
import type { Found, Page } from '../page/page';

/**
 * "Last updated on May 3, 2026", which manuals and wikis write below the text: Sphinx, Starlight, VitePress, DokuWiki,
 * MediaWiki, Google's and Mozilla's sites. Of several the last, for the text may speak of such lines.
 * For English pages; the others say it in JSON-LD or not at all.
 */
export function lastEdited({ root }: Page, habits: Habits): Found<string> | undefined {
  const value = [...textOf(root).matchAll(/\blast (?:updated|modified|edited):?\s+(?:on\s+)?(.{6,40})/gi)]
    .map(([, after]) => dateIn(after, habits))
    .findLast(Boolean);
  return value ? { value, source: 'visible' } : undefined;
}
