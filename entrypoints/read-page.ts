import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extract } from '../lib/extract';
import { LEFT_BY_SITE } from '../lib/extract/sites/site';

/** Injected into a page on demand; what it returns is the answer of `executeScript`. */
export default defineUnlistedScript(() => ({
  capture: extract(document, location.href, Reflect.get(globalThis, LEFT_BY_SITE)),
  arriving: document.readyState === 'loading',
  contentType: document.contentType,
}));
