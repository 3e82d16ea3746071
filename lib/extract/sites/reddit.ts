import { isoDate } from '../dates/iso';
import { at, attribute, body, count, pointing, present, text } from './read';
import type { Site } from './site';

/**
 * Reddit's post pages. New (since 2023): attributes of `<shreddit-post>`, kepano/defuddle tests/fixtures/issues--380-reddit-share-link.html
 * (2026) and tests of 2026 that hold the element as served (`created-timestamp`, `content-href`, `permalink`, `score`, `comment-count`).
 * Old: kepano/defuddle tests/fixtures/comments--old.reddit.com:….html and reddit-archive/reddit r2/r2/templates/link.html (03a2784).
 */
export const reddit: Site = {
  name: 'reddit',
  matches: at('.reddit.com', /\/(?:comments|gallery|s)\/\w/),
  read(document, { pathname }) {
    const post = (name: string) => attribute(document, 'shreddit-post', name);
    const old = document.querySelector('.thing.link');
    // A share link (`/s/…`) names the post on its page only.
    const url = new URL(post('permalink') || pathname, 'https://www.reddit.com');
    const author = post('author') || attribute(document, '.thing.link', 'data-author');
    const href = post('content-href') || attribute(old, 'a.title', 'href');
    return present({
      canonicalUrl: url.href,
      kind: 'thread',
      siteName: /\br\/[^/]+/.exec(url.pathname)?.[0],
      title: post('post-title') || text(old, 'a.title'),
      authors: [author.replace(/^\[deleted\]$/, '')],
      publishedAt: isoDate(post('created-timestamp') || attribute(old, '.tagline time', 'datetime')),
      ...body(document, 'shreddit-post [slot="text-body"],.thing.link .usertext-body .md', url),
      details: {
        points: post('score') || count(text(old, '.score.unvoted')),
        comments: post('comment-count') || count(text(old, '.comments')),
      },
      // Pictures and films on Reddit's own hosts are the post itself.
      links: pointing(/\bredd(?:it\.com|\.it)\//.test(href) ? '' : href, url, 'discussion', 'Reddit'),
    });
  },
};
