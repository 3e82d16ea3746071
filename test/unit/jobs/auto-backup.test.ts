import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readBackup } from '../../../lib/backup';
import { ExpectedError } from '../../../lib/errors';
import { backUpIfDue } from '../../../lib/jobs/auto-backup';
import { keepAuto, readAuto } from '../../../lib/store/backup-auto';
import { lastBackup } from '../../../lib/store/backup-note';
import { type Database, SCHEMA_VERSION } from '../../../lib/store/database';
import '../browser';
import { clip, NOON } from '../builders';
import { freshDatabase } from '../database';

// What IndexedDB clones; a real handle comes back as one.
const HANDLE = { kind: 'directory', name: 'vault' } as FileSystemDirectoryHandle;
const DAY = 86_400_000;

const browser = vi.hoisted(() => ({
  granted: true,
  mayDownload: true,
  failure: undefined as Error | undefined,
  saved: [] as { name: string; file: Blob }[],
  folder: [] as string[],
}));

vi.mock('../../../lib/platform/folder', () => ({ isGranted: async () => browser.granted }));
vi.mock('../../../lib/platform/folder-files', () => ({
  fileNames: async () => browser.folder,
  removeFrom: async (_: unknown, name: string) => {
    browser.folder = browser.folder.filter((each) => each !== name);
  },
  saveInto: async (_: unknown, name: string, file: Blob) => {
    if (browser.failure) throw browser.failure;
    browser.folder.push(name);
    browser.saved.push({ name, file });
  },
}));
vi.mock('../../../lib/platform/grants', () => ({ isAllowed: async () => browser.mayDownload }));
vi.mock('../../../lib/platform/downloads', () => ({
  saveDownload: async (name: string, file: Blob) => {
    if (browser.failure) throw browser.failure;
    browser.saved.push({ name, file });
  },
}));

const held = new Set<string>();
const locks = {
  async request(name: string, _: object, work: (lock: object | null) => Promise<void>) {
    if (held.has(name)) return work(null);
    held.add(name);
    await work({}).finally(() => held.delete(name));
  },
};

let db: Database;
beforeEach(async () => {
  vi.useFakeTimers({ now: NOON, toFake: ['Date'] });
  vi.stubGlobal('navigator', { locks });
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '0.0.0' }) });
  Object.assign(browser, { granted: true, mayDownload: true, failure: undefined, saved: [], folder: [] });
  db = await freshDatabase();
  await db.clips.add(clip('a'));
});

const names = () => browser.saved.map(({ name }) => name.replace(/-[0-9a-f]{4}-/, '-____-'));

describe('among the downloads', () => {
  beforeEach(() => keepAuto(db, { on: true, way: 'downloads' }, NOON));

  it('one a day is made, whole, and one more in each week', async () => {
    expect(await backUpIfDue(db)).toBe('made');
    expect(names()).toEqual([
      'clipsheet-backup-____-day-2.ndjson.gz',
      'clipsheet-backup-____-week-4.ndjson.gz',
    ]);
    const rows: unknown[] = [];
    const [saved] = browser.saved;
    const reading = { schema: SCHEMA_VERSION, signal: new AbortController().signal, onProgress: () => {} };
    for await (const each of readBackup(saved?.file ?? new Blob(), reading)) rows.push(each);
    expect(rows).toContainEqual({ table: 'clips', row: clip('a') });
    expect(await lastBackup(db)).toBe(NOON);

    expect(await backUpIfDue(db)).toBe('notDue');
    vi.setSystemTime(NOON + DAY);
    expect(await backUpIfDue(db)).toBe('made');
    expect(names().slice(2)).toEqual(['clipsheet-backup-____-day-3.ndjson.gz']);
    expect(new Set(browser.saved.map(({ name }) => /-([0-9a-f]{4})-/.exec(name)?.[1])).size).toBe(1);
  });

  it('without leave none is made, and it stays due', async () => {
    browser.mayDownload = false;
    expect(await backUpIfDue(db)).toBe('forbidden');
    browser.mayDownload = true;
    expect(await backUpIfDue(db)).toBe('made');
  });

  it('what the browser did not save whole was not made', async () => {
    browser.failure = new ExpectedError('backupNotSaved');
    await expect(backUpIfDue(db)).rejects.toMatchObject({ reason: 'backupNotSaved' });
    expect(await lastBackup(db)).toBeUndefined();
    browser.failure = undefined;
    expect(await backUpIfDue(db)).toBe('made');
  });

  it('of two windows one makes it', async () => {
    const outcomes = await Promise.all([backUpIfDue(db), backUpIfDue(db)]);
    expect(outcomes.sort()).toEqual(['busy', 'made']);
    expect(browser.saved).toHaveLength(2);
  });

  it('an empty database takes the place of nothing', async () => {
    await db.clips.clear();
    expect(await backUpIfDue(db)).toBe('notDue');
  });

  it('off, none is made', async () => {
    await keepAuto(db, { on: false }, NOON);
    expect(await backUpIfDue(db)).toBe('notDue');
  });
});

describe('into a folder', () => {
  beforeEach(() => keepAuto(db, { on: true, way: 'folder', handle: HANDLE }, NOON));

  it('the last seven days are kept, and whatever else lies there', async () => {
    browser.folder = ['mine.txt', 'clipsheet-backup-2026-01-01-120000.ndjson.gz'];
    for (let day = 0; day < 9; day += 1) {
      vi.setSystemTime(NOON + day * DAY);
      expect(await backUpIfDue(db)).toBe('made');
    }
    const { device } = await readAuto(db);
    const kept = [
      '2026-03-05',
      '2026-03-06',
      '2026-03-07',
      '2026-03-08',
      '2026-03-09',
      '2026-03-10',
      '2026-03-11',
    ];
    expect(browser.folder).toEqual([
      'mine.txt',
      'clipsheet-backup-2026-01-01-120000.ndjson.gz',
      ...kept.map((day) => `clipsheet-backup-${device}-${day}-120000.ndjson.gz`),
    ]);
  });

  it('when the grant has lapsed none is made until it is given again', async () => {
    browser.granted = false;
    expect(await backUpIfDue(db)).toBe('lapsed');
    expect(browser.saved).toEqual([]);
    browser.granted = true;
    expect(await backUpIfDue(db)).toBe('made');
  });

  it('a folder that is gone is told in the words of backups', async () => {
    browser.failure = new ExpectedError('folderGone');
    await expect(backUpIfDue(db)).rejects.toMatchObject({ reason: 'backupFolderGone' });
  });
});

it.each([
  {},
  { on: true, way: 'folder', device: 'abcd', handle: { kind: 'file' } },
  { on: true, way: 'else', device: '' },
])('a row from elsewhere turns nothing on: %j', async (value) => {
  await db.settings.put({ key: 'backup-auto', value, changed: {}, createdAt: NOON, updatedAt: NOON });
  expect((await readAuto(db)).on).toBe(false);
});
