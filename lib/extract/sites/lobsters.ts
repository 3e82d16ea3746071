import { isoDate } from '../dates/iso';
import { at, attribute, body, count, pointing, present, text } from './read';
import type { Site } from './site';

/**
 * A Lobsters story. Shape read: lobsters/lobsters app/views/stories/_singledetail.html.erb (01e8686), show.html.erb (02dd963) and
 * `how_long_ago_label` in app/helpers/application_helper.rb, which writes local time without an offset and the epoch beside it.
 */
export const lobsters: Site = {
  name: 'lobsters',
  matches: at('lobste.rs', /^\/s\//),
  read(document, url) {
    const story = document.querySelector('.story');
    const epoch = Number(attribute(story, '.byline time', 'data-at-unix'));
    return present({
      kind: 'thread',
      siteName: 'Lobsters',
      title: text(story, '.u-url'),
      authors: [text(story, '.u-author')],
      publishedAt: epoch ? isoDate(new Date(epoch * 1000).toISOString()) : undefined,
      ...body(document, '.story_text', url),
      details: {
        points: count(text(story, '.voters')),
        comments: count(text(story, '.comments_label')),
      },
      links: pointing(attribute(story, '.u-url', 'href'), url, 'discussion', 'Lobsters'),
    });
  },
};
