import { browser } from 'wxt/browser';

/**
 * What an editor may grant beyond what installing gives: `downloads` to save files without a click, `tabs` to know title
 * and address of the tabs behind the one in front, `pages` to read pages that no gesture pointed at.
 */
export type Grant = 'downloads' | 'tabs' | 'pages';

const WANTED = {
  downloads: { permissions: ['downloads' as const] },
  tabs: { permissions: ['tabs' as const] },
  pages: { origins: ['http://*/*', 'https://*/*'] },
};

/** Whether the editor has granted it, and has not taken it back since. */
export function isAllowed(grant: Grant): Promise<boolean> {
  return browser.permissions.contains(WANTED[grant]);
}

/** Asks the editor for it; answers whether it is granted. Needs a click or a key, with nothing awaited since. */
export function askFor(grant: Grant): Promise<boolean> {
  return browser.permissions.request(WANTED[grant]);
}

/** Gives back what was granted. */
export async function giveBack(grant: Grant): Promise<void> {
  await browser.permissions.remove(WANTED[grant]);
}

/** Calls `listener` when something was granted or taken back, here or in the browser's settings. Returns what stops it. */
export function onGrants(listener: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  return () => {
    onAdded.removeListener(listener);
    onRemoved.removeListener(listener);
  };
}
