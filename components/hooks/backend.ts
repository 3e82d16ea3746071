import type { Database } from '../../lib/store';

/** What stores. Loaded beside the interface, so that a page's title is painted before it. */
export interface Backend {
  db: Database;
  store: typeof import('../../lib/store');
}

let loading: Promise<Backend> | undefined;

/**
 * The one backend of this page.
 * @throws StoreError where the database does not open; asking again tries again
 */
export function backend(): Promise<Backend> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Backend> {
  const store = await import('../../lib/store');
  return { store, db: await store.database() };
}

/** What does things with store and browser. Loaded when the first one is done: the list stands without it. */
export function jobs(): Promise<typeof import('../../lib/jobs')> {
  return import('../../lib/jobs');
}
