import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import Dexie from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { StoreError } from '../../../lib/errors';
import { changeClip, databaseId, dropClip, keepPending, openDatabase, restoreClip } from '../../../lib/store';
import type { Database } from '../../../lib/store/database';
import { addClip } from '../../../lib/store/save-clip';
import { NOON, pageOf, pending, TODAY, unplaced } from '../builders';
import { freshDatabase } from '../database';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Opens or creates a database below the store, at a version as the browser counts. */
function openRaw(name: string, version?: number, create?: (db: IDBDatabase) => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => create?.(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function allRows(db: IDBDatabase, store: string): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const request = db.transaction(store).objectStore(store).getAll();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Lets every write of a row end as the browser does when something is wrong with the disk. */
function failWrites(name: string): void {
  const fail = () => {
    throw new DOMException('the browser’s words', name);
  };
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(fail);
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(fail);
}

/** Lets every transaction be taken back after its last row was written, as when the disk is found full only then. */
function failCommits(name: string, words = 'at commit'): void {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(() => {});
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    const { transaction } = this;
    Object.defineProperty(transaction, 'error', { get: () => new DOMException(words, name) });
    const request = put.apply(this, args);
    request.addEventListener('success', () => transaction.abort());
    return request;
  });
}

describe('durability', () => {
  it('is strict for every write, so that a confirmed save is on disk', async () => {
    // Before it is opened: Dexie keeps hold of the method.
    const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const db = await freshDatabase();
    await keepPending(db, pending('a'));
    await addClip(db, unplaced('a'), { html: '<p>Words</p>', text: 'Words' }, pageOf('a'));
    await changeClip(db, 'a', { take: 'Why' }, NOON);
    await dropClip(db, 'a', NOON);
    await restoreClip(db, 'a', NOON);
    const writes = asked.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes.length).toBeGreaterThanOrEqual(5);
    for (const [, , options] of writes) expect(options).toEqual({ durability: 'strict' });
  });
});

describe('two that write at once', () => {
  /** Runs a piece of work beside a transaction that writes settings, and tells which of them ended first. */
  async function beside(db: Database, work: () => Promise<unknown>): Promise<string[]> {
    const order: string[] = [];
    let other: Promise<unknown> | undefined;
    await db.transaction('rw', db.settings, async () => {
      await db.settings.get('week');
      other = Dexie.ignoreTransaction(() => work().then(() => order.push('work')));
      for (let rows = 0; rows < 30; rows += 1) await db.settings.get('week');
      order.push('settings');
    });
    await other;
    return order;
  }

  it('wait for each other, whatever they write to', async () => {
    const db = await freshDatabase();
    const inOrder = ['settings', 'work'];
    const formats = () => db.transaction('rw', db.formats, () => db.formats.delete('any'));
    expect(await beside(db, formats)).toEqual(inOrder);
    expect(await beside(db, () => db.editions.delete(TODAY))).toEqual(inOrder);
    expect(await beside(db, () => keepPending(db, pending('a')))).toEqual(inOrder);
  });

  it('do not keep those waiting who read', async () => {
    const db = await freshDatabase();
    expect(await beside(db, () => db.clips.toArray())).toEqual(['work', 'settings']);
  });
});

describe('databaseId', () => {
  it('is another for every database, and stays with it', async () => {
    const db = await freshDatabase();
    const id = await databaseId(db);
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    db.close();
    const again = await openDatabase(db.name);
    expect(await databaseId(again)).toBe(id);
    again.close();
    expect(await databaseId(await freshDatabase())).not.toBe(id);
  });

  it('is none where the database is older than that', async () => {
    const db = await freshDatabase();
    await db.settings.clear();
    expect(await databaseId(db)).toBeUndefined();
  });
});

describe('openDatabase', () => {
  it('creates the tables where there are none', async () => {
    const db = await freshDatabase();
    expect(db.tables.map((table) => table.name).sort()).toEqual([
      'articles',
      'clips',
      'editions',
      'formats',
      'history',
      'pending',
      'purged',
      'settings',
    ]);
    expect(db.backendDB().version).toBe(20);
  });

  it('refuses a database of a newer version, and leaves it as it was', async () => {
    const name = 'newer';
    const raw = await openRaw(name, 30, (db) => {
      db.createObjectStore('clips', { keyPath: 'id' }).put({ id: 'a', take: 'of the future' });
      db.createObjectStore('notes');
    });
    raw.close();
    await expect(openDatabase(name)).rejects.toMatchObject({ name: 'StoreError', reason: 'newerDatabase' });
    const again = await openRaw(name);
    expect(again.version).toBe(30);
    expect([...again.objectStoreNames]).toEqual(['clips', 'notes']);
    expect([...again.transaction('clips').objectStore('clips').indexNames]).toEqual([]);
    expect(await allRows(again, 'clips')).toEqual([{ id: 'a', take: 'of the future' }]);
    again.close();
    indexedDB.deleteDatabase(name);
  });

  it('gives a database over to a newer version that another window starts, and writes no more', async () => {
    const name = 'overtaken';
    const db = await openDatabase(name);
    await addClip(db, unplaced('a'), undefined, pageOf('a'));
    const before = await db.clips.toArray();
    const newer = await openRaw(name, 30);
    await expect(changeClip(db, 'a', { take: 'Too late' }, NOON)).rejects.toMatchObject({
      reason: 'databaseClosed',
    });
    expect(await allRows(newer, 'clips')).toEqual(before);
    newer.close();
    indexedDB.deleteDatabase(name);
  });

  it.each(['UnknownError', 'InvalidStateError'])('says that it does not open: %s', async (name) => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('the browser’s words', name);
    });
    await expect(openDatabase('broken')).rejects.toMatchObject({ reason: 'databaseClosed' });
  });

  it('opens it all the same where the browser does not list it, as Firefox does with a damaged one', async () => {
    vi.spyOn(IDBFactory.prototype, 'databases').mockRejectedValue(new DOMException('words', 'UnknownError'));
    const db = await freshDatabase();
    expect(await db.clips.count()).toBe(0);
  });
});

describe('a write that fails', () => {
  it.each([
    ['QuotaExceededError', 'diskFull'],
    ['UnknownError', 'databaseClosed'],
    ['InvalidStateError', 'databaseClosed'],
  ])('as %s is told as %s, with its cause, and nothing is stored', async (name, reason) => {
    const db = await freshDatabase();
    await keepPending(db, pending('a'));
    failWrites(name);
    const failures = await Promise.allSettled([
      keepPending(db, pending('b')),
      addClip(db, unplaced('a'), undefined, pageOf('a')),
    ]);
    for (const failure of failures) {
      expect(failure).toMatchObject({ status: 'rejected', reason: { name: 'StoreError', reason } });
    }
    vi.restoreAllMocks();
    expect(await db.clips.count()).toBe(0);
    expect(await db.pending.toArray()).toEqual([pending('a')]);
  });

  // The words are Chromium's, where the disk itself is full.
  it.each([
    ['QuotaExceededError', 'at commit'],
    ['DataError', 'Failed to write blobs (IOError)'],
    ['UnknownError', 'Connection is closing because of: IO error: 000003.log: FILE_ERROR_NO_SPACE'],
  ])(
    'at the commit, for want of space, is told as diskFull, and the pending take stays: %s',
    async (name, words) => {
      const db = await freshDatabase();
      await keepPending(db, pending('a'));
      failCommits(name, words);
      await expect(
        addClip(db, unplaced('a'), { html: '<p>W</p>', text: 'W' }, pageOf('a')),
      ).rejects.toMatchObject({
        reason: 'diskFull',
      });
      await expect(keepPending(db, pending('b'))).rejects.toMatchObject({ reason: 'diskFull' });
      vi.restoreAllMocks();
      expect(await db.clips.count()).toBe(0);
      expect(await db.pending.toArray()).toEqual([pending('a')]);
    },
  );

  it('because the connection was closed for good is told as databaseClosed', async () => {
    const db = await freshDatabase();
    db.close();
    await expect(keepPending(db, pending('a'))).rejects.toMatchObject({ reason: 'databaseClosed' });
    await db.open();
  });

  it('for a reason nobody expected stays a bug', async () => {
    const db = await freshDatabase();
    failWrites('DataCloneError');
    const error = await keepPending(db, pending('a')).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(StoreError);
  });
});

it('the function of every transaction is itself async: of others Dexie loses it over two awaits that ask nothing of it', () => {
  const folder = new URL('../../../lib/store/', import.meta.url);
  const source = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const [all = [], sound = []] = [/\bdb\.transaction\(/g, /\bdb\.transaction\([^()]*, async \(\) =>/g].map(
    (form) => source.join('\n').match(form)?.map(String),
  );
  expect(all.length).toBeGreaterThan(20);
  expect(sound).toHaveLength(all.length);
});
