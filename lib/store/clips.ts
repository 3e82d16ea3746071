import { type Article, type Clip, type ClipChange, notInTrash } from '../clip';
import type { Day } from '../day';
import { ClipGone } from '../errors';
import { moveTo, orderAtEnd } from '../order';
import { type Database, guarded } from './database';
import { holdsWords, keepTyped } from './keep-typed';
import { type Seen, writeFields } from './write-fields';

/** The clips of a day that are not in the trash, in no order. */
export async function clipsOfDay(db: Database, day: Day): Promise<Clip[]> {
  // Read at once and looked through here: Dexie's `filter` would walk a cursor, a turn of the browser for each clip.
  return (await db.clips.where('day').equals(day).toArray()).filter(notInTrash);
}

/** The nearest days before and after `day` that have clips. */
export async function neighbourDays(db: Database, day: Day): Promise<{ earlier?: Day; later?: Day }> {
  const [before, after] = await Promise.all([
    db.clips.where('day').below(day).reverse().filter(notInTrash).first(),
    db.clips.where('day').above(day).filter(notInTrash).first(),
  ]);
  return { ...(before ? { earlier: before.day } : {}), ...(after ? { later: after.day } : {}) };
}

export function clipById(db: Database, id: string): Promise<Clip | undefined> {
  return guarded(async () => {
    const clip = await db.clips.get(id);
    return clip && notInTrash(clip) ? clip : undefined;
  });
}

/** The clips of a page by any of its keys (see `urlKey` in lib/url), the latest day first. */
export function clipsOfPage(db: Database, keys: readonly string[]): Promise<Clip[]> {
  return guarded(() => findPage(db, keys));
}

/** `clipsOfPage` within a transaction of the caller's. */
export async function findPage(db: Database, keys: readonly string[]): Promise<Clip[]> {
  const found = await db.clips
    .where('urlKey')
    .anyOf(keys)
    .or('pageKey')
    .anyOf(keys)
    .filter(notInTrash)
    .toArray();
  return found.sort((a, b) => (a.day === b.day ? b.createdAt - a.createdAt : a.day < b.day ? 1 : -1));
}

/** The category that was used last on a site, by host without `www.`. */
export async function lastCategoryOn(db: Database, site: string): Promise<string | undefined> {
  const latest = await db.clips
    .where('[site+createdAt]')
    .between([site, 0], [site, Number.POSITIVE_INFINITY])
    .reverse()
    .filter((clip) => notInTrash(clip) && clip.categoryId !== null)
    .first();
  return latest?.categoryId ?? undefined;
}

/**
 * Writes only the fields that differ, each with its change time. A clip that changes its day or category
 * goes to the end of it.
 * @throws ClipGone where there are words in it and the clip is gone for good
 * @param seen what the editor has seen of it, where another window may have changed it meanwhile
 */
export function changeClip(
  db: Database,
  id: string,
  change: ClipChange,
  now: number,
  seen?: Seen,
): Promise<void> {
  const scope = holdsWords(change) ? [db.clips, db.history, db.pending] : [db.clips, db.history];
  return guarded(() => db.transaction('rw', scope, async () => applyChange(db, id, change, now, seen)));
}

const WORDS = ['headline', 'take', 'venue'] as const;

/**
 * `changeClip` within a transaction of the caller's, over clips and history, and pending takes where there are words in it.
 * @param saved the page whose form makes the change
 */
export async function applyChange(
  db: Database,
  id: string,
  change: ClipChange,
  now: number,
  seen?: Seen,
  saved?: string,
): Promise<void> {
  const clip = await db.clips.get(id);
  if (!clip) {
    const words = WORDS.filter((field) => change[field]);
    if (words.length > 0)
      throw new ClipGone(Object.fromEntries(words.map((field) => [id + field, change[field]])));
    return;
  }
  const day = change.day ?? clip.day;
  const moves =
    day !== clip.day || (change.categoryId !== undefined && change.categoryId !== clip.categoryId);
  const wanted: ClipChange = { ...change };
  if (moves) {
    const others = (await db.clips.where('day').equals(day).toArray()).filter((each) => each.id !== id);
    wanted.order = orderAtEnd(others);
  }
  if (holdsWords(change)) await keepTyped(db, clip, change, now, saved);
  await writeFields(db, clip, wanted, now, seen);
}

/** Moves a clip to `index` among `groupIds`, the clips of its category in running order. */
export function reorderClip(
  db: Database,
  id: string,
  groupIds: readonly string[],
  index: number,
  now: number,
): Promise<void> {
  return guarded(() =>
    db.transaction('rw', db.clips, db.history, async () => {
      const rows = await db.clips.bulkGet([...groupIds]);
      const group = rows.filter((clip): clip is Clip => clip !== undefined);
      for (const { id: moved, order } of moveTo(group, id, index)) {
        const clip = group.find((each) => each.id === moved);
        if (clip) await writeFields(db, clip, { order }, now);
      }
    }),
  );
}

/** Puts a clip into the trash. Its place and its article stay, so that it can come back as it was. */
export function dropClip(db: Database, id: string, now: number): Promise<void> {
  return setDeleted(db, id, now, now);
}

export function restoreClip(db: Database, id: string, now: number): Promise<void> {
  return setDeleted(db, id, undefined, now);
}

function setDeleted(db: Database, id: string, deletedAt: number | undefined, now: number): Promise<void> {
  return guarded(() =>
    db.transaction('rw', db.clips, db.history, async () => {
      const clip = await db.clips.get(id);
      if (clip) await writeFields(db, clip, { deletedAt }, now);
    }),
  );
}

/** The article of a clip or of a pending take. */
export function articleOf(db: Database, id: string): Promise<Article | undefined> {
  return guarded(async () => db.articles.get((await db.clips.get(id))?.articleId ?? id));
}
