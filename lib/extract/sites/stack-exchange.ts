import { attribute, present, text } from './read';
import type { Site } from './site';

/**
 * Stack Overflow and its sisters, known by their microdata. Asker, date and text the general reader has from it.
 * Shape read: saved pages of four of them of December 2025 to March 2026 (`upvoteCount` of the question stands first,
 * `acceptedAnswer` carries `data-author-username`).
 */
export const stackExchange: Site = {
  name: 'stack-exchange',
  matches: (_, document) => document.querySelector('html[itemtype$="/QAPage"]') !== null,
  read: (document) =>
    present({
      kind: 'question',
      details: {
        points: text(document, '[itemprop="upvoteCount"]'),
        answers: text(document, '[itemprop="answerCount"]'),
        accepted: attribute(document, '[itemprop="acceptedAnswer"]', 'data-author-username'),
      },
    }),
};
