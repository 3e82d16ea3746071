import { browser } from 'wxt/browser';
import { isWebAddress } from '../page';
import { asTab, type Tab, whenLoaded } from './tabs';

/** A web page that is open in a window. Where the browser does not tell its address, it is not known to be one. */
export interface WindowTab extends Tab {
  /** Whether the browser has put its page out of memory, or halted it: reading it would wake it. */
  asleep: boolean;
}

/** How long a page may go on arriving before it is read as far as it has come, in milliseconds. */
const ARRIVAL = 4_000;

/** The web pages of this page's window, in the order of their tabs. */
export async function windowTabs(): Promise<WindowTab[]> {
  const tabs = await browser.tabs.query({ currentWindow: true });
  return tabs.map(asWindowTab).filter((tab) => tab !== undefined);
}

/**
 * The tab as it is once its page has arrived, or has had its time; nothing where it is closed, or shows no web page any
 * more.
 */
export async function arrivedTab(id: number): Promise<WindowTab | undefined> {
  const look = async () => {
    const tab = await browser.tabs.get(id).catch(() => undefined);
    return tab && asWindowTab(tab);
  };
  const tab = await look();
  if (!tab?.loading) return tab;
  await arrival(id);
  return look();
}

function arrival(id: number): Promise<void> {
  return new Promise((resolve) => {
    const stop = whenLoaded(id, () => {
      clearTimeout(timer);
      resolve();
    });
    const timer = setTimeout(() => {
      stop();
      resolve();
    }, ARRIVAL);
  });
}

/** Browsers tell more or less of these: Chromium calls a tab `unloaded` that it has not opened since it was started. */
function asWindowTab(
  told: Parameters<typeof asTab>[0] & { discarded?: boolean | undefined; frozen?: boolean | undefined },
): WindowTab | undefined {
  const tab = asTab(told);
  if (!tab || !isWebAddress(tab.url)) return undefined;
  return { ...tab, asleep: told.discarded === true || told.frozen === true || told.status === 'unloaded' };
}

/** Calls `listener` when a tab was opened, closed, moved or changed, in whichever window. Returns what stops it. */
export function onTabs(listener: () => void): () => void {
  const { onCreated, onUpdated, onRemoved, onMoved, onAttached, onDetached, onReplaced } = browser.tabs;
  const events = [onCreated, onUpdated, onRemoved, onMoved, onAttached, onDetached, onReplaced];
  for (const event of events) event.addListener(listener);
  return () => {
    for (const event of events) event.removeListener(listener);
  };
}

/**
 * The ids of the tabs that are highlighted together; none where only the tab in front is.
 * @param windowId this page's window where it is absent
 */
export async function highlightedTabs(windowId?: number): Promise<number[]> {
  const window = windowId === undefined ? { currentWindow: true } : { windowId };
  const tabs = await browser.tabs.query({ highlighted: true, ...window });
  return tabs.length > 1 ? tabs.map(({ id }) => id ?? -1) : [];
}

/**
 * Opens the page that clips several tabs. Its address names the highlighted ones: they are so no more when it is in front.
 * @param windowId this page's window where it is absent
 */
export async function openTabsPage(windowId?: number): Promise<void> {
  const chosen = await highlightedTabs(windowId);
  const url = `/tabs.html${chosen.length > 0 ? `#${chosen}` : ''}`;
  await browser.tabs.create({ url, ...(windowId === undefined ? {} : { windowId }) });
}
