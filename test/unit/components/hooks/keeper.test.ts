import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { Keeper } from '../../../../components/hooks/keeper';
import * as store from '../../../../lib/store';
import type { Database } from '../../../../lib/store/database';
import '../../browser';
import { NOON, pageOf, pending } from '../../builders';
import { freshDatabase } from '../../database';

let db: Database;
let keepPending = store.keepPending;
vi.mock('../../../../components/hooks/backend', () => ({
  backend: async () => ({ db, store: { ...store, keepPending } }),
}));

const KEY = pageOf('p');
const row = (take: string) => pending('p', { typed: { take } });
const stored = async () => (await db.pending.get(KEY))?.typed.take;

beforeEach(async () => {
  db = await freshDatabase();
  keepPending = store.keepPending;
});

it('writes nothing before what was kept earlier is read', async () => {
  await store.keepPending(db, row('Earlier'));
  const keeper = new Keeper();
  let take = 'Now';
  const kept = keeper.keep(KEY, () => row(take));
  await keeper.resume(KEY, ({ typed }) => {
    take = `${typed.take}, and now`;
  });
  await kept;
  expect(await stored()).toBe('Earlier, and now');
});

it('writes one at a time, and of what is typed meanwhile the latest', async () => {
  const keeper = new Keeper();
  await keeper.resume(KEY, () => {});
  const begun: (string | undefined)[] = [];
  const ends: (() => void)[] = [];
  keepPending = async (at, each) => {
    begun.push(each.typed.take);
    await new Promise<void>((resolve) => ends.push(resolve));
    await store.keepPending(at, each);
  };
  const writing = keeper.keep(KEY, () => row('a'));
  await vi.waitFor(() => expect(begun).toEqual(['a']));
  await keeper.keep(KEY, () => row('ab'));
  await keeper.keep(KEY, () => row('abc'));
  expect(begun).toEqual(['a']);
  ends.shift()?.();
  await vi.waitFor(() => expect(begun).toEqual(['a', 'abc']));
  ends.shift()?.();
  await writing;
  expect(await stored()).toBe('abc');
});

it('takes away what is not worth keeping any more', async () => {
  await store.keepPending(db, row('Gone again'));
  const keeper = new Keeper();
  await keeper.resume(KEY, () => {});
  await keeper.keep(KEY, () => undefined);
  expect(await stored()).toBeUndefined();
});

it('writes nothing while a save has the words', async () => {
  const keeper = new Keeper();
  await keeper.resume(KEY, () => {});
  keeper.handOver(true);
  await keeper.keep(KEY, () => row('Late'));
  expect(await stored()).toBeUndefined();
  keeper.handOver(false);
  await keeper.keep(KEY, () => row('Later'));
  expect(await stored()).toBe('Later');
});

it('goes on where the row cannot be read', async () => {
  const keeper = new Keeper();
  vi.spyOn(db.pending, 'get').mockRejectedValueOnce(new Error('unreadable'));
  await expect(keeper.resume(KEY, () => {})).rejects.toThrow();
  await keeper.keep(KEY, () => row('Kept'));
  expect(await stored()).toBe('Kept');
});

it('knows the rows that it read or wrote, and no later one', async () => {
  await store.keepPending(db, pending('p', { updatedAt: NOON }));
  const keeper = new Keeper();
  await keeper.resume(KEY, () => {});
  expect(await keeper.knows(NOON)).toBe(true);
  expect(await keeper.knows(NOON + 1)).toBe(false);
  const next = keeper.next();
  expect(next).toBeGreaterThan(NOON);
  expect(await keeper.knows(next)).toBe(true);
});

it('tells a row that another window took away, and counts what is typed now as later', async () => {
  const keeper = new Keeper();
  await keeper.resume(KEY, () => {});
  await keeper.keep(KEY, () => row('Here'));
  expect(await keeper.lost(KEY)).toBe(false);
  await store.keepPending(db, pending('p', { updatedAt: NOON + 1_000_000_000_000 }));
  await store.discardPending(db, KEY);
  keeper.handOver(true);
  expect(await keeper.lost(KEY)).toBe(false);
  keeper.handOver(false);
  expect(await keeper.lost(KEY)).toBe(true);
  expect(keeper.next()).toBeGreaterThan(NOON + 1_000_000_000_000);
});
