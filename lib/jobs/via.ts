import type { CaptureLink } from '../capture';
import type { Tab } from '../platform';
// Not through the folder's face, which the popup loads for its first paint.
import { cameFrom } from '../platform/came-from';
import { viaOf } from '../via';

/** Milliseconds that nobody notices; a page that has just been read answers in a few. */
const MOMENT = 500;

/**
 * Where the editor came upon the page in a tab; null where nobody is to be credited. Never fails.
 * @param patience milliseconds that a page that is busy is waited for
 */
export async function viaOfTab(tab: Tab, patience = MOMENT): Promise<CaptureLink | null> {
  return viaOf(tab.url, await cameFrom(tab, patience)) ?? null;
}
