import type { Article } from '../clip';
import { hasWords, notChangedSince, type Pending, withoutPastDay } from '../pending';
import { type Database, guarded } from './database';
import { type Clock, readNow } from './now';

/** What was typed for a page and still holds. */
export function pendingOf(db: Database, pageKey: string, clock: Clock): Promise<Pending | undefined> {
  return guarded(async () => {
    const row = await db.pending.get(pageKey);
    if (!row) return undefined;
    const held = notChangedSince(row, await db.clips.get(row.id));
    return held.typed.day ? withoutPastDay(held, await readNow(db, clock)) : held;
  });
}

/** When the take that went last for a page had been typed. What is typed since is kept as later, whatever the clock says. */
export async function lastGone(db: Database, pageKey: string): Promise<number> {
  return (await db.purged.get(`take/${pageKey}`))?.at ?? 0;
}

/** Every take, title or venue that was typed and is not saved, the latest first. */
export async function unfinished(db: Database): Promise<Pending[]> {
  const rows = await db.pending.toArray();
  const clips = await db.clips.bulkGet(rows.map(({ id }) => id));
  const held = rows.map((row, index) => notChangedSince(row, clips[index]));
  return held.filter((row) => hasWords(row.typed)).sort((a, b) => b.updatedAt - a.updatedAt);
}

/**
 * Keeps a pending take as it stands. One request and no read before it: the browser has the words even if
 * the popup closes in this moment.
 */
export function keepPending(db: Database, row: Pending): Promise<void> {
  return guarded(async () => {
    await db.pending.put(row);
  });
}

/** Keeps the article of a page with a pending take, so that it can be saved without the page. */
export function keepPendingArticle(db: Database, article: Article): Promise<void> {
  return guarded(async () => {
    await db.articles.put(article);
  });
}

/** Forgets what was typed for a page, and the article that was kept for it and belongs to no clip. */
export function discardPending(db: Database, pageKey: string): Promise<void> {
  return guarded(() =>
    db.transaction('rw', db.pending, db.purged, db.articles, db.clips, async () =>
      forgetPending(db, pageKey),
    ),
  );
}

/**
 * `discardPending` within a transaction of the caller's, over pending takes, what was purged, articles and clips. That it was
 * there is kept, so that an older backup does not bring it back; of what became the clip that it was for, that clip says it.
 * @param into the clip that it was saved into, where one was there
 * @param typedAt when what was saved had been typed: what was typed since is not in the clip, and stays
 */
export async function forgetPending(
  db: Database,
  pageKey: string,
  into?: string,
  typedAt = Number.POSITIVE_INFINITY,
): Promise<void> {
  const row = await db.pending.get(pageKey);
  if (!row || row.updatedAt > typedAt) return;
  await db.pending.delete(pageKey);
  const clip = await db.clips.get(row.id);
  if (!clip) await db.articles.delete(row.id);
  if (clip && (!row.editing || into === row.id)) return;
  await db.purged.put({ id: `take/${pageKey}`, at: Math.max(row.updatedAt, await lastGone(db, pageKey)) });
}
