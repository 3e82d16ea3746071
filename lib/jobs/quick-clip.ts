import type { PageReading } from '../capture';
import { splitCapture } from '../clip';
import { ExpectedError, ReadError, type ReadFailure } from '../errors';
import { isWebAddress } from '../page';
import type { Pending } from '../pending';
import { clock, READ_LIMIT, readTab, type Tab } from '../platform';
import { type Database, fileReport, readNow } from '../store';
import { endIntent, keepIntent, stillMeant, unfinishedQuickClips } from '../store/intents';
import { confirmOnBadge, repaintBadge } from './badge';
import { blankPending, storePending } from './save-pending';
import { viaOfTab } from './via';

/**
 * Clips the page in a tab without opening anything. What was typed for it before goes along. The intent is
 * stored first, so that a worker that is stopped midway finishes it at its next start.
 * @param quote the selection, where the menu was opened on one; it wins over what the page tells
 */
export async function quickClip(db: Database, tab: Tab, quote?: string): Promise<void> {
  const blank = blankIntent(tab, quote);
  try {
    const intent = isWebAddress(tab.url) ? await keepIntent(db, blank, clock()) : blank;
    await carryOut(db, intent, tab);
  } catch (error) {
    await report(db, tab, error, false);
  }
}

/**
 * Finishes what an earlier worker began.
 * @param before epoch milliseconds: what is newer is this worker's own, and under way
 */
export async function finishQuickClips(db: Database, before: number): Promise<void> {
  for (const intent of await unfinishedQuickClips(db, before)) {
    const tab = { id: intent.quickTab ?? -1, url: intent.url, title: intent.tabTitle, loading: false };
    try {
      await carryOut(db, intent, tab);
    } catch (error) {
      // Tried once: an intent that cannot be carried out must not fail at every start, nor hold up the next.
      await endIntent(db, intent);
      await report(db, tab, error, false);
    }
  }
}

async function carryOut(db: Database, intent: Pending, tab: Tab): Promise<void> {
  const { open } = await readNow(db, clock());
  const reads = readTab(tab);
  // Beside it, so that a page that does not answer is not waited for twice.
  const origin = viaOfTab(tab, READ_LIMIT);
  let reading: PageReading | undefined;
  let failure: ReadFailure | undefined;
  try {
    reading = await reads;
  } catch (error) {
    if (!(error instanceof ReadError) || !isWebAddress(tab.url)) throw error;
    failure = error.reason;
  }
  const read = reading && splitCapture(reading.capture);
  const via = await origin;
  const meant = await stillMeant(db, intent);
  const pending = { ...meant, ...(read ? { capture: read.facts } : {}), ...(via ? { via } : {}) };
  await storePending(db, pending, open, read?.article);
  if (failure) {
    await report(db, tab, new ReadError(failure), true);
    return;
  }
  await confirmOnBadge(db);
}

async function report(db: Database, tab: Tab, error: unknown, linkKept: boolean): Promise<void> {
  const reason = error instanceof ExpectedError ? error.reason : 'unexpected';
  if (reason === 'unexpected') console.error(error);
  await fileReport(db, { reason, page: tab.title || tab.url, linkKept, at: Date.now() });
  await repaintBadge(db);
}

function blankIntent(tab: Tab, quote: string | undefined): Pending {
  return { ...blankPending(tab), typed: quote === undefined ? {} : { quote }, quickTab: tab.id };
}
