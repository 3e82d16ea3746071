import { clock, paintBadge, plural, t } from '../platform';
import { clipsOfDay, type Database, readNow, reports } from '../store';
import { isUnderWay } from './under-way';

/** How long the badge shows green after a quick clip, in milliseconds. */
const CONFIRMATION = 1_500;

/** Paints the count of the open edition, or `!` while there is something to report. */
export async function repaintBadge(db: Database): Promise<void> {
  const report = (await reports(db)).at(-1);
  if (report) await paintBadge({ text: '!', tone: 'trouble', title: t(`error_${report.reason}`) });
  else await paintCount(db, 'count');
}

/**
 * Shows in green that something was clipped, then what `repaintBadge` shows. A worker that is stopped
 * before that leaves the green count, which is true.
 */
export async function confirmOnBadge(db: Database): Promise<void> {
  await paintCount(db, 'good');
  setTimeout(() => {
    // The next one needs the badge until it is done, and paints it then.
    if (!isUnderWay()) void repaintBadge(db);
  }, CONFIRMATION);
}

async function paintCount(db: Database, tone: 'count' | 'good'): Promise<void> {
  const { open } = await readNow(db, clock());
  const count = (await clipsOfDay(db, open)).length;
  const title = count === 0 ? t('extensionName') : plural('badgeClips', count);
  await paintBadge({ text: count === 0 ? '' : String(count), tone, title });
}
