import { isoDate } from '../dates/iso';
import { at, attribute, body, count, pointing, present, text } from './read';
import type { Site } from './site';

/**
 * A Hacker News item: a story, a question, or a comment on its own page (`.onstory` names its story).
 * Shape read: kepano/defuddle tests/fixtures/comments--news.ycombinator.com:item?id=12345678.html and src/extractors/hackernews.ts (2026).
 */
export const hackerNews: Site = {
  name: 'hacker-news',
  matches: at('news.ycombinator.com', /^\/item/),
  read(document, url) {
    const item = document.querySelector('.fatitem');
    const time = attribute(item, '.age', 'title');
    return present({
      kind: 'thread',
      siteName: 'Hacker News',
      title: text(item, '.titleline > a,.onstory a'),
      authors: [text(item, '.hnuser')],
      // The site's clock is UTC, which the epoch that may stand behind the time confirms.
      publishedAt: isoDate(time.replace(/Z?( \d+)?$/, 'Z')),
      ...body(item, '.toptext,.commtext', url),
      details: {
        points: count(text(item, '.score')),
        comments: count(text(item, '.subline > a:last-child')),
      },
      links: pointing(attribute(item, '.titleline > a', 'href'), url, 'discussion', 'Hacker News'),
    });
  },
};
