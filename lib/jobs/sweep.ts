import { ifFree } from '../platform/lock';
import type { Database } from '../store';
import { restoreBegan, sweepRestore } from '../store/restore-mark';

/** Held while a restore is under way, so that there is one at a time. */
export const RESTORE_LOCK = 'clipsheet-restore';

/** Clears up after a restore that was interrupted, unless one is under way in some window. */
export async function sweepInterruptedRestore(db: Database): Promise<void> {
  if (await restoreBegan(db)) await ifFree(RESTORE_LOCK, () => sweepRestore(db));
}
