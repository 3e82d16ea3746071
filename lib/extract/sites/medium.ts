import { present, text } from './read';
import type { Site } from './site';

/**
 * A post on Medium, also on a publication's own domain. Author, date and publication are in its JSON-LD; what it is called there
 * is cut to fit search results. Shape read: kepano/defuddle src/extractors/medium.ts (2d507ff).
 */
export const medium: Site = {
  name: 'medium',
  matches: (_, document) => document.querySelector('article.meteredContent') !== null,
  read: (document) =>
    present({
      kind: 'post',
      title: text(document, '[data-testid="storyTitle"]'),
      authors: [text(document, '[data-testid="authorName"]')],
      excerpt: text(document, '.pw-subtitle-paragraph'),
    }),
};
