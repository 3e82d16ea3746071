/** The store's face for what concurrent edits wrote over. */
import type { Clip } from '../clip';
import { type Earlier, worthShowing } from '../earlier';
import { type Database, guarded } from './database';
import type { HistoryRow } from './rows';

/** The earlier values of clips, by the clip's id; clips without any are not in it. */
export function earlierOf(db: Database, clips: readonly Clip[]): Promise<Map<string, Earlier[]>> {
  return guarded(async () => {
    const ids = clips.map(({ id }) => id);
    const rows = (await db.history.where('clipId').anyOf(ids).toArray()).filter(isEarlier);
    const found = clips.map((clip) => {
      const own = rows.filter(({ clipId }) => clipId === clip.id);
      return [clip.id, worthShowing(own, clip)] as const;
    });
    return new Map(found.filter(([, list]) => list.length > 0));
  });
}

/** A row from a restored file may hold anything. */
function isEarlier(row: HistoryRow): row is HistoryRow & Earlier {
  return typeof row.value === 'string' || Array.isArray(row.value);
}
