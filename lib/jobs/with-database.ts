import { ExpectedError } from '../errors';
import { paintBadge, t } from '../platform';
import { type Database, database } from '../store';
import { showUnderWay } from './under-way';

/** `withDatabase` for what clips an address: the badge says so first of all. */
export async function clipWithDatabase(url: string, job: (db: Database) => Promise<void>): Promise<void> {
  const done = showUnderWay(url);
  await withDatabase(job).finally(done);
}

/** Runs a job of the worker; a failure that even the database cannot keep is shown on the badge. */
export async function withDatabase(job: (db: Database) => Promise<void>): Promise<void> {
  try {
    await job(await database());
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    await paintBadge({ text: '!', tone: 'trouble', title: t(`error_${error.reason}`) });
  }
}
