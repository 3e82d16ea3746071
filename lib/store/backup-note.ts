/** When the last backup was made. Apart from `backup.ts`, which the settings do not need. */
import { type Database, guarded } from './database';

const KEY = 'backup';

/** When a backup was last handed over, in epoch milliseconds; absent where none was. */
export function lastBackup(db: Database): Promise<number | undefined> {
  return guarded(async () => (await db.settings.get(KEY))?.updatedAt);
}

export function noteBackup(db: Database, now: number): Promise<void> {
  return guarded(async () => {
    await db.settings.put({ key: KEY, value: {}, changed: {}, createdAt: now, updatedAt: now });
  });
}
