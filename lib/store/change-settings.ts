/** The store's face for the settings page: nothing else changes them, and the popup does not pay for it. */
import { type Category, type CategoryDraft, freeDigit } from '../category';
import { moveTo, orderAtEnd } from '../order';
import type { Publication, Week } from '../settings';
import { type Database, guarded } from './database';
import { laterThan } from './later-than';
import { CATEGORY, emptyRow, put } from './settings';

export function changePublication(db: Database, change: Partial<Publication>, now: number): Promise<void> {
  return put(db, 'publication', change, now);
}

export function changeWeek(db: Database, change: Partial<Week>, now: number): Promise<void> {
  return put(db, 'week', change, now);
}

export function changeCategory(
  db: Database,
  id: string,
  change: Partial<Omit<Category, 'id'>>,
  now: number,
): Promise<void> {
  return put(db, CATEGORY + id, change, now);
}

/** Adds a category at the end, with the first digit that is free. Answers its id. */
export async function addCategory(
  db: Database,
  draft: CategoryDraft,
  categories: readonly Category[],
  now: number,
): Promise<string> {
  const id = crypto.randomUUID();
  await put(
    db,
    CATEGORY + id,
    { ...draft, order: orderAtEnd(categories), digit: freeDigit(categories) },
    now,
  );
  return id;
}

/** Moves a category to `index` of the digest order. */
export async function moveCategory(
  db: Database,
  categories: readonly Category[],
  id: string,
  index: number,
  now: number,
): Promise<void> {
  for (const { id: moved, order } of moveTo(categories, id, index)) {
    await changeCategory(db, moved, { order }, now);
  }
}

/** Removes a category and moves its clips, of every day, and pending takes to `heir`; null leaves them without one. */
export function removeCategory(db: Database, id: string, heir: string | null, now: number): Promise<void> {
  return guarded(() =>
    db.transaction('rw', db.settings, db.clips, db.pending, async () => {
      await db.clips
        .where('categoryId')
        .equals(id)
        .modify((clip) => {
          clip.categoryId = heir;
          clip.updatedAt = laterThan(now, [clip.changed.categoryId]);
          clip.changed.categoryId = clip.updatedAt;
        });
      await db.pending
        .filter((row) => row.typed.categoryId === id)
        .modify((row) => {
          row.typed.categoryId = heir;
        });
      const key = CATEGORY + id;
      const row = (await db.settings.get(key)) ?? emptyRow(key, now);
      await db.settings.put({ ...row, deletedAt: now, updatedAt: now });
    }),
  );
}
