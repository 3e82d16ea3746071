import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import {
  articleOf,
  clipsOfDay,
  clipsOfPage,
  editionOf,
  lastCategoryOn,
  openDatabase,
  readSettings,
  unfinished,
} from '../../../lib/store';
import { lastBackup } from '../../../lib/store/backup-note';
import { type Database, SCHEMA_VERSION } from '../../../lib/store/database';
import { deskClips } from '../../../lib/store/desk';
import { unfinishedQuickClips } from '../../../lib/store/intents';
import { trash } from '../../../lib/store/trash';
import v1 from '../../fixtures/databases/v1.json';
import v2 from '../../fixtures/databases/v2.json';

/** A database as a version of the schema left it: written by hand, never by the code that reads it. */
interface Fixture {
  version: number;
  tables: Record<string, { keyPath: string; indexes: string[]; rows: object[] }>;
}

const NAME = 'written-earlier';
/** Of every version so far, the latest last. */
const FIXTURES: Fixture[] = [v1, v2];

let opened: Database | undefined;
afterEach(async () => {
  await opened?.delete();
});

/** Writes a fixture below the store, as the browser has it: Dexie counts versions in tens. */
function write({ version, tables }: Fixture): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, version * 10);
    request.onupgradeneeded = () => {
      for (const [name, { keyPath, indexes, rows }] of Object.entries(tables)) {
        const store = request.result.createObjectStore(name, { keyPath });
        for (const index of indexes) {
          store.createIndex(index, index.startsWith('[') ? index.slice(1, -1).split('+') : index);
        }
        for (const row of rows) store.put(row);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error);
  });
}

it('there is a fixture of every version of the schema', () => {
  expect(FIXTURES.map((fixture) => fixture.version)).toEqual(
    Array.from({ length: SCHEMA_VERSION }, (_, index) => index + 1),
  );
});

it.each(FIXTURES)('a database of version $version opens with every row as it was', async (fixture) => {
  await write(fixture);
  opened = await openDatabase(NAME);
  expect(opened.backendDB().version).toBe(SCHEMA_VERSION * 10);
  const latest = Object.keys(FIXTURES.at(-1)?.tables ?? {});
  expect(opened.tables.map((table) => table.name).sort()).toEqual([...latest].sort());
  for (const name of latest) {
    const rows = fixture.tables[name]?.rows ?? [];
    const stored = await opened.table(name).toArray();
    expect(stored, name).toHaveLength(rows.length);
    for (const row of rows) expect(stored, name).toContainEqual(row);
  }
});

it.each(FIXTURES)(
  'after version $version every table has the keys and indexes of a new database',
  async (fixture) => {
    await write(fixture);
    opened = await openDatabase(NAME);
    const fresh = await openDatabase(`${NAME}-fresh`);
    const shape = (db: Database) =>
      db.tables.map(({ name, schema }) => [
        name,
        schema.primKey.src,
        schema.indexes.map(({ src }) => src).sort(),
      ]);
    const raw = (db: Database) => {
      const stores = db.backendDB().transaction(db.tables.map(({ name }) => name));
      return db.tables.map(({ name }) => [
        name,
        stores.objectStore(name).keyPath,
        [...stores.objectStore(name).indexNames],
      ]);
    };
    expect(raw(opened)).toEqual(raw(fresh));
    expect(shape(opened)).toEqual(shape(fresh));
    await fresh.delete();
  },
);

it('a database of version 1 answers what the store asks', async () => {
  await write(v1);
  opened = await openDatabase(NAME);
  const [clip, link, dropped] = v1.tables.clips.rows;
  expect(await clipsOfDay(opened, '2026-03-02')).toEqual([clip]);
  expect(await clipsOfDay(opened, '2026-03-03')).toEqual([link]);
  expect(dropped?.deletedAt).toBeDefined();
  expect(await clipsOfPage(opened, ['news.example/harbour'])).toEqual([clip]);
  expect(await lastCategoryOn(opened, 'news.example')).toBe('key-developments');
  expect((await unfinished(opened)).map((row) => row.pageKey)).toEqual([
    'news.example/harbour',
    'blog.example/post',
  ]);
  expect((await unfinishedQuickClips(opened, 1772532300001)).map((row) => row.quickTab)).toEqual([42]);
  expect(await editionOf(opened, '2026-03-02')).toEqual(v1.tables.editions.rows[0]);
  const settings = await readSettings(opened, 'en');
  expect(settings.publication.name).toBe('Harbor Notes');
  expect(settings.categories.map((category) => category.id)).toEqual(['key-developments', 'papers']);
});

it('a database of version 2 answers what the store asks', async () => {
  await write(v2);
  opened = await openDatabase(NAME);
  const [harbour, , dropped, merged] = v2.tables.clips.rows;
  // Its article lies where a restore put it.
  expect((await articleOf(opened, harbour?.id ?? ''))?.text).toBe('Ships wait outside.\n\nWe are back.');
  expect((await trash(opened)).map(({ id }) => id)).toEqual([dropped?.id]);
  expect((await deskClips(opened, '2026-03-02')).map(({ id }) => id)).toEqual([harbour?.id, merged?.id]);
  expect(await lastBackup(opened)).toBe(1772446000000);
});
