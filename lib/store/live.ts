import { liveQuery } from 'dexie';
import { storeError } from './database';

/**
 * Runs `query` now and after every write, from any page or worker of the extension, that touches what it read.
 * @returns a function that ends the watching
 */
export function watch<T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onError: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(query).subscribe({
    next: onValue,
    error: (error) => onError(storeError(error)),
  });
  return () => subscription.unsubscribe();
}
