import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { readSettings } from '../../../lib/store';
import type { Database } from '../../../lib/store/database';
import { changeFiles } from '../../../lib/store/desk';
import { keepFolder, noteWritten, readFolder } from '../../../lib/store/folder';
import { NOON } from '../builders';
import { freshDatabase } from '../database';

// What IndexedDB clones; a real handle comes back as one.
const HANDLE = { kind: 'directory', name: 'vault' } as FileSystemDirectoryHandle;

let db: Database;
beforeEach(async () => {
  db = await freshDatabase();
});

it('one folder is kept, with what was written into it', async () => {
  expect(await readFolder(db)).toBeUndefined();
  await noteWritten(db, 'a.md', 1, NOON);
  await keepFolder(db, HANDLE, NOON);
  await noteWritten(db, 'a.md', 1, NOON);
  await noteWritten(db, 'b.md', 2, NOON);
  await noteWritten(db, 'a.md', 3, NOON);
  expect(await readFolder(db)).toEqual({ handle: HANDLE, written: { 'b.md': 2, 'a.md': 3 } });
  await keepFolder(db, HANDLE, NOON);
  expect((await readFolder(db))?.written).toEqual({});
  await keepFolder(db, undefined, NOON);
  expect(await readFolder(db)).toBeUndefined();
});

it('of many files the latest are remembered', async () => {
  await keepFolder(db, HANDLE, NOON);
  for (let number = 1; number <= 62; number += 1) await noteWritten(db, `${number}.md`, number, NOON);
  const names = Object.keys((await readFolder(db))?.written ?? {});
  expect(names).toHaveLength(60);
  expect(names).not.toContain('2.md');
  expect(names).toContain('62.md');
});

it.each([{}, { handle: { kind: 'file' }, written: {} }, { handle: null, written: {} }])(
  'a row from elsewhere is no folder: %j',
  async (value) => {
    await db.settings.put({ key: 'folder', value, changed: {}, createdAt: NOON, updatedAt: NOON });
    expect(await readFolder(db)).toBeUndefined();
  },
);

it('front matter is a setting with its change time', async () => {
  expect((await readSettings(db, 'en')).files).toEqual({ frontMatter: false });
  await changeFiles(db, { frontMatter: true }, NOON);
  expect((await readSettings(db, 'en')).files).toEqual({ frontMatter: true });
  expect((await db.settings.get('files'))?.changed).toEqual({ frontMatter: NOON });
});
