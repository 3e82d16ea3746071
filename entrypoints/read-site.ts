import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readNamedSite } from '../lib/extract/sites/named';

/**
 * Injected before `read-page.ts` on the sites that are known by name, and leaves it what it found. By a symbol, since an
 * element of the page could take any other name: https://html.spec.whatwg.org/#named-access-on-the-window-object
 */
export default defineUnlistedScript(() => {
  Reflect.set(globalThis, Symbol.for('clipsheet.site'), readNamedSite(document, location.href));
});
