import { lastBackup } from '../../lib/store/backup-note';
import { useLive } from './use-live';

/** After this a backup is overdue, in milliseconds. */
const OVERDUE = 7 * 86_400_000;

/** When the last backup was made. */
export interface LastBackup {
  /** Epoch milliseconds; absent where there was none. */
  at: number | undefined;
  overdue: boolean;
}

/** Follows when the last backup was made; absent until it is known. */
export function useLastBackup(): LastBackup | undefined {
  return useLive(async ({ db }) => {
    const [at, first] = await Promise.all([lastBackup(db), db.clips.orderBy('day').first()]);
    const aWeekAgo = Date.now() - OVERDUE;
    // In the first week nobody is reminded.
    const worthKeeping = first !== undefined && Date.parse(first.day) < aWeekAgo;
    return { at, overdue: worthKeeping && (at ?? 0) < aWeekAgo };
  }, []);
}
