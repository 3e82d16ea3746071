import type { Capture } from './capture';
import { canonicalLink } from './url';

/**
 * The capture with its addresses as a digest prints them. The reader brings them as the page has them: cleaning them
 * needs nothing of the page, and what is not put into it does not have to be made ready there.
 */
export function settled(capture: Capture): Capture {
  const { canonicalUrl, links } = capture;
  return {
    ...capture,
    ...(canonicalUrl && { canonicalUrl: canonicalLink(canonicalUrl) }),
    ...(links && { links: links.map((link) => ({ ...link, url: canonicalLink(link.url) })) }),
  };
}
