import { citation } from './citation';
import { mastodon } from './mastodon';
import { medium } from './medium';
import { readBy, type Site, type SiteReading } from './site';
import { stackExchange } from './stack-exchange';
import { substack } from './substack';

/** Software that runs on many hosts and is known by the shape of its pages. */
const SITES: readonly Site[] = [substack, citation, stackExchange, medium, mastodon];

export function readShapedSite(document: Document, url: string): SiteReading | undefined {
  return readBy(SITES, document, url);
}
