import { afterEach } from 'vitest';
import { type Database, openDatabase } from '../../lib/store/database';

const opened: Database[] = [];

/** A database of its own for one test, deleted after it. */
export async function freshDatabase(): Promise<Database> {
  const db = await openDatabase(`test-${crypto.randomUUID()}`);
  opened.push(db);
  return db;
}

afterEach(async () => {
  for (const db of opened.splice(0)) await db.delete();
});

/** All settings but the database's name for itself. */
export function changedSettings(db: Database) {
  return db.settings.where('key').notEqual('identity');
}
