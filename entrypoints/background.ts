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
  openSidebarFromMenu,
} from '../lib/platform';

export default defineBackground(() => {
  onInstalled(() => void makeMenus());
  onStartup(() => void withDatabase(startDay));
  onDayStart(() => void withDatabase(startDay));
  onCommand('clip-page', (tab) => void clipWithDatabase(tab.url, (db) => quickClip(db, tab)));
  onMenu((choice) => void clipWithDatabase(addressOf(choice), (db) => clipFromMenu(db, choice)));
  openSidebarFromMenu();
  const startedAt = Date.now();
  const left = leftUnderWay();
  void withDatabase(async (db) => wake(db, startedAt, await left));
});
