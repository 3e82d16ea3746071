import type { Clip } from '../clip';
import type { Database } from './database';
import { keepEarlier } from './keep-earlier';

const WORDS = ['headline', 'take', 'venue', 'quote'] as const;
type Words = { [Field in (typeof WORDS)[number]]?: string | undefined };

/** Whether a change of a clip may go over words that were typed for it in a form. */
export function holdsWords(fields: object): boolean {
  return WORDS.some((field) => field in fields);
}

/**
 * Keeps words as earlier ones of a clip that were typed for it in a form and not saved, where the same field is changed
 * elsewhere since: the later words stand, and a form that is opened after that shows those. Within a transaction over pending
 * takes and history.
 * @param clip as it was before the change
 * @param saved the page whose form makes the change: what is typed there since is in it, or stays pending
 */
export async function keepTyped(
  db: Database,
  clip: Clip,
  fields: Words,
  now: number,
  saved?: string,
): Promise<void> {
  const rows = await db.pending.where('id').equals(clip.id).toArray();
  for (const { typed, updatedAt, editing, pageKey } of rows) {
    if (!editing || pageKey === saved || updatedAt > now) continue;
    for (const field of WORDS) {
      // Of the first change alone: after that they are kept already.
      const isOver = field in fields && (clip.changed[field] ?? 0) <= updatedAt;
      if (!isOver || fields[field] === clip[field]) continue;
      const row = { clipId: clip.id, field, value: typed[field], at: updatedAt };
      await keepEarlier(db, row, fields[field], Number.NEGATIVE_INFINITY);
    }
  }
}
