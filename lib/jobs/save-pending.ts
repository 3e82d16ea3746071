import type { Article, Clip } from '../clip';
import type { Day } from '../day';
import { newClip } from '../new-clip';
import type { Pending } from '../pending';
import type { Tab } from '../platform';
import { articleOf, clipById, clipsOfPage, type Database } from '../store';
import { completeClip } from '../store/complete';
import { addClip, saveEditedClip } from '../store/save-clip';
import { urlKey } from '../url';
import { repaintBadge } from './badge';

/** What is pending for the page in a tab before anything was typed for it. */
export function blankPending({ url, title }: Tab): Pending {
  const now = Date.now();
  return {
    pageKey: urlKey(url),
    id: crypto.randomUUID(),
    url,
    tabTitle: title,
    typed: {},
    createdAt: now,
    updatedAt: now,
  };
}

/**
 * Stores what was typed for a page: as a new clip, or into the clip that is being edited. Where of that only the link
 * was known, it is completed by what the page says, once its article is at hand. It is on disk when this returns.
 * @param open the edition of a new clip for which the editor chose none
 * @param article what was read of the page; not needed where it was kept with the pending take
 * @param suggestion the category of a new clip for which the editor chose none
 */
export async function savePending(
  db: Database,
  pending: Pending,
  open: Day,
  article?: Omit<Article, 'id'>,
  suggestion: string | null = null,
): Promise<void> {
  await storePending(db, pending, open, article, suggestion);
  await repaintBadge(db);
}

/** `savePending` without the badge. */
export async function storePending(
  db: Database,
  pending: Pending,
  open: Day,
  article?: Omit<Article, 'id'>,
  suggestion: string | null = null,
): Promise<void> {
  const now = Date.now();
  const clip = newClip({
    // The clip that was being edited is in the trash by now; what was typed must not follow it there.
    id: pending.editing ? crypto.randomUUID() : pending.id,
    url: pending.url,
    name: pending.tabTitle,
    ...(pending.capture ? { capture: pending.capture } : {}),
    typed: pending.typed,
    suggestion,
    ...(pending.via ? { via: pending.via } : {}),
    day: pending.typed.day ?? open,
    now,
  });
  // Kept with the take, under its id: adding it to a clip that is there throws that away.
  const read = article ?? (await articleOf(db, pending.id));
  let there: Pick<Clip, 'id'> | undefined;
  if (pending.editing && (await clipById(db, pending.id))) {
    there = pending;
    // What another window changed since the editor began to type was not seen.
    const seen = () => pending.createdAt;
    // Where a clock ran ahead: as saved after it was typed, which is how those who merge know.
    const at = Math.max(now, pending.updatedAt);
    const { via: _, ...words } = pending.typed;
    await saveEditedClip(db, pending.id, words, pending.pageKey, at, seen, pending.updatedAt);
  } else if (!(await addClip(db, clip, read, pending.pageKey, pending.updatedAt))) {
    const clips = await clipsOfPage(db, [clip.urlKey, clip.pageKey]);
    there = clips.find(({ day }) => day === clip.day);
  }
  // Completed without its article, it would never get it: the next visit finds nothing to complete.
  if (there && pending.capture && (read || !pending.capture.wordCount))
    await completeClip(db, there.id, clip, read, now);
}
