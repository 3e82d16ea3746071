import type { Capture } from './capture';
import { canonicalLink } from './url';
import { MAX_ADDRESS } from './url/parse';

/**
 * The capture with its addresses as a digest prints them. The reader brings them as the page has them: cleaning them
 * needs nothing of the page, and what is not put into it does not have to be made ready there.
 */
export function settled({ canonicalUrl = '', links, ...capture }: Capture): Capture {
  const own = short(canonicalUrl);
  const cleaned = links?.map((link) => ({ ...link, url: short(link.url) })).filter(({ url }) => url);
  return { ...capture, ...(own && { canonicalUrl: own }), ...(cleaned && { links: cleaned }) };
}

/** Cleaned; empty where even so it is too long to be kept. */
function short(address: string): string {
  const link = canonicalLink(address);
  return link.length <= MAX_ADDRESS ? link : '';
}
