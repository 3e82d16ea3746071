import type { Day } from '../day';
import { paintBadge, readBadge, t } from '../platform';
import { clipsOfPage, type Database } from '../store';
import { urlKey } from '../url';

/** What the badge shows from the first moment of a clip made without the popup until it is stored. */
const UNDER_WAY = '…';

/** How many this worker has under way. */
let count = 0;

/**
 * Says on the badge that an address is being clipped, before the database is opened: the browser keeps the badge of a
 * worker that is stopped, also of one that could write nothing down.
 * @returns to be called when it is done
 */
export function showUnderWay(url: string): () => void {
  count += 1;
  // Not waited for: it is sent before anything else, and that is enough.
  void paintBadge({ text: UNDER_WAY, tone: 'count', title: `${t('badgeUnderWay')} ${url}` });
  return () => {
    count -= 1;
  };
}

/** Whether this worker has one under way, for whose end the badge is kept. */
export function isUnderWay(): boolean {
  return count > 0;
}

/**
 * The address that an earlier worker began to clip, where its badge still says so; empty for a page that has none. To
 * be asked while the worker starts, before its own listeners run.
 */
export async function leftUnderWay(): Promise<string | undefined> {
  const { text, title } = await readBadge();
  // An address has no spaces, and the words before it have one behind them.
  return text === UNDER_WAY ? (title.split(' ').at(-1) ?? '') : undefined;
}

/** Whether the open edition has a clip of the address, or a later one, which the editor may have chosen for it. */
export async function isClipped(db: Database, url: string, open: Day): Promise<boolean> {
  return (await clipsOfPage(db, [urlKey(url)])).some(({ day }) => day >= open);
}
