import { browser } from 'wxt/browser';

/** Firefox's, which the types lack. Chromium opens its side panel from an entry and a pin of its own. */
interface WithSidebar {
  sidebarAction?: { open(): Promise<void> };
}

/** Of the entry in the toolbar button's context menu. */
export const SIDEBAR_ENTRY = 'sidebar';

/** Firefox's sidebar; nothing in Chromium. */
export function sidebar(): WithSidebar['sidebarAction'] {
  const api: WithSidebar & object = browser;
  return api.sidebarAction;
}

/** Opens the sidebar when its entry is chosen. Must be called while the worker starts, as every listener. */
export function openSidebarFromMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }) => {
    // In the listener itself: after anything awaited the click no longer counts as the editor's.
    if (menuItemId === SIDEBAR_ENTRY) void sidebar()?.open();
  });
}
