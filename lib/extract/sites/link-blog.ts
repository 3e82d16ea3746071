import { at, attribute, pointing, present, text } from './read';
import type { Site } from './site';

/**
 * simonwillison.net, where most entries point to somebody else's work: that is the source, the entry is the way to it.
 * Shape read: simonw/simonwillisonblog templates/blogmark.html, quotation.html (12a8392), item_base.html (079c524).
 * A blogmark's first link carries the entry's title; in an essay it does not.
 */
export const linkBlog: Site = {
  name: 'link-blog',
  matches: at('simonwillison.net', /^\/\d/),
  read(document, url) {
    const entry = document.querySelector('.entryPage');
    const isBlogmark = text(entry, 'p a') === attribute(document, 'meta[property="og:title"]', 'content');
    const href =
      attribute(entry, 'blockquote', 'cite') || (isBlogmark ? attribute(entry, 'p a', 'href') : '');
    return present({ links: pointing(href, url, 'via', 'Simon Willison') });
  },
};
