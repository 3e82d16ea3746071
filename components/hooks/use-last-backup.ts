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
    const [at, clips] = await Promise.all([lastBackup(db), db.clips.count()]);
    return { at, overdue: clips > 0 && (at ?? 0) < Date.now() - OVERDUE };
  }, []);
}
