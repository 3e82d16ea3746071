import type { Capture } from '../../capture';

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
