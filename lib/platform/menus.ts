import { browser } from 'wxt/browser';
import { t } from './i18n';
import { SIDEBAR_ENTRY, sidebar } from './sidebar';
import { asTab, type Tab } from './tabs';

export type MenuChoice =
  | { what: 'page'; tab: Tab }
  | { what: 'selection'; tab: Tab; text: string }
  | { what: 'link'; tab: Tab; href: string; frameId: number; words?: string };

/** Makes the context menu. Called once at installation: the browsers keep it. */
export async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: 'page', title: t('menuClipPage'), contexts: ['page'] });
  browser.contextMenus.create({
    id: 'link',
    title: t('menuClipLink'),
    contexts: ['link'],
    targetUrlPatterns: ['http://*/*', 'https://*/*'],
  });
  browser.contextMenus.create({ id: 'selection', title: t('menuClipSelection'), contexts: ['selection'] });
  browser.contextMenus.create({ id: 'tabs', title: t('menuClipTabs'), contexts: ['action'] });
  if (sidebar()) {
    browser.contextMenus.create({ id: SIDEBAR_ENTRY, title: t('menuSidebar'), contexts: ['action'] });
  }
}

/** "Clip several tabs" was chosen at the toolbar button of a window. Must be called while the worker starts. */
export function onTabsMenu(listener: (windowId: number | undefined) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === 'tabs') listener(tab?.windowId);
  });
}

/** Must be called while the worker starts, as every listener. */
export function onMenu(listener: (choice: MenuChoice) => void): void {
  browser.contextMenus.onClicked.addListener((info, clicked) => {
    const tab = clicked && asTab(clicked);
    if (!tab) return;
    if (info.menuItemId === 'page') listener({ what: 'page', tab });
    if (info.menuItemId === 'selection') {
      listener({ what: 'selection', tab, text: info.selectionText ?? '' });
    }
    if (info.menuItemId === 'link' && info.linkUrl) {
      // Firefox hands over the words; Chromium does not.
      const words = 'linkText' in info && typeof info.linkText === 'string' ? info.linkText : undefined;
      listener({
        what: 'link',
        tab,
        href: info.linkUrl,
        frameId: info.frameId ?? 0,
        ...(words === undefined ? {} : { words }),
      });
    }
  });
}
