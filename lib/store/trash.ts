/** The store's face for the trash. */
import type { Clip } from '../clip';
import { leaving } from '../trash';
import { type Database, guarded } from './database';

/** What was dropped, the latest first. What was merged into another clip is not in it: it is split off on the desk. */
export function trash(db: Database): Promise<Clip[]> {
  return guarded(async () => {
    const all = await db.clips.where('deletedAt').above(0).reverse().toArray();
    const known = new Set((await db.clips.bulkGet(all.flatMap(keeperOf))).map((clip) => clip?.id));
    return all.filter(({ mergedInto }) => mergedInto === undefined || !known.has(mergedInto));
  });
}

/** Brings a clip back as it was: to its day and place, with its article and its links. */
export { restoreClip } from './clips';

/**
 * Empties the trash of what was dropped before `ends` (epoch milliseconds), with articles and earlier words, for good.
 * That they were there is kept, so that an older backup does not bring them back.
 * @returns how many clips went
 */
export function emptyTrash(db: Database, ends: number, now: number): Promise<number> {
  return guarded(() =>
    db.transaction('rw', db.clips, db.articles, db.history, db.purged, async () => {
      const due = await db.clips.where('deletedAt').between(0, ends, true, false).count();
      if (due === 0) return 0;
      const all = await db.clips.where('deletedAt').above(0).toArray();
      const keepers = await db.clips.bulkGet(all.flatMap(keeperOf));
      const kept = new Set(keepers.map((clip) => clip?.id));
      const gone = leaving(all, ends, (id) => kept.has(id));
      const ids = gone.map(({ id }) => id);
      await db.purged.bulkPut(ids.map((id) => ({ id, at: now })));
      await db.articles.bulkDelete(gone.map(({ id, articleId = id }) => articleId));
      await db.history.where('clipId').anyOf(ids).delete();
      await db.clips.bulkDelete(ids);
      return ids.length;
    }),
  );
}

function keeperOf({ mergedInto }: Clip): string[] {
  return mergedInto === undefined ? [] : [mergedInto];
}
