import type { CaptureLink } from '../capture';
import type { Tab } from '../platform';
// Not through the folder's face, which the popup loads for its first paint.
import { cameFrom } from '../platform/came-from';
import { viaOf } from '../via';

/** Where the editor came upon the page in a tab; null where nobody is to be credited. Never fails. */
export async function viaOfTab(tab: Tab): Promise<CaptureLink | null> {
  return viaOf(tab.url, await cameFrom(tab)) ?? null;
}
