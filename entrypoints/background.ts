import { defineBackground } from 'wxt/utils/define-background';
import { clipFromMenu, quickClip, startDay, wake, withDatabase } from '../lib/jobs';
import { makeMenus, onCommand, onDayStart, onInstalled, onMenu, onStartup } from '../lib/platform';

export default defineBackground(() => {
  onInstalled(() => void makeMenus());
  onStartup(() => void withDatabase(startDay));
  onDayStart(() => void withDatabase(startDay));
  onCommand('clip-page', (tab) => void withDatabase((db) => quickClip(db, tab)));
  onMenu((choice) => void withDatabase((db) => clipFromMenu(db, choice)));
  const startedAt = Date.now();
  void withDatabase((db) => wake(db, startedAt));
});
