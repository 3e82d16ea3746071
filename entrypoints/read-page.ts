import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extract } from '../lib/extract';

/** Injected into a page on demand; what it returns is the answer of `executeScript`. */
export default defineUnlistedScript(() => ({
  capture: extract(document, location.href),
  arriving: document.readyState === 'loading',
  contentType: document.contentType,
}));
