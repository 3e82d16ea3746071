// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeEach, expect, it, vi } from 'vitest';
import { entriesOf, firstChoices, MOST_BYTES } from '../../../lib/import';
import { importClips, planOf, readImport } from '../../../lib/jobs/import';
import type { Database } from '../../../lib/store/database';
import '../browser';
import { NOON } from '../builders';
import { freshDatabase } from '../database';

let db: Database;
beforeEach(async () => {
  vi.useFakeTimers({ now: NOON, toFake: ['Date'] });
  db = await freshDatabase();
});

const quiet = () => ({ signal: new AbortController().signal, onProgress: () => {} });

/** A chosen file; jsdom's own has no `arrayBuffer`. */
function chosen(
  name: string,
  content: string | Uint8Array = readFileSync(`test/fixtures/import/${name}`),
): File {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    arrayBuffer: async () => new Uint8Array(bytes).buffer,
  } as unknown as File;
}

it('a table becomes clips with day, take, quote, category and the time they were saved', async () => {
  const read = await readImport(chosen('raindrop.csv'));
  if (!('table' in read)) throw new Error('not read as a table');
  const planned = await planOf(db, entriesOf(read.table, read.guess.columns), quiet());
  expect(planned.plan).toMatchObject({ days: 1, known: 0, doubled: 0, undated: 0 });
  const choices = firstChoices(planned.labels).set('unsorted', '+');
  expect(await importClips(db, 'raindrop.csv', planned, choices, quiet())).toBe(2);
  const [ferries, buoys] = await db.clips.orderBy('id').toArray();
  expect(ferries).toMatchObject({
    // 22:30 and 02:15 by UTC, in a day that starts at four.
    day: '2026-03-02',
    headline: 'Ferries, and who pays for them',
    take: 'Fares rose by "a third" in ten years.\nAsk the council.',
    categoryId: 'notable',
    links: [{ url: 'https://ferries.example/fares', role: 'source' }],
    unread: true,
    createdAt: Date.parse('2026-03-02T22:30:00Z'),
    updatedAt: NOON,
    changed: { take: NOON, categoryId: NOON },
  });
  expect(buoys).toMatchObject({ day: '2026-03-02', quote: 'A buoy is a promise.', take: '' });
  const made = await db.settings.get(`category/${buoys?.categoryId}`);
  expect(made?.value).toMatchObject({ name: 'Unsorted' });

  const again = await planOf(db, entriesOf(read.table, read.guess.columns), quiet());
  expect(again.plan).toMatchObject({ clips: [], days: 0, known: 2 });
});

it('bookmarks without a date go to today', async () => {
  const read = await readImport(chosen('bookmarks.html'));
  if (!('reading' in read)) throw new Error('read as a table');
  const { plan } = await planOf(db, read.reading, quiet());
  expect(plan).toMatchObject({ days: 2, undated: 1, doubled: 1 });
  expect(plan.clips.map(({ day, url }) => [day, url])).toEqual([
    ['2026-03-02', 'https://tides.example/tables?utm_source=mail&year=2026'],
    ['2026-03-03', 'https://harbour.example/crane'],
    ['2026-03-03', 'http://dock.example/'],
  ]);
});

it('planning is broken off by a click, and nothing comes of it', async () => {
  const read = await readImport(
    chosen('many.txt', Array.from({ length: 1000 }, (_, index) => `https://a.example/${index}`).join('\n')),
  );
  if (!('reading' in read)) throw new Error('read as a table');
  const click = new AbortController();
  const watched = { signal: click.signal, onProgress: () => click.abort() };
  await expect(planOf(db, read.reading, watched)).rejects.toMatchObject({ name: 'AbortError' });
});

it.each([
  ['photo.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'notText'],
  ['words.txt', 'No address in here.', 'noAddress'],
  ['empty.csv', '', 'noAddress'],
  ['open.csv', 'url,note\nhttps://a.example/,"never closed\nhttps://b.example/,x\n', 'badQuote'],
  ['backup.ndjson', '{"format":"clipsheet-backup","version":1}\n', 'backup'],
  ['many.txt', 'https://a.example/\n'.repeat(100_001), 'tooMany'],
])('%s is refused with its reason', async (name, content, problem) => {
  await expect(readImport(chosen(name, content))).rejects.toMatchObject({ problem });
});

it('a file that is too large is refused before it is read', async () => {
  const file = {
    name: 'huge.html',
    size: MOST_BYTES + 1,
    arrayBuffer: () => expect.unreachable('it was read'),
  };
  await expect(readImport(file as unknown as File)).rejects.toMatchObject({ problem: 'tooLarge' });
});

it('a file that is gone meanwhile is told as such', async () => {
  const file = {
    name: 'a.txt',
    size: 1,
    arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')),
  };
  await expect(readImport(file as unknown as File)).rejects.toMatchObject({ problem: 'unreadable' });
});
