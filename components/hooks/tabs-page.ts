// Not in pages.ts, which the popup loads with all that it names.
export { openTabsPage } from '../../lib/platform/window-tabs';
