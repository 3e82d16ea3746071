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

/**
 * When the page in a tab came, in epoch milliseconds: by that a page is told from itself reloaded. Null where it may not be
 * read, neither by a grant nor since the editor's gesture pointed at it.
 */
export function cameAt(tab: Tab): Promise<number | null | undefined> {
  return new Promise((resolve) => {
    const injected = browser.scripting.executeScript({
      target: { tabId: tab.id },
      // Runs in the page.
      func: () => performance.timeOrigin,
      injectImmediately: true,
    });
    injected.then(
      ([frame]) => resolve(typeof frame?.result === 'number' ? frame.result : undefined),
      () => resolve(null),
    );
    // Let in, by a page that is too busy to say so.
    setTimeout(() => resolve(undefined), REFUSAL);
  });
}
