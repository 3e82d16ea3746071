import { nextDayStart } from '../day';
import { clock, wakeAtDayStart } from '../platform';
import { type Database, fileReport, readNow } from '../store';
import { emptyTrash } from '../store/trash';
import { trashEnds } from '../trash';
import { repaintBadge } from './badge';
import { finishQuickClips } from './quick-clip';
import { sweepInterruptedRestore } from './sweep';
import { isClipped, isUnderWay } from './under-way';

/**
 * What a worker does at every start: finish what the last one began, paint the badge, set the
 * alarm, clear up.
 * @param left the address that the last one had begun to clip when it was stopped, where it had
 */
export async function wake(db: Database, startedAt: number, left?: string): Promise<void> {
  try {
    await finishQuickClips(db, startedAt);
    if (left !== undefined) await reportUnlessClipped(db, left);
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

/** Tells of a clip of which not even the intent was written down. */
async function reportUnlessClipped(db: Database, url: string): Promise<void> {
  const { open } = await readNow(db, clock());
  if (await isClipped(db, url, open)) return;
  await fileReport(db, { reason: 'interrupted', page: url, linkKept: false, at: Date.now() });
}

/** Paints the badge of the day that has begun, unless it has something else to say, and sets the alarm for the next. */
export async function startDay(db: Database): Promise<void> {
  const { rule } = await readNow(db, clock());
  await wakeAtDayStart(nextDayStart(Date.now(), rule));
  if (!isUnderWay()) await repaintBadge(db);
}
