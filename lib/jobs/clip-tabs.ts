import type { PageReading } from '../capture';
import { splitCapture } from '../clip';
import type { Day } from '../day';
import { ExpectedError, ReadError, type ReadFailure } from '../errors';
import type { Pending } from '../pending';
import { clock, readTab } from '../platform';
import { arrivedTab, type WindowTab } from '../platform/window-tabs';
import { clipById, clipsOfPage, type Database, pendingOf, readNow } from '../store';
import { urlKey } from '../url';
import type { Watched } from './backup';
import { repaintBadge } from './badge';
import { blankPending, storePending } from './save-pending';
import { viaOfTab } from './via';

/** Why of a tab only the link was clipped; `notAllowed`: Clipsheet may not read pages that are not in front. */
export type LinkOnly = ReadFailure | 'asleep' | 'notAllowed';

/** What became of a tab. */
export type TabOutcome =
  | { what: 'clipped' }
  | { what: 'link'; why: LinkOnly }
  /** The edition had the page already. */
  | { what: 'known' }
  /** The edition had the link, and has what the page says now. */
  | { what: 'completed' }
  /** A bug, which the extension's page of errors tells. */
  | { what: 'failed' };

/** What is clipped of a window. */
export interface TabsToClip {
  tabs: readonly WindowTab[];
  /** Whether Clipsheet may read pages that no gesture pointed at. */
  reads: boolean;
}

/**
 * Clips the pages in several tabs one after the other, each as a quick clip would: what was typed for it before goes along.
 * Each is on disk before the next is begun, so that what was clipped stays, whatever becomes of the rest.
 * @param onDone called for each, with the tab as it was clipped
 * @throws `AbortError` when it was cancelled, which is heeded between two tabs; ExpectedError where nothing can be stored
 */
export async function clipTabs(
  db: Database,
  { tabs, reads }: TabsToClip,
  { signal, onProgress }: Watched,
  onDone: (tab: WindowTab, outcome: TabOutcome) => void,
): Promise<void> {
  try {
    for (const [at, tab] of tabs.entries()) {
      signal.throwIfAborted();
      await clipTab(db, tab, reads, onDone);
      onProgress((at + 1) / tabs.length);
    }
  } finally {
    // What the badge fails of must not take the place of why this ended.
    await repaintBadge(db).catch(console.error);
  }
}

async function clipTab(
  db: Database,
  tab: WindowTab,
  reads: boolean,
  onDone: (tab: WindowTab, outcome: TabOutcome) => void,
): Promise<void> {
  try {
    const found = await visit(tab, reads);
    // While many are clipped the edition may be issued, or the day end.
    const { open } = await readNow(db, clock());
    onDone(found.tab, await store(db, found, open));
  } catch (error) {
    // Where nothing can be stored the next one fails as well. A bug on one page is that page's.
    if (error instanceof ExpectedError) throw error;
    console.error(error);
    onDone(tab, { what: 'failed' });
  }
}

/** A tab with what was read of its page, or why nothing was. */
type Found = { tab: WindowTab; reading: PageReading } | { tab: WindowTab; why: LinkOnly };

async function visit(listed: WindowTab, reads: boolean): Promise<Found> {
  if (!reads) return { tab: listed, why: 'notAllowed' };
  const arrived = await arrivedTab(listed.id);
  if (!arrived) return { tab: listed, why: 'gone' };
  // A page on its way is clipped where it came to; of any other the address that the editor saw is meant.
  const tab = listed.loading ? arrived : listed;
  if (arrived.asleep) return { tab, why: 'asleep' };
  try {
    return { tab, reading: await readTab(tab) };
  } catch (error) {
    if (error instanceof ReadError) return { tab, why: error.reason };
    throw error;
  }
}

async function store(db: Database, found: Found, open: Day): Promise<TabOutcome> {
  const { tab } = found;
  const read = 'reading' in found ? splitCapture(found.reading.capture) : undefined;
  const kept = (await pendingOf(db, urlKey(tab.url), clock())) ?? blankPending(tab);
  const origin = await originOf(found);
  const pending = { ...kept, ...(read ? { capture: read.facts } : {}), ...origin };
  const { capture } = pending;
  const keys = [pending.pageKey, ...(capture?.canonicalUrl ? [urlKey(capture.canonicalUrl)] : [])];
  const day = pending.typed.day ?? open;
  const there = (await clipsOfPage(db, keys)).find((clip) => clip.day === day);
  await storePending(db, pending, open, read?.article);
  // Words for the clip of an earlier edition have gone into that one.
  const edited = kept.editing && !there ? await clipById(db, kept.id) : undefined;
  if (edited && edited.day < open) {
    const again = { ...blankPending(tab), ...(capture ? { capture } : {}), ...origin };
    await storePending(db, again, open, read?.article);
  }
  if (there) return { what: there.unread && capture ? 'completed' : 'known' };
  return 'why' in found && !capture ? { what: 'link', why: found.why } : { what: 'clipped' };
}

/** Where the editor came upon it, of one that could be read: no other is to be asked, nor woken by the question. */
async function originOf(found: Found): Promise<Pick<Pending, 'via'>> {
  const via = 'reading' in found ? await viaOfTab(found.tab) : null;
  return via ? { via } : {};
}
