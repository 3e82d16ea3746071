import type { Capture } from '../../capture';
import { isoDate } from '../dates/iso';
import { at, attribute, metas, present, text } from './read';
import type { Site } from './site';

/** A post on X. Shape read: kepano/defuddle src/extractors/twitter.ts (2026) and a test page of March 2026 in a public repository. */
export const x: Site = {
  name: 'x',
  matches: at(/^(?:x|twitter)\.com\/.*\/status\//),
  read(document, { pathname }) {
    const [link] = /\/status\/\d+/.exec(pathname) ?? [];
    const post = document.querySelector(`article[data-testid="tweet"]:has(a[href*="${link}"] time)`);
    // The link holds the name, on some pages with the handle behind it.
    const name = text(post, '[data-testid="User-Name"] a').replace(/@\w+$/, '');
    return readPost('X', post, '[data-testid="tweetText"]', name, attribute(post, 'time', 'datetime'));
  },
};

/** A post on Bluesky. Shape read: kepano/defuddle src/extractors/bluesky.ts (2026). */
export const bluesky: Site = {
  name: 'bluesky',
  matches: at(/^bsky\.app\/.*\/post\//),
  read(document) {
    const post = document.querySelector('[data-testid^="postThreadItem-by-"]');
    const name = attribute(post, 'a[aria-label$="\'s avatar"]', 'aria-label').slice(0, -9);
    return readPost('Bluesky', post, '[data-word-wrap="1"]', name, metas(document, 'twitter:value1')[0]);
  },
};

/** A post has no title; its first words stand for it. */
function readPost(
  siteName: string,
  post: Element | null,
  words: string,
  name: string,
  time = '',
): Partial<Capture> {
  const said = text(post, words);
  return present({
    kind: 'post',
    siteName,
    title: said.replace(/^(.{60,100}?) .*/, '$1…'),
    authors: [name],
    publishedAt: isoDate(time),
    excerpt: said,
  });
}
