import { type Database, guarded } from './database';

/**
 * Adds or changes several clips in one transaction: all of it is stored, or nothing. Apart from the folder's face,
 * which the popup loads for its first paint.
 */
export function together<T>(db: Database, work: () => Promise<T>): Promise<T> {
  return guarded(() =>
    db.transaction('rw', db.clips, db.articles, db.pending, db.purged, db.history, async () => work()),
  );
}
