import type { Capture } from '../../capture';
import { parseHttp } from '../../url/parse';
import { attempt } from '../attempt';

/**
 * What is known about the pages of one site, or of one kind of site. A field is absent when the page does not show
 * it in the shape that is known; the general reader then reads it. So a site that changes costs a field, not a page.
 */
export interface Site {
  /** Short and stable: it is kept with what was read, as in `title: from github`. */
  name: string;
  matches(url: URL, document: Document): boolean;
  /** Never changes the document. May throw: that counts as nothing read. */
  read(document: Document, url: URL): Partial<Capture>;
}

/** What a site's reader found, and its name. */
export interface SiteReading {
  /** The address it was read at. */
  url: string;
  site: string;
  fields: Partial<Capture>;
}

/**
 * Where the script of named sites leaves what it found for the reader, in the extension's own world of a page. A symbol,
 * since an element of the page could take any other name:
 * https://html.spec.whatwg.org/#named-access-on-the-window-object
 */
export const LEFT_BY_SITE = Symbol.for('clipsheet.site');

/**
 * What the first of these that matches reads; nothing where none does or it fails: of a hostile or changed page there is
 * still the general reader.
 */
export function readBy(sites: readonly Site[], document: Document, url: string): SiteReading | undefined {
  const address = parseHttp(url);
  return (
    address &&
    attempt(() => {
      const site = sites.find((known) => known.matches(address, document));
      return site && { url, site: site.name, fields: site.read(document, address) };
    })
  );
}
