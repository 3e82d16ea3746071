import type { Capture } from './capture';
import { extract } from './extract';
import { readNamedSite } from './extract/sites/named';
import { settled } from './settled';

/** Reads a document that is at hand, as a page in a tab is read. */
export function readDocument(document: Document, url: string): Capture {
  return settled(extract(document, url, readNamedSite(document, url)));
}
