import { type Article, type Clip, type ClipChange, notInTrash } from '../clip';
import { orderAtEnd } from '../order';
import { applyChange, findPage } from './clips';
import { type Database, guarded } from './database';
import { forgetPending } from './pending';
import type { Seen } from './write-fields';

/**
 * Stores a clip at the end of its day, with its article, and deletes what was pending for its page, in one
 * transaction: after a crash there is the clip or the pending take, never both and never neither.
 *
 * Where its id is there already, or its page in the same edition, no second clip is made: what the editor
 * typed goes into the one that is there, a take behind the take it has. So the same intent can be carried out
 * twice, and two windows can clip one page at once.
 * @param pageKey of the page whose pending take it was, where it was one
 * @param typedAt when that take was typed, where it may have grown since
 * @returns whether it was added
 */
export function addClip(
  db: Database,
  clip: Omit<Clip, 'order'>,
  article: Omit<Article, 'id'> | undefined,
  pageKey?: string,
  typedAt?: number,
): Promise<boolean> {
  return guarded(() =>
    db.transaction('rw', db.clips, db.articles, db.pending, db.purged, db.history, async () => {
      const id = await idNotDropped(db, clip.id);
      const there =
        (await db.clips.get(id)) ??
        (await findPage(db, [clip.urlKey, clip.pageKey])).find((each) => each.day === clip.day);
      if (there) {
        // Two windows clipped one page at once: this one has seen nothing of the other's words.
        await applyChange(db, there.id, typedInto(clip, there), clip.updatedAt, () => 0, pageKey);
      } else {
        const order = orderAtEnd(await db.clips.where('day').equals(clip.day).toArray());
        await db.clips.add({ ...clip, id, order });
      }
      if (pageKey !== undefined) await forgetPending(db, pageKey, there?.id, typedAt);
      if (article && !there) await db.articles.put({ ...article, id });
      return !there;
    }),
  );
}

/**
 * An id, or another where its clip was dropped: what is typed must not follow it into the trash, nor go at the next restore
 * where that was emptied.
 */
async function idNotDropped(db: Database, id: string): Promise<string> {
  const clip = await db.clips.get(id);
  const dropped = clip ? !notInTrash(clip) : (await db.purged.get(id)) !== undefined;
  return dropped ? crypto.randomUUID() : id;
}

/** What the editor typed or chose for a new clip, to be written into one that is there. */
function typedInto(clip: Omit<Clip, 'order'>, there: Clip): ClipChange {
  const typed: ClipChange = Object.fromEntries(
    Object.entries(clip).filter(([field]) => field in clip.changed),
  );
  const before = there.take.trim();
  if (typed.take === undefined || typed.take.includes(before)) return typed;
  // Words that went along with a quick clip and were left over, since something else was typed meanwhile.
  const told = ` ${before} `.includes(` ${typed.take.trim()} `);
  return { ...typed, take: told ? there.take : `${there.take} ${typed.take}`.trim() };
}

/**
 * Changes a clip as `changeClip` does and deletes what was pending for its page, in one transaction.
 */
export function saveEditedClip(
  db: Database,
  id: string,
  change: ClipChange,
  pageKey: string,
  now: number,
  seen?: Seen,
  typedAt?: number,
): Promise<void> {
  return guarded(() =>
    db.transaction('rw', db.clips, db.articles, db.pending, db.purged, db.history, async () => {
      await applyChange(db, id, change, now, seen, pageKey);
      await forgetPending(db, pageKey, id, typedAt);
    }),
  );
}
