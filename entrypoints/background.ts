import { defineBackground } from 'wxt/utils/define-background';
import {
  addressOf,
  clipFromMenu,
  clipWithDatabase,
  leftUnderWay,
  quickClip,
  startDay,
  wake,
  withDatabase,
} from '../lib/jobs';
import {
  makeMenus,
  onCommand,
  onDayStart,
  onInstalled,
  onMenu,
  onStartup,
  onTabsMenu,
  openSidebarFromMenu,
} from '../lib/platform';
import { openTabsPage } from '../lib/platform/window-tabs';

export default defineBackground(() => {
  onInstalled(() => void makeMenus());
  onStartup(() => void withDatabase(startDay));
  onDayStart(() => void withDatabase(startDay));
  onCommand('clip-page', (tab) => void clipWithDatabase(tab.url, (db) => quickClip(db, tab)));
  onMenu((choice) => void clipWithDatabase(addressOf(choice), (db) => clipFromMenu(db, choice)));
  onTabsMenu((windowId) => void openTabsPage(windowId));
  openSidebarFromMenu();
  const startedAt = Date.now();
  const left = leftUnderWay();
  void withDatabase(async (db) => wake(db, startedAt, await left));
});
