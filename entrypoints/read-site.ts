import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readNamedSite } from '../lib/extract/sites/named';
import { LEFT_BY_SITE } from '../lib/extract/sites/site';

/** Injected before `read-page.ts` on the sites that are known by name, and leaves it what it found. */
export default defineUnlistedScript(() => {
  Reflect.set(globalThis, LEFT_BY_SITE, readNamedSite(document, location.href));
});
