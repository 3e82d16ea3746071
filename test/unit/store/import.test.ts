import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { readSettings } from '../../../lib/store';
import { snapshot } from '../../../lib/store/backup';
import type { Database } from '../../../lib/store/database';
import {
  bringImportBack,
  type Import,
  importedId,
  lastImport,
  pagesOn,
  storeImport,
  takeBackImport,
} from '../../../lib/store/import';
import { clip, NOON, TODAY, unplaced } from '../builders';
import { changedSettings, freshDatabase } from '../database';

const ID = '00000000-0000-4000-8000-000000000001';
const quiet = () => ({ signal: new AbortController().signal, onProgress: () => {} });
const LATER = NOON + 1000;

let db: Database;
beforeEach(async () => {
  db = await freshDatabase();
});

function imports(pages: readonly string[], rest: Partial<Import> = {}): Import {
  return {
    id: ID,
    name: 'list.txt',
    categories: [],
    clips: () => pages.map((page, index) => unplaced(page, { id: importedId(ID, index) })),
    ...rest,
  };
}

const shown = async () => {
  const clips = await db.clips
    .where('day')
    .equals(TODAY)
    .filter(({ deletedAt }) => deletedAt === undefined)
    .sortBy('order');
  return clips.map(({ urlKey }) => urlKey);
};

it('clips come behind those that the day has, in the order of the file; a page that is there is not doubled', async () => {
  await db.clips.bulkAdd([clip('a', { order: 'a5' }), clip('gone', { order: 'a9', deletedAt: NOON })]);
  expect(await storeImport(db, imports(['b', 'a', 'gone', 'c']), quiet(), NOON, 'en')).toBe(3);
  expect(await shown()).toEqual(['news.example/a', 'news.example/b', 'news.example/gone', 'news.example/c']);
});

it('a thousand clips of one day have a place each', async () => {
  const pages = Array.from({ length: 1000 }, (_, index) => `p${index}`);
  const shares: number[] = [];
  await storeImport(
    db,
    imports(pages),
    { ...quiet(), onProgress: (share) => shares.push(share) },
    NOON,
    'en',
  );
  expect(await shown()).toEqual(pages.map((page) => `news.example/${page}`));
  expect(new Set((await db.clips.toArray()).map(({ order }) => order)).size).toBe(1000);
  expect(shares).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
});

it('broken off, nothing of it is there: no clip, no category, nothing to take back', async () => {
  const breaking = new AbortController();
  const pages = Array.from({ length: 500 }, (_, index) => `p${index}`);
  const watched = { signal: breaking.signal, onProgress: () => breaking.abort() };
  await expect(
    storeImport(db, imports(pages, { categories: ['Sea'] }), watched, NOON, 'en'),
  ).rejects.toThrow();
  expect(await db.clips.count()).toBe(0);
  expect(await changedSettings(db).count()).toBe(0);
});

it('new categories are made at the end, and their ids handed to the clips', async () => {
  const what = imports([], {
    categories: ['Sea', 'Land'],
    clips: (made) =>
      [...made].map(([name, id], index) => unplaced(name, { id: importedId(ID, index), categoryId: id })),
  });
  await storeImport(db, what, quiet(), NOON, 'en');
  const { categories } = await readSettings(db, 'en');
  const [sea, land] = ['Sea', 'Land'].map((name) => categories.find((each) => each.name === name));
  expect(sea).toMatchObject({ digit: 4, layout: 'bullet', order: 'a3' });
  expect(land).toMatchObject({ digit: 5, order: 'a4' });
  expect((await db.clips.toArray()).map(({ categoryId }) => categoryId).sort()).toEqual(
    [sea?.id, land?.id].sort(),
  );
});

it('taken back, it lies in the trash and its categories are gone; brought back, all is as it was', async () => {
  await db.clips.add(clip('a'));
  const what = imports([], {
    categories: ['Sea', 'Land'],
    clips: (made) => [
      unplaced('b', { id: importedId(ID, 0), categoryId: made.get('Sea') ?? null }),
      unplaced('c', { id: importedId(ID, 1), categoryId: made.get('Land') ?? null }),
    ],
  });
  await storeImport(db, what, quiet(), NOON, 'en');
  expect(await lastImport(db, LATER)).toEqual({ name: 'list.txt', at: NOON, clips: 2, undone: false });
  // One was dropped by hand meanwhile; one of the categories has another clip.
  await db.clips.update(importedId(ID, 1), { deletedAt: NOON + 1 });
  const sea = (await db.clips.get(importedId(ID, 0)))?.categoryId ?? null;
  await db.clips.update('a', { categoryId: sea });

  expect(await takeBackImport(db, LATER)).toBe(1);
  expect(await shown()).toEqual(['news.example/a']);
  expect((await db.clips.get(importedId(ID, 0)))?.changed.deletedAt).toBe(LATER);
  const names = async () => (await readSettings(db, 'en')).categories.map(({ name }) => name);
  expect(await names()).toContain('Sea');
  expect(await names()).not.toContain('Land');
  expect(await lastImport(db, LATER)).toMatchObject({ clips: 1, undone: true });
  expect(await takeBackImport(db, LATER + 1)).toBe(0);

  expect(await bringImportBack(db, LATER + 2)).toBe(1);
  expect(await shown()).toEqual(['news.example/a', 'news.example/b']);
  expect(await names()).toContain('Land');
  expect(await lastImport(db, LATER + 3)).toMatchObject({ clips: 1, undone: false });
});

it('an import is offered to be taken back for thirty days, and is no other device’s affair', async () => {
  await storeImport(db, imports(['a']), quiet(), NOON, 'en');
  expect(await lastImport(db, NOON + 30 * 86_400_000)).toBeDefined();
  expect(await lastImport(db, NOON + 30 * 86_400_000 + 1)).toBeUndefined();
  expect((await snapshot(db)).rows.settings).toEqual([]);
});

it('the pages of some days are known by both their keys', async () => {
  await db.clips.bulkAdd([
    clip('a', { pageKey: 'other.example' }),
    clip('b', { deletedAt: NOON }),
    clip('c', { day: '2026-03-01' }),
  ]);
  const found = await pagesOn(db, [TODAY], (day, key) => `${day} ${key}`);
  expect([...found].sort()).toEqual([`${TODAY} news.example/a`, `${TODAY} other.example`]);
});
