import { readShownPost } from './post';
import { text } from './read';
import type { Site } from './site';

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
    readShownPost(document, url, {
      siteName: 'Mastodon',
      posts: '.detailed-status,.status',
      shown: '.detailed-status',
      words: '.status__content',
      name: (post) => text(post, '.display-name__html'),
      handle: (post) => text(post, '.display-name__account'),
    }),
};
