import { browser } from 'wxt/browser';
import type { Tab } from './tabs';

/**
 * Calls `listener` when another tab comes to the front, in whichever window, or one in front goes to another page, has
 * come or changes its title. Returns what stops it.
 */
export function onFront(listener: () => void): () => void {
  const { onActivated, onUpdated } = browser.tabs;
  const updated = (
    _id: number,
    { url, status, title }: { url?: string; status?: string; title?: string },
    { active }: { active: boolean },
  ) => {
    if (active && (url ?? status ?? title) !== undefined) listener();
  };
  onActivated.addListener(listener);
  onUpdated.addListener(updated);
  return () => {
    onActivated.removeListener(listener);
    onUpdated.removeListener(updated);
  };
}

/** How long a refusal may take, in milliseconds: the browser knows at once. */
const REFUSAL = 500;

/** Whether the page in a tab may be read: by a grant, or since the editor's gesture pointed at it. */
export function isOpenTo(tab: Tab): Promise<boolean> {
  return new Promise((resolve) => {
    const injected = browser.scripting.executeScript({
      target: { tabId: tab.id },
      func: () => true,
      injectImmediately: true,
    });
    injected.then(
      () => resolve(true),
      () => resolve(false),
    );
    // Let in, by a page that is too busy to say so.
    setTimeout(() => resolve(true), REFUSAL);
  });
}
