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

/** What went wrong, which is done with once it is shown. In one: what is filed meanwhile is for the next who asks. */
export async function takeReports(db: Database): Promise<Report[]> {
  // Mostly there is nothing to write.
  if ((await reports(db)).length === 0) return [];
  return guarded(() =>
    db.transaction('rw', db.settings, async () => {
      const all = await reports(db);
      await db.settings.delete(KEY);
      return all;
    }),
  );
}

function holdsReports(value: object): value is { reports: Report[] } {
  return 'reports' in value && Array.isArray(value.reports);
}
