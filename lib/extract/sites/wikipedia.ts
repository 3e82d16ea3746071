import { at } from './read';
import type { Site } from './site';

/**
 * Wikipedia. Its JSON-LD names the foundation as publisher and "contributors" as author; title and last edit the general reader has
 * from there. Shape read: mediawiki-extensions-Wikibase client/includes/Hooks/SkinAfterBottomScriptsHandler.php, which writes it.
 */
export const wikipedia: Site = {
  name: 'wikipedia',
  matches: at('.wikipedia.org', /^\/wiki\//),
  read: () => ({ siteName: 'Wikipedia' }),
};
