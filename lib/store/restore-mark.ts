/** What stands in the database while a restore is under way. Apart from `backup.ts`, which a starting worker does not need. */
import { type Database, guarded } from './database';

const KEY = 'restore';

/** Writes down that a restore began, before anything of it is stored. */
export async function beginMark(db: Database, id: string, now: number): Promise<void> {
  await db.settings.put({ key: KEY, value: { id }, changed: {}, createdAt: now, updatedAt: now });
}

/** The restore has come to its end; in the transaction that makes it so. */
export async function endMark(db: Database): Promise<void> {
  await db.settings.delete(KEY);
}

/** Whether a restore is under way, or was interrupted. */
export function restoreBegan(db: Database): Promise<boolean> {
  return guarded(async () => (await db.settings.get(KEY)) !== undefined);
}

/** Clears up after a restore that did not come to its end. None may be under way. */
export function sweepRestore(db: Database): Promise<void> {
  return guarded(() =>
    db.transaction('rw', db.settings, db.articles, async () => {
      const mark = await db.settings.get(KEY);
      if (!mark) return;
      const { id } = mark.value as { id?: unknown };
      if (typeof id === 'string') await db.articles.where('id').startsWith(placeIn(id)).delete();
      await endMark(db);
    }),
  );
}

/** The keys of the articles that a restore has staged begin so. */
export function placeIn(restore: string): string {
  return `restore/${restore}/`;
}
