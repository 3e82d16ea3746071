import { readNamedSite } from '../../../lib/extract/sites/named';
import { readShapedSite } from '../../../lib/extract/sites/shaped';
import type { SiteReading } from '../../../lib/extract/sites/site';
import { settled } from '../../../lib/settled';

/** What a site's reader finds on a page, with its addresses as a digest prints them. */
export function readSite(document: Document, url: string): Omit<SiteReading, 'url'> | undefined {
  const reading = readNamedSite(document, url) ?? readShapedSite(document, url);
  if (!reading) return undefined;
  const { url: _, ...fields } = settled({ url, ...reading.fields });
  return { site: reading.site, fields };
}
