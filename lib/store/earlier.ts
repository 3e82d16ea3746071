/** The store's face for what concurrent edits wrote over. */
import type { Earlier } from '../earlier';
import { type Database, guarded } from './database';
import type { HistoryRow } from './rows';

/** The earlier values of clips, by the clip's id, in no order; clips without any are not in it. */
export function earlierOf(db: Database, ids: readonly string[]): Promise<Map<string, Earlier[]>> {
  return guarded(async () => {
    const found = new Map<string, Earlier[]>();
    const rows = (await db.history.where('clipId').anyOf(ids).toArray()).filter(isEarlier);
    for (const row of rows) found.set(row.clipId, [...(found.get(row.clipId) ?? []), row]);
    return found;
  });
}

/** A row from a restored file may hold anything. */
function isEarlier(row: HistoryRow): row is HistoryRow & Earlier {
  return typeof row.value === 'string' || Array.isArray(row.value);
}
