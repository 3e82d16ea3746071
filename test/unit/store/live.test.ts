import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { changeClip, clipsOfDay, watch } from '../../../lib/store';
import { addClip } from '../../../lib/store/save-clip';
import { NOON, pageOf, TODAY, unplaced } from '../builders';
import { freshDatabase } from '../database';

it('watch answers now, after every write that touches what was read, and no more once it is ended', async () => {
  const db = await freshDatabase();
  const takes: string[][] = [];
  const stop = watch(
    async () => (await clipsOfDay(db, TODAY)).map((clip) => clip.take),
    (value) => takes.push(value),
    (error) => {
      throw error;
    },
  );
  await vi.waitFor(() => expect(takes).toEqual([[]]));
  await addClip(db, unplaced('p'), undefined, pageOf('p'));
  await vi.waitFor(() => expect(takes).toEqual([[], ['']]));
  await changeClip(db, 'p', { take: 'Why' }, NOON);
  await vi.waitFor(() => expect(takes).toEqual([[], [''], ['Why']]));
  stop();
  await changeClip(db, 'p', { take: 'Why not' }, NOON);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(takes).toHaveLength(3);
});

it('watch tells why a query failed in the editor’s terms', async () => {
  const failed = vi.fn();
  const stop = watch(
    () => Promise.reject(new DOMException('the browser’s words', 'UnknownError')),
    () => {},
    failed,
  );
  await vi.waitFor(() => expect(failed).toHaveBeenCalledOnce());
  expect(failed.mock.calls[0]?.[0]).toMatchObject({ name: 'StoreError', reason: 'databaseClosed' });
  stop();
});

it('watch tells of a database that was closed', async () => {
  const db = await freshDatabase();
  const failed = vi.fn();
  const answered = vi.fn();
  const stop = watch(() => clipsOfDay(db, TODAY), answered, failed);
  await vi.waitFor(() => expect(answered).toHaveBeenCalledOnce());
  stop();
  db.close();
  const stopped = watch(() => clipsOfDay(db, TODAY), answered, failed);
  await vi.waitFor(() => expect(failed).toHaveBeenCalledOnce());
  expect(failed.mock.calls[0]?.[0]).toMatchObject({ reason: 'databaseClosed' });
  stopped();
});
