export { type Badge, paintBadge, readBadge } from './badge';
export { copyRich, copyText } from './clipboard';
export { clock } from './clock';
export { type MessageKey, type PluralKey, plural, t, uiLanguage } from './i18n';
export { type MenuChoice, makeMenus, onMenu, onTabsMenu } from './menus';
export { type Shortcut, shortcutOf } from './shortcuts';
export { openSidebarFromMenu } from './sidebar';
export {
  extensionVersion,
  openSettings,
  openTab,
  READ_LIMIT,
  readTab,
  type Tab,
  tabInFront,
  whenLoaded,
} from './tabs';
export { onCommand, onDayStart, onInstalled, onStartup, wakeAtDayStart } from './worker';
