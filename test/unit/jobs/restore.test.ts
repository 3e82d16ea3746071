import 'fake-indexeddb/auto';
import { isDeepStrictEqual } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { canonical, type RestoreMode, type Row, SMALL_TABLES, type SmallRows } from '../../../lib/backup';
import { ExpectedError } from '../../../lib/errors';
import { makeBackup } from '../../../lib/jobs/backup';
import { inspectBackup, restoreBackup } from '../../../lib/jobs/restore';
import { sweepInterruptedRestore } from '../../../lib/jobs/sweep';
import { articleOf } from '../../../lib/store';
import { Staging, snapshot } from '../../../lib/store/backup';
import { lastBackup } from '../../../lib/store/backup-note';
import type { Database } from '../../../lib/store/database';
import v2 from '../../fixtures/databases/v2.json';
import { smallRows, articles as someArticles } from '../backup/arbitrary';
import '../browser';
import { clip, NOON } from '../builders';
import { freshDatabase } from '../database';
import { patience, runs } from '../runs';

const RUNS = { numRuns: runs(100) };
/** Databases take longer than functions. */
const PATIENCE = 2 * patience(RUNS.numRuns);

const handedOver: { name: string; file: Blob }[] = [];
/** What an editor does the moment a backup is handed over. */
let meanwhile: Promise<unknown> | undefined;
let thenDo: (() => Promise<unknown>) | undefined;
/** Whether the browser says what becomes of a download, and what it says. */
let mayDownload = false;
let downloadFails = false;
vi.mock('../../../lib/platform/grants', () => ({ isAllowed: async () => mayDownload }));
vi.mock('../../../lib/platform/downloads', () => ({
  saveDownload: async (name: string, file: Blob) => {
    if (downloadFails) throw new ExpectedError('backupNotSaved');
    handedOver.push({ name, file });
  },
}));
vi.mock('../../../lib/platform/download', () => ({
  downloadBlob: (name: string, file: Blob) => {
    handedOver.push({ name, file });
    meanwhile = thenDo?.();
  },
  downloadText: () => {},
}));

/** The locks that pages of one browser share. */
const held = new Set<string>();
const locks = {
  async request(name: string, _: object, work: (lock: object | null) => Promise<void>) {
    if (held.has(name)) return work(null);
    held.add(name);
    try {
      await work({});
    } finally {
      held.delete(name);
    }
  },
};

beforeEach(() => {
  handedOver.length = 0;
  thenDo = undefined;
  mayDownload = downloadFails = false;
  vi.stubGlobal('navigator', { locks });
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '0.0.0' }) });
});

const quiet = () => ({
  signal: new AbortController().signal,
  onProgress: () => {},
  isThere: async () => true,
});

async function fill(db: Database, rows: SmallRows, articles: readonly Row[] = []): Promise<void> {
  for (const table of SMALL_TABLES) await db.table(table).bulkPut(rows[table]);
  await db.articles.bulkPut(
    articles.map(({ id, html, text }) => ({ id: `${id}`, html: `${html}`, text: `${text}` })),
  );
}

async function fillFromFixture(): Promise<Database> {
  const db = await freshDatabase();
  for (const [table, { rows }] of Object.entries(v2.tables)) await db.table(table).bulkPut(rows);
  return db;
}

/** Everything that a backup carries, rows in no order. */
async function contents(db: Database): Promise<string> {
  const { rows, articles } = await snapshot(db);
  const texts = await Promise.all(
    articles.map(async ({ owner }) => canonical([owner, { ...(await articleOf(db, owner)), id: owner }])),
  );
  return canonical([SMALL_TABLES.map((table) => rows[table].map(canonical).sort()), texts.sort()]);
}

/** The same without articles, of which each device keeps its own, and pending takes, which may have become clips. */
async function smallContents(db: Database): Promise<string> {
  const { rows } = await snapshot(db);
  const tables = SMALL_TABLES.filter((table) => table !== 'pending');
  return canonical(tables.map((table) => rows[table].map(canonical).sort()));
}

/** Every row of every table, just as it lies there. */
async function everything(db: Database): Promise<string> {
  return canonical(await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()])));
}

async function backupOf(db: Database): Promise<Blob> {
  return (await makeBackup(db, quiet())).file;
}

async function textOf(file: Blob): Promise<string> {
  return gunzipSync(Buffer.from(await file.arrayBuffer())).toString('utf8');
}

const packed = (text: string) => new Blob([new Uint8Array(gzipSync(text))]);

it(
  'what was backed up is there after restoring: of any rows and articles, into any other',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        smallRows,
        someArticles,
        smallRows,
        someArticles,
        async (rows, articles, others, more) => {
          const [from, into] = [await freshDatabase(), await freshDatabase()];
          await fill(from, rows, articles);
          await fill(into, others, more);
          const file = await backupOf(from);
          await restoreBackup(into, file, 'replace', quiet());
          // What lay there has gone, with its articles.
          expect(await contents(into)).toBe(await contents(from));
          expect(await into.articles.count()).toBe((await snapshot(from)).articles.length);
          expect(await into.settings.get('restore')).toBeUndefined();
          // And once more, from what was restored.
          await restoreBackup(from, await backupOf(into), 'replace', quiet());
          expect(await contents(from)).toBe(await contents(into));
          await Promise.all([from.delete(), into.delete()]);
        },
      ),
      RUNS,
    );
  },
  PATIENCE,
);

it(
  'merging a backup of itself changes nothing; merging two ways round comes to the same',
  async () => {
    await fc.assert(
      fc.asyncProperty(smallRows, smallRows, someArticles, async (rows, others, more) => {
        const [one, other] = [await freshDatabase(), await freshDatabase()];
        await fill(one, rows);
        await fill(other, others, more);
        const [ofOne, ofOther] = [await backupOf(one), await backupOf(other)];
        await restoreBackup(one, ofOther, 'merge', quiet());
        const both = await contents(one);
        await restoreBackup(one, await backupOf(one), 'merge', quiet());
        expect(await contents(one)).toBe(both);
        await restoreBackup(other, ofOne, 'merge', quiet());
        expect(await smallContents(other)).toBe(await smallContents(one));
        await Promise.all([one.delete(), other.delete()]);
      }),
      RUNS,
    );
  },
  PATIENCE,
);

describe('a file that says of a take that it was typed long after the file was made', () => {
  it.each(['merge', 'replace'] as const)(
    'is not believed (%s): what is typed from now on stays',
    async (mode) => {
      const [from, into] = [await freshDatabase(), await freshDatabase()];
      const day = Date.now() + 86_000_000;
      await from.purged.bulkPut([
        { id: 'take/far', at: 9e15 },
        { id: 'take/near', at: day },
        { id: 'clip', at: 9e15 },
      ]);
      await restoreBackup(into, await backupOf(from), mode, quiet());
      expect((await into.purged.toArray()).map(({ id }) => id)).toEqual(['clip', 'take/near']);
    },
  );
});

describe('replacing', () => {
  it('is given up where something was written since the backup of what is here: the words stay', async () => {
    const [db, other] = [await fillFromFixture(), await freshDatabase()];
    await other.clips.add(clip('theirs'));
    const file = await backupOf(other);
    const [first] = await db.clips.toArray();
    thenDo = () => db.clips.update(first?.id ?? '', { take: 'Typed meanwhile' });
    const replacing = restoreBackup(db, file, 'replace', quiet());
    await expect(replacing).rejects.toMatchObject({ reason: 'backupOvertaken' });
    await meanwhile;
    expect((await db.clips.get(first?.id ?? ''))?.take).toBe('Typed meanwhile');
    expect(await db.clips.get('theirs')).toBeUndefined();
    expect(await db.settings.get('restore')).toBeUndefined();
    thenDo = undefined;
    await restoreBackup(db, file, 'replace', quiet());
    expect((await db.clips.toArray()).map(({ id }) => id)).toEqual(['theirs']);
  });
});

describe('what is here is replaced only once its backup is known to be saved', () => {
  async function replaces(
    isThere: (name: string) => Promise<boolean>,
  ): Promise<[string, Promise<void>, Database]> {
    const [from, into] = [await fillFromFixture(), await freshDatabase()];
    await into.clips.put(clip('here', { take: 'Only here' }));
    const before = await contents(into);
    return [before, restoreBackup(into, await backupOf(from), 'replace', { ...quiet(), isThere }), into];
  }

  it('which the editor is asked for, by its name, where the browser may not be', async () => {
    const asked: string[] = [];
    const [before, replacing, db] = await replaces(async (name) => {
      asked.push(name);
      return false;
    });
    await expect(replacing).rejects.toMatchObject({ name: 'AbortError' });
    expect(asked).toEqual(handedOver.map(({ name }) => name));
    expect(await contents(db)).toBe(before);
    expect(await lastBackup(db)).toBeUndefined();
  });

  it('which the browser says where it may be asked', async () => {
    mayDownload = true;
    const [, replacing, db] = await replaces(() => Promise.reject(new Error('asked')));
    await replacing;
    expect(handedOver).toHaveLength(1);
    expect(await db.clips.get('here')).toBeUndefined();
  });

  it('and not where it says that it was not saved', async () => {
    mayDownload = downloadFails = true;
    const [before, replacing, db] = await replaces(async () => true);
    await expect(replacing).rejects.toMatchObject({ reason: 'backupNotSaved' });
    expect(await contents(db)).toBe(before);
    expect(await lastBackup(db)).toBeUndefined();
  });
});

describe('a file', () => {
  it('says what it is, and holds every row in lines', async () => {
    const db = await fillFromFixture();
    const lines = (await textOf(await backupOf(db)))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines[0]).toMatchObject({ format: 'clipsheet-backup', version: 1, schema: 2 });
    expect(lines[0].counts).toEqual({
      settings: 2,
      formats: 1,
      editions: 1,
      clips: 4,
      pending: 3,
      history: 1,
      purged: 1,
      articles: 2,
    });
    expect(lines.at(-1)).toMatchObject({ end: 'clipsheet-backup', counts: lines[0].counts });
    expect(lines).toHaveLength(17);
    // An article lies under its clip's id, wherever it lies here.
    const id = v2.tables.clips.rows[0]?.id;
    expect(lines.filter(({ table }) => table === 'articles').map(({ row }) => row.id)).toContain(id);
  });

  it('may be unpacked', async () => {
    const [from, into] = [await fillFromFixture(), await freshDatabase()];
    const plain = new Blob([await textOf(await backupOf(from))]);
    await restoreBackup(into, plain, 'merge', quiet());
    expect(await contents(into)).toBe(await contents(from));
  });

  const spoilt: [string, string, (text: string) => Blob][] = [
    ['cut off', 'backupTruncated', (text) => new Blob([new Uint8Array(gzipSync(text).subarray(0, -40))])],
    [
      'cut at a line',
      'backupTruncated',
      (text) => packed(`${text.trimEnd().split('\n').slice(0, -1).join('\n')}\n`),
    ],
    ['cut in a line', 'backupTruncated', (text) => packed(text.slice(0, text.length - 300))],
    ['changed by a letter', 'backupAltered', (text) => packed(text.replace('Ships wait', 'Ships want'))],
    [
      'without one of its lines',
      'backupAltered',
      (text) => packed(text.replace(/\n.*"articles","row".*\n/, '\n')),
    ],
    [
      'with two lines in another order',
      'backupAltered',
      (text) => {
        const lines = text.split('\n');
        return packed([lines[0], lines[2], lines[1], ...lines.slice(3)].join('\n'));
      },
    ],
    [
      'with something after its end',
      'backupAltered',
      (text) => packed(`${text}{"table":"clips","row":{}}\n`),
    ],
    ['that is no JSON', 'backupForeign', () => new Blob(['<!doctype html><title>Bookmarks</title>'])],
    ['of another program', 'backupForeign', () => packed('{"version":1,"bookmarks":[]}\n')],
    [
      'that is a picture',
      'backupForeign',
      () => new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])]),
    ],
    ['that is empty', 'backupForeign', () => new Blob([])],
    ['of a newer format', 'backupNewer', (text) => packed(text.replace('"version":1', '"version":2'))],
    ['of a newer database', 'backupNewer', (text) => packed(text.replace('"schema":2', '"schema":3'))],
  ];
  it.each(spoilt)('%s is refused (%s), and nothing changes', async (_, reason, spoil) => {
    const [from, into] = [await fillFromFixture(), await freshDatabase()];
    await into.clips.put(clip('here', { take: 'Mine' }));
    const before = await everything(into);
    const file = spoil(await textOf(await backupOf(from)));
    await expect(inspectBackup(into, file, quiet())).rejects.toMatchObject({ reason });
    await expect(restoreBackup(into, file, 'merge', quiet())).rejects.toMatchObject({ reason });
    expect(await everything(into)).toBe(before);
  });

  it('with a flipped bit is refused wherever the bit is, unless it says the same with it', async () => {
    const [from, into] = [await fillFromFixture(), await freshDatabase()];
    const file = await backupOf(from);
    const said = await inspectBackup(into, file, quiet());
    const bytes = new Uint8Array(await file.arrayBuffer());
    // The first ten bytes are gzip's own: time and system of the file are nobody's concern.
    for (let at = 10; at < bytes.length; at += 37) {
      const flipped = bytes.slice();
      flipped[at] = (flipped[at] ?? 0) ^ 0x10;
      const answer = inspectBackup(into, new Blob([flipped]), quiet());
      // gzip has bits that mean nothing, such as those that fill its last byte up.
      await expect(
        answer.catch(({ name }) => name),
        `byte ${at}`,
      ).resolves.toSatisfy((what) => what === 'BackupError' || isDeepStrictEqual(what, said));
    }
  });

  it.each([
    ['a clip without links', (row: Row) => ({ ...row, links: undefined })],
    ['a clip whose take is no text', (row: Row) => ({ ...row, take: { is: 'x' } })],
    ['a clip of no day', (row: Row) => ({ ...row, day: '../../etc' })],
  ])('that is whole by its checksum, but holds %s, is refused', async (_, spoil) => {
    const [from, into] = [await freshDatabase(), await freshDatabase()];
    await from.table('clips').put(spoil(clip('a') as unknown as Row));
    // Read back before it is handed over, such a backup is not even made.
    await expect(makeBackup(from, quiet())).rejects.toMatchObject({ reason: 'backupAltered' });
    expect(await into.clips.count()).toBe(0);
  });
});

describe('restoring', () => {
  it('says beforehand what it will do', async () => {
    const [from, into] = [await fillFromFixture(), await freshDatabase()];
    await into.clips.put(clip('here'));
    const { plans, articles, header } = await inspectBackup(into, await backupOf(from), quiet());
    expect(plans.merge.clips).toEqual({ inFile: 4, here: 1, added: 4, changed: 0, removed: 0 });
    expect(plans.replace.clips).toEqual({ inFile: 4, here: 1, added: 4, changed: 0, removed: 1 });
    expect(articles).toBe(2);
    expect(header.schema).toBe(2);
  });

  it('in place of what is here hands over a backup of that first', async () => {
    const [from, into] = [await fillFromFixture(), await freshDatabase()];
    await into.clips.put(clip('here', { take: 'Only here' }));
    const before = await contents(into);
    await restoreBackup(into, await backupOf(from), 'replace', quiet());
    expect(await into.clips.get('here')).toBeUndefined();
    expect(handedOver.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^clipsheet-backup-.*\.ndjson\.gz$/),
    ]);
    expect(await lastBackup(into)).toBeDefined();
    await restoreBackup(into, handedOver[0]?.file ?? new Blob(), 'replace', quiet());
    expect(await contents(into)).toBe(before);
  });

  it('keeps what is about this device', async () => {
    const [from, into] = [await fillFromFixture(), await freshDatabase()];
    const reports = { key: 'reports', value: { reports: [] }, changed: {}, createdAt: NOON, updatedAt: NOON };
    await into.settings.put(reports);
    await restoreBackup(into, await backupOf(from), 'merge', quiet());
    expect(await into.settings.get('reports')).toEqual(reports);
    expect(await lastBackup(into)).toBeUndefined();
  });

  it('brings an article where the clip is here without one, and leaves the one that is', async () => {
    const [from, into] = [await freshDatabase(), await freshDatabase()];
    for (const db of [from, into]) await db.clips.bulkPut([clip('a'), clip('b')]);
    await from.articles.bulkPut([
      { id: 'a', html: '<p>A</p>', text: 'A' },
      { id: 'b', html: '<p>B</p>', text: 'B' },
    ]);
    await into.articles.put({ id: 'b', html: '<p>Mine</p>', text: 'Mine' });
    await restoreBackup(into, await backupOf(from), 'merge', quiet());
    expect((await articleOf(into, 'a'))?.text).toBe('A');
    expect((await articleOf(into, 'b'))?.text).toBe('Mine');
    expect(await into.articles.count()).toBe(2);
  });

  it.each<RestoreMode>(['merge', 'replace'])(
    'when it is cancelled leaves all as it was (%s)',
    async (mode) => {
      const [from, into] = [await fillFromFixture(), await freshDatabase()];
      await into.clips.put(clip('here'));
      const file = await backupOf(from);
      const before = await contents(into);
      const stop = new AbortController();
      const watched = {
        ...quiet(),
        signal: stop.signal,
        onProgress: (share: number) => share > 0.9 && stop.abort(),
      };
      await expect(restoreBackup(into, file, mode, watched)).rejects.toMatchObject({ name: 'AbortError' });
      expect(await contents(into)).toBe(before);
      expect(await into.articles.count()).toBe(0);
      expect(await into.settings.get('restore')).toBeUndefined();
    },
  );

  // The disk is full at the first article, at the last row of the commit, and when a clip is written.
  it.each(['articles', 'purged', 'clips'])('on a full disk leaves all as it was (%s)', async (table) => {
    for (const mode of ['merge', 'replace'] as const) {
      const [from, into] = [await fillFromFixture(), await freshDatabase()];
      await into.clips.bulkPut([clip('here', { take: 'Mine' }), clip('there')]);
      await into.articles.put({ id: 'here', html: '<p>Mine</p>', text: 'Mine' });
      const file = await backupOf(from);
      const before = await contents(into);
      into.table(table).hook('creating', () => {
        throw new DOMException('no room', 'QuotaExceededError');
      });
      await expect(restoreBackup(into, file, mode, quiet())).rejects.toMatchObject({ reason: 'diskFull' });
      expect(await contents(into), mode).toBe(before);
      expect(await into.articles.toCollection().primaryKeys()).toEqual(['here']);
      expect(await into.settings.get('restore')).toBeUndefined();
    }
  });

  it('that was interrupted is cleared up at the next start, and no sooner', async () => {
    const [from, into] = [await fillFromFixture(), await freshDatabase()];
    const file = await backupOf(from);
    await into.articles.put({ id: 'here', html: '', text: 'Mine' });
    const before = await everything(into);
    // A page that goes away in the middle leaves this behind, and the browser gives its lock free.
    const staging = await Staging.begin(into, 'merge', NOON);
    for (let index = 0; index < 60; index += 1) await staging.add({ id: `x${index}`, html: '', text: 'X' });
    held.add('clipsheet-restore');
    await sweepInterruptedRestore(into);
    expect(await everything(into)).not.toBe(before);
    held.clear();
    await sweepInterruptedRestore(into);
    expect(await everything(into)).toBe(before);
    await restoreBackup(into, file, 'merge', quiet());
    expect(await into.clips.count()).toBe(4);
  });

  it('runs once at a time', async () => {
    const [from, into] = [await fillFromFixture(), await freshDatabase()];
    held.add('clipsheet-restore');
    await expect(restoreBackup(into, await backupOf(from), 'merge', quiet())).rejects.toMatchObject({
      reason: 'backupBusy',
    });
    held.clear();
    expect(await into.clips.count()).toBe(0);
  });
});
