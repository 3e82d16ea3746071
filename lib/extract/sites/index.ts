import type { Capture } from '../../capture';
import { canonicalLink, parseHttp } from '../../url';
import { attempt } from '../attempt';
import { arxiv } from './arxiv';
import { citation } from './citation';
import { forumMagnum } from './forum-magnum';
import { github } from './github';
import { hackerNews } from './hacker-news';
import { huggingFace } from './hugging-face';
import { linkBlog } from './link-blog';
import { lobsters } from './lobsters';
import { medium } from './medium';
import { reddit } from './reddit';
import type { Site } from './site';
import { bluesky, mastodon, x } from './social-posts';
import { stackExchange } from './stack-exchange';
import { substack } from './substack';
import { wikipedia } from './wikipedia';
import { youtube } from './youtube';

/** Sites whose addresses are known: the link to publish follows from the address alone. */
const byAddress: readonly Site[] = [
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

/** Software that runs on many hosts and is known by the shape of its pages. */
const byShape: readonly Site[] = [substack, citation, stackExchange, medium, mastodon];

/**
 * What is known of this page because of the site it is on; nothing where no site matches or its reader fails.
 * The first that matches reads: LessWrong, say, has the tags of a paper too.
 */
export function readSite(
  document: Document,
  url: string,
): { site: string; fields: Partial<Capture> } | undefined {
  const address = parseHttp(url);
  // A hostile or changed page: the general reader still has it.
  return (
    address &&
    attempt(() => {
      const site = [...byAddress, ...byShape].find((known) => known.matches(address, document));
      if (!site) return undefined;
      const link = byShape.includes(site) ? {} : { canonicalUrl: canonicalLink(url) };
      return { site: site.name, fields: { ...link, ...site.read(document, address) } };
    })
  );
}
