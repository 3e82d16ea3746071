import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extract } from '../lib/extract';

/** Injected into a page on demand; what it returns is the answer of `executeScript`. */
export default defineUnlistedScript(() => ({
  // Left by `read-site.ts` where that was injected before.
  capture: extract(document, location.href, Reflect.get(globalThis, Symbol.for('clipsheet.site'))),
  arriving: document.readyState === 'loading',
  contentType: document.contentType,
}));
