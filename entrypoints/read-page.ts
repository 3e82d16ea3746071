import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extract } from '../lib/extract';
import { LEFT_BY_SITE } from '../lib/extract/sites/site';

/** Injected into a page on demand; what it returns is the answer of `executeScript`. */
export default defineUnlistedScript(() => ({
  capture: extract(document, location.href, Reflect.get(globalThis, LEFT_BY_SITE)),
  arriving: own('readyState') === 'loading',
  contentType: own('contentType'),
}));

/** What the document itself says. From the prototype: an image of that name would hide it. */
function own(property: 'readyState' | 'contentType'): unknown {
  return Reflect.get(Document.prototype, property, document);
}
