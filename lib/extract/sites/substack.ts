import { attribute, present } from './read';
import type { Site } from './site';

/**
 * A Substack post, on any domain: its files come from `substackcdn.com`. JSON-LD holds author and date; the publication's
 * name stands on its feed. Shape read: kepano/defuddle tests/fixtures/12gramsofcarbon.com:p:….html (2025), a post of December 2025.
 */
export const substack: Site = {
  name: 'substack',
  matches: (_, document) => document.querySelector('link[href^="https://substackcdn.com"]') !== null,
  read(document, { host, pathname }) {
    const claimed = attribute(document, 'link[rel="canonical"]', 'href');
    const [post] = /\/p\/[\w-]+$/.exec(claimed) ?? [];
    // The app shows posts under its own address and names the publication's.
    const isIts = post && (host === 'substack.com' || pathname.includes(post));
    return present({
      canonicalUrl: isIts ? claimed : '',
      siteName: attribute(document, 'link[type="application/rss+xml"]', 'title'),
    });
  },
};
