import type { Capture } from '../../capture';
import { isoDate } from '../dates/iso';
import { at, attribute, body, line, metas, present, text } from './read';
import type { Site } from './site';

/** A post on X. Shape read: kepano/defuddle src/extractors/twitter.ts (2026) and a test page of March 2026 in a public repository. */
export const x: Site = {
  name: 'x',
  matches: at('x.com twitter.com', /.\/status\//),
  read: (document, url) =>
    readPosts(document, url, {
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
    readPosts(document, url, {
      siteName: 'Bluesky',
      posts: '[data-testid^="postThreadItem-by-"]',
      shown: '*',
      words: '[data-word-wrap="1"]',
      name: (post) => attribute(post, 'a[aria-label$="\'s avatar"]', 'aria-label').slice(0, -9),
      handle: (post) => `${post.getAttribute('data-testid')}`.replace(/.*-by-/, '@'),
    }),
};

/**
 * A post on Mastodon, on any host. Shape read: mastodon/mastodon app/javascript/mastodon/features/status/components/detailed_status.tsx
 * (03a5338) and components/display_name/ (5c5ebbc), asciimoo/hister server/extractor/extractors/mastodon/extractor_test.go (67fcdc3). The head
 * names the time too, as `og:published_time`.
 */
export const mastodon: Site = {
  name: 'mastodon',
  matches: ({ pathname }, document) =>
    /^\/@[^/]+\/\d/.test(pathname) && document.querySelector('.detailed-status') !== null,
  read: (document, url) =>
    readPosts(document, url, {
      siteName: 'Mastodon',
      posts: '.detailed-status,.status',
      shown: '.detailed-status',
      words: '.status__content',
      name: (post) => text(post, '.display-name__html'),
      handle: (post) => text(post, '.display-name__account'),
    }),
};

/** Where a site shows what. The selectors but for `words` are of posts. */
interface Shape {
  siteName: string;
  posts: string;
  /** The one that the page is about. */
  shown: string;
  words: string;
  name: (post: Element) => string;
  handle: (post: Element) => string;
}

/** A post, and as its text what its author added right below. It has no title; its first words stand for it. */
function readPosts(document: Document, url: URL, shape: Shape): Partial<Capture> {
  const { siteName, words, handle } = shape;
  const posts = [...document.querySelectorAll(shape.posts)];
  const post = posts.find((each) => each.matches(shape.shown));
  if (!post) return { kind: 'post', siteName };
  const [outer, thread] = [document.createElement('div'), document.createElement('div')];
  outer.append(thread);
  for (const each of posts.slice(posts.indexOf(post))) {
    if (handle(each) !== handle(post)) break;
    const said = each.querySelector(words);
    if (said) thread.append(said.cloneNode(true));
  }
  const said = line(body(post, words, url).text);
  return present({
    kind: 'post',
    siteName,
    title: said.replace(/^(.{60,100}?) .*/, '$1…'),
    authors: [shape.name(post)],
    publishedAt: isoDate(attribute(post, 'time', 'datetime') || metas(document, 'twitter:value1')[0]),
    excerpt: said,
    details: { handle: handle(post) },
    ...body(outer, 'div', url),
  });
}
