import { readShownPost } from './post';
import { at, attribute, text } from './read';
import type { Site } from './site';

/** A post on X. Shape read: kepano/defuddle src/extractors/twitter.ts (2026) and a test page of March 2026 in a public repository. */
export const x: Site = {
  name: 'x',
  matches: at('x.com twitter.com', /.\/status\//),
  read: (document, url) =>
    readShownPost(document, url, {
      siteName: 'X',
      posts: 'article[data-testid="tweet"]',
      shown: `:has(a[href*="${/\/status\/\d+/.exec(url.pathname)?.[0]}"] time)`,
      words: '[data-testid="tweetText"]',
      // The link holds the name, on some pages with the handle behind it.
      name: (post) => text(post, '[data-testid="User-Name"] a').replace(/@\w+$/, ''),
      handle: (post) => attribute(post, '[data-testid="User-Name"] a', 'href').replace('/', '@'),
    }),
};

/** A post on Bluesky. Shape read: kepano/defuddle src/extractors/bluesky.ts (2026). */
export const bluesky: Site = {
  name: 'bluesky',
  matches: at('bsky.app', /.\/post\//),
  read: (document, url) =>
    readShownPost(document, url, {
      siteName: 'Bluesky',
      posts: '[data-testid^="postThreadItem-by-"]',
      shown: '*',
      words: '[data-word-wrap="1"]',
      name: (post) => attribute(post, 'a[aria-label$="\'s avatar"]', 'aria-label').slice(0, -9),
      handle: (post) => `${post.getAttribute('data-testid')}`.replace(/.*-by-/, '@'),
    }),
};
