import type { FailureReason } from '../errors';
import { type Database, guarded } from './database';

/** What a clip made without the popup could not do. Shown on the badge and on top of the next popup. */
export interface Report {
  reason: FailureReason | 'unexpected';
  /** The page's title or address, as the tab had it. */
  page: string;
  /** Whether the bare link was clipped all the same. */
  linkKept: boolean;
  /** Epoch milliseconds. */
  at: number;
}

const KEY = 'reports';

/** More than this nobody reads; the latest are kept. */
const MOST = 5;

/** What went wrong since the popup was last opened, the latest last. */
export function reports(db: Database): Promise<Report[]> {
  return guarded(async () => {
    const row = await db.settings.get(KEY);
    return row && holdsReports(row.value) ? row.value.reports : [];
  });
}

export function fileReport(db: Database, report: Report): Promise<void> {
  return guarded(() =>
    db.transaction('rw', db.settings, async () => {
      const all = [...(await reports(db)), report].slice(-MOST);
      const { at } = report;
      await db.settings.put({ key: KEY, value: { reports: all }, changed: {}, createdAt: at, updatedAt: at });
    }),
  );
}

/** Forgets reports that were shown; what was filed meanwhile is for the next who asks. */
export function forgetReports(db: Database, shown: readonly Report[]): Promise<void> {
  const latest = Math.max(...shown.map(({ at }) => at));
  return guarded(() =>
    db.transaction('rw', db.settings, async () => {
      const left = (await reports(db)).filter(({ at }) => at > latest);
      await db.settings.delete(KEY);
      for (const report of left) await fileReport(db, report);
    }),
  );
}

function holdsReports(value: object): value is { reports: Report[] } {
  return 'reports' in value && Array.isArray(value.reports);
}
