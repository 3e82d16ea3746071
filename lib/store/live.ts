import { liveQuery } from 'dexie';
import { guarded } from './database';

/**
 * Runs `query` now and after every write, from any page or worker of the extension, that touches what it read.
 * @returns a function that ends the watching
 */
export function watch<T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onError: (error: unknown) => void,
): () => void {
  // Guarded, for Dexie tells nobody of a query that failed because the database is closed.
  const subscription = liveQuery(async () => guarded(query)).subscribe({ next: onValue, error: onError });
  return () => subscription.unsubscribe();
}
