import { type Typed, worthKeeping } from '../pending';
import type { Database } from './database';
import { keepEarlier } from './keep-earlier';

const WORDS: readonly string[] = ['headline', 'take', 'venue', 'quote'];

/**
 * Of a clip that is changed in a list or on the desk: what was typed for it in a form before, and never saved. The later words
 * stand; those are kept with the clip's earlier ones, for no form shows them any more. Within a transaction over pending
 * takes and history.
 */
export async function keepTyped(db: Database, clipId: string, fields: object, now: number): Promise<void> {
  for (const row of await db.pending.where('id').equals(clipId).toArray()) {
    const over = Object.entries(fields).filter(([field]) => field in row.typed);
    if (!row.editing || row.updatedAt > now || over.length === 0) continue;
    for (const [field, next] of over) {
      const value = row.typed[field as keyof Typed];
      const earlier = { clipId, field, value, at: row.updatedAt };
      if (WORDS.includes(field)) await keepEarlier(db, earlier, next, Number.NEGATIVE_INFINITY);
    }
    const left = Object.entries(row.typed).filter(([field]) => !(field in fields));
    const typed: Typed = Object.fromEntries(left);
    if (worthKeeping(typed)) await db.pending.put({ ...row, typed });
    else await db.pending.delete(row.pageKey);
  }
}
