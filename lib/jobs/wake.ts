import { nextDayStart } from '../day';
import { clock, wakeAtDayStart } from '../platform';
import { type Database, readNow } from '../store';
import { emptyTrash } from '../store/trash';
import { trashEnds } from '../trash';
import { repaintBadge } from './badge';
import { finishQuickClips } from './quick-clip';
import { sweepInterruptedRestore } from './sweep';

/**
 * What a worker does at every start: finish what the last one began, paint the badge, set the
 * alarm, clear up.
 */
export async function wake(db: Database, startedAt: number): Promise<void> {
  try {
    await finishQuickClips(db, startedAt);
  } finally {
    // A clip that cannot be finished must not cost the badge and the alarm at every start.
    try {
      await startDay(db);
    } finally {
      await sweepInterruptedRestore(db);
      // Here and not when a day starts or a setting changes: nor right after an old backup was restored.
      await emptyTrash(db, trashEnds(Date.now()), Date.now());
    }
  }
}

/** Paints the badge of the day that has begun, and sets the alarm for the next. */
export async function startDay(db: Database): Promise<void> {
  const { rule } = await readNow(db, clock());
  await wakeAtDayStart(nextDayStart(Date.now(), rule));
  await repaintBadge(db);
}
