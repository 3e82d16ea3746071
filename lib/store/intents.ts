/** The store's face for quick clips, of which the popup makes none. */
import { type Pending, worthKeeping } from '../pending';
import { type Database, guarded } from './database';
import type { Clock } from './now';
import { discardPending, keepPending, pendingOf } from './pending';

/** The intents of quick clips from before a moment (epoch milliseconds) that no worker finished. */
export async function unfinishedQuickClips(db: Database, before: number): Promise<Pending[]> {
  const rows = await db.pending.toArray();
  return rows.filter((row) => row.quickTab !== undefined && row.updatedAt < before);
}

/**
 * Stores the intent of a quick clip, with what was typed for its page before and still holds: what does not would count as
 * typed now.
 * @returns the intent as it is stored
 */
export function keepIntent(db: Database, blank: Pending, clock: Clock): Promise<Pending> {
  return guarded(() =>
    db.transaction('rw', db.pending, db.clips, db.settings, db.editions, async () => {
      const row = await pendingOf(db, blank.pageKey, clock);
      const intent = row ? { ...row, ...pickIntent(blank), typed: { ...row.typed, ...blank.typed } } : blank;
      await db.pending.put(intent);
      return intent;
    }),
  );
}

function pickIntent({ quickTab, updatedAt }: Pending): Pick<Pending, 'quickTab' | 'updatedAt'> {
  return { updatedAt, ...(quickTab === undefined ? {} : { quickTab }) };
}

/**
 * An intent as it is to be carried out by now: without the words that a window has saved or discarded while it was under way.
 * They are in the clip, perhaps as they were typed later, or nowhere.
 */
export function stillMeant(db: Database, intent: Pending): Promise<Pending> {
  return guarded(async () => {
    const row = await db.pending.get(intent.pageKey);
    // After a save, what is typed is begun anew.
    if (row?.createdAt === intent.createdAt) return intent;
    const { quote } = intent.typed;
    return { ...intent, typed: quote === undefined ? {} : { quote } };
  });
}

/** Gives an intent up; what was typed for its page stays unfinished. */
export function endIntent(db: Database, intent: Pending): Promise<void> {
  const { quickTab: _, ...row } = intent;
  return worthKeeping(intent.typed) ? keepPending(db, row) : discardPending(db, intent.pageKey);
}
