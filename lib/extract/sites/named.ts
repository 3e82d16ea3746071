import { arxiv } from './arxiv';
import { forumMagnum } from './forum-magnum';
import { github } from './github';
import { hackerNews } from './hacker-news';
import { huggingFace } from './hugging-face';
import { linkBlog } from './link-blog';
import { lobsters } from './lobsters';
import { reddit } from './reddit';
import { readBy, type Site, type SiteReading } from './site';
import { bluesky, x } from './social-posts';
import { wikipedia } from './wikipedia';
import { youtube } from './youtube';

/** Their hosts are among those of `isNamedHost`. */
const SITES: readonly Site[] = [
  arxiv,
  github,
  reddit,
  hackerNews,
  lobsters,
  huggingFace,
  forumMagnum,
  linkBlog,
  x,
  bluesky,
  youtube,
  wikipedia,
];

/**
 * What is known of this page because of the address it is at: the link to publish follows from that alone. Put only into
 * pages of these sites, since on all others it would be made ready for nothing.
 */
export function readNamedSite(document: Document, url: string): SiteReading | undefined {
  const reading = readBy(SITES, document, url);
  return reading && { ...reading, fields: { canonicalUrl: url, ...reading.fields } };
}
