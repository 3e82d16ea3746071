import { beforeEach, describe, expect, it, vi } from 'vitest';
import { wake } from '../../../lib/jobs';
import { articleOf, clipsOfDay, dropClip, restoreClip } from '../../../lib/store';
import type { Database } from '../../../lib/store/database';
import { emptyTrash, trash } from '../../../lib/store/trash';
import { daysLeft, trashEnds } from '../../../lib/trash';
import '../browser';
import { clip, NOON, TODAY } from '../builders';
import { freshDatabase } from '../database';

const DAY = 86_400_000;

let db: Database;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  db = await freshDatabase();
  await db.clips.bulkPut(
    ['a', 'b', 'c'].map((id, index) => clip(id, { order: `a${index}`, take: `Of ${id}` })),
  );
  await db.articles.bulkPut(['a', 'b'].map((id) => ({ id, html: '', text: `Text of ${id}` })));
  await db.history.put({ id: 'h', clipId: 'b', field: 'take', value: 'Before', at: 1 });
});

const ids = async () => (await trash(db)).map(({ id }) => id);

describe('the trash', () => {
  it('holds what was dropped, the latest first', async () => {
    await dropClip(db, 'b', NOON - DAY);
    await dropClip(db, 'a', NOON);
    expect(await ids()).toEqual(['a', 'b']);
  });

  it('gives a clip back as it was: words, links, place and article', async () => {
    const before = await db.clips.get('b');
    await dropClip(db, 'b', NOON);
    await restoreClip(db, 'b', NOON + 1);
    const after = await db.clips.get('b');
    expect(after).toEqual({ ...before, updatedAt: NOON + 1, changed: { deletedAt: NOON + 1 } });
    expect((await clipsOfDay(db, TODAY)).map(({ id }) => id)).toContain('b');
    expect((await articleOf(db, 'b'))?.text).toBe('Text of b');
  });

  it('does not show what was merged into a clip that is there; it leaves only with that one', async () => {
    await db.clips.update('b', { deletedAt: NOON - 60 * DAY, mergedInto: 'a' });
    expect(await ids()).toEqual([]);
    expect(await emptyTrash(db, NOON, NOON)).toBe(0);
    await dropClip(db, 'a', NOON - 1);
    expect(await ids()).toEqual(['a']);
    expect(await emptyTrash(db, NOON, NOON)).toBe(2);
    expect(await db.clips.toCollection().primaryKeys()).toEqual(['c']);
  });

  it('emptied takes articles and earlier words along, and remembers which clips it were', async () => {
    await dropClip(db, 'b', NOON - 1);
    expect(await emptyTrash(db, NOON, NOON)).toBe(1);
    expect(await db.articles.toCollection().primaryKeys()).toEqual(['a']);
    expect(await db.history.count()).toBe(0);
    expect(await db.purged.toArray()).toEqual([{ id: 'b', at: NOON }]);
  });

  it('emptied on a full disk stays as it was', async () => {
    await dropClip(db, 'b', NOON - 1);
    db.purged.hook('creating', () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(emptyTrash(db, NOON, NOON)).rejects.toMatchObject({ reason: 'diskFull' });
    expect(await ids()).toEqual(['b']);
    expect(await db.articles.count()).toBe(2);
  });

  it('is emptied of what has lain there thirty days when the worker starts, and of nothing younger', async () => {
    await dropClip(db, 'a', NOON - 30 * DAY - 1);
    await dropClip(db, 'b', NOON - 30 * DAY + 1);
    await wake(db, NOON);
    expect(await ids()).toEqual(['b']);
    expect((await db.clips.toArray()).map(({ id }) => id)).toEqual(['b', 'c']);
  });
});

it('days are counted down', () => {
  expect(trashEnds(NOON)).toBe(NOON - 30 * DAY);
  expect([0, 1, 29.5 * DAY, 30 * DAY, 40 * DAY].map((age) => daysLeft(NOON - age, NOON))).toEqual([
    30, 30, 1, 0, 0,
  ]);
});
