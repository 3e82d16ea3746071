import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entriesOf, guessColumns, readTable } from '../../../lib/import';

describe('readTable', () => {
  it('knows in which line a row begins, whatever its cells hold', () => {
    const { columns, rows } = readTable('url,note\na.example,"one\n\ntwo"\n\nb.example,"say ""so"""\n');
    expect(columns).toEqual(['url', 'note']);
    expect(rows).toEqual([
      { line: 2, cells: ['a.example', 'one\n\ntwo'] },
      { line: 6, cells: ['b.example', 'say "so"'] },
    ]);
  });

  it.each([
    ['semicolons', 'Titel;Link\nA;https://a.example/'],
    ['tabs', 'Titel\tLink\nA\thttps://a.example/'],
    ['one column', 'Link\nhttps://a.example/,b'],
  ])('reads %s', (_, text) => {
    const table = readTable(text);
    expect(table.rows).toHaveLength(1);
    expect(guessColumns(table).columns.url).toBe(table.columns.indexOf('Link'));
  });

  it('a first row with an address is no heading', () => {
    const table = readTable('A,https://a.example/\nB,https://b.example/');
    expect(table.columns).toEqual(['', '']);
    expect(table.rows.map(({ line }) => line)).toEqual([1, 2]);
    expect(guessColumns(table)).toEqual({ columns: { url: 1 } });
  });

  it.each([
    ['never closed', 'url,note\nhttps://a.example/,fine\nhttps://b.example/,"open\nhttps://c.example/,x\n'],
    [
      'closed in the middle',
      'url,note\nhttps://a.example/,fine\nhttps://b.example/,"so" it is\nhttps://c.example/,"x"\n',
    ],
  ])('a quotation mark that is %s is told with its line', (_, text) => {
    expect(() => readTable(text)).toThrow(expect.objectContaining({ problem: 'badQuote', line: 3 }));
  });
});

describe('guessColumns', () => {
  it.each([
    [
      'id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite',
      'Raindrop',
      {
        url: 4,
        title: 1,
        note: 2,
        quote: 9,
        tags: 6,
        folder: 5,
        date: 7,
      },
    ],
    [
      'Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen',
      'Readwise Reader',
      {
        url: 1,
        title: 0,
        tags: 3,
        date: 4,
      },
    ],
    ['title,url,time_added,tags,status', 'Pocket', { url: 1, title: 0, tags: 3, date: 2 }],
    [
      'URL,Title,Selection,Folder,Timestamp,Tags',
      'Instapaper',
      {
        url: 0,
        title: 1,
        quote: 2,
        tags: 5,
        folder: 3,
        date: 4,
      },
    ],
    ['Name,Web address,Comment', undefined, { url: 1, title: 0, note: 2 }],
  ])('%s', (head, service, columns) => {
    expect(guessColumns(readTable(`${head}\nx\n`))).toEqual({ columns, ...(service ? { service } : {}) });
  });

  it('without a name for it, the column with the most addresses is that of addresses', () => {
    const table = readTable(
      'What,Where\nA,https://a.example/\nhttps://odd.example/,https://b.example/\nC,c\n',
    );
    // A first row of names is one that holds no address.
    expect(guessColumns(table).columns).toEqual({ url: 1 });
  });

  it('a table without addresses is refused', () => {
    const highlights =
      'Highlight,Book Title,Note,Highlighted at,Document tags\nSo it goes,A book,,2026-03-03,\n';
    expect(() => guessColumns(readTable(highlights))).toThrow('noAddress');
  });
});

it('rows of a service become entries, and those that cannot are listed with their line', () => {
  const table = readTable(readFileSync('test/fixtures/import/raindrop.csv', 'utf8'));
  expect(entriesOf(table, guessColumns(table).columns)).toEqual({
    entries: [
      {
        line: 2,
        url: 'https://ferries.example/fares',
        title: 'Ferries, and who pays for them',
        note: 'Fares rose by "a third" in ten years.\nAsk the council.',
        quote: '',
        labels: ['notable', 'money', 'Transport'],
        date: '2026-03-02T22:30:00.000Z',
      },
      {
        line: 4,
        url: 'https://buoys.example/',
        title: 'Buoys',
        note: '',
        quote: 'A buoy is a promise.',
        labels: ['Unsorted'],
        date: '2026-03-03T02:15:00.000Z',
      },
    ],
    unread: [
      {
        line: 5,
        reason: 'noAddress',
        text: '1003 A note without a page Call the harbour master Unsorted 2026-03-03T09:00:00.000Z false',
      },
      { line: 6, reason: 'notWeb', text: 'ftp://lights.example/list' },
    ],
  });
});

it.each([
  ['a, b', ['a', 'b']],
  ['a|b c|', ['a', 'b c']],
  ['a;b', ['a', 'b']],
  ['["a, b","c"]', ['a, b', 'c']],
  ['[draft', ['[draft']],
  ['', []],
])('tags %s', (cell, labels) => {
  const table = { columns: ['url', 'tags'], rows: [{ line: 2, cells: ['https://a.example/', cell] }] };
  expect(entriesOf(table, { url: 0, tags: 1 }).entries[0]?.labels).toEqual(labels);
});

it.each([
  ['a.example/x', 'https://a.example/x'],
  ['  https://a.example/  ', 'https://a.example/'],
  ['localhost', 'badAddress'],
  ['https://', 'badAddress'],
  ['mailto:ana@a.example', 'notWeb'],
  ['data:text/html,<script>', 'notWeb'],
  [`https://a.example/${'x'.repeat(9000)}`, 'longAddress'],
  [' ', 'noAddress'],
])('address %s', (cell, found) => {
  const { entries, unread } = entriesOf({ columns: ['url'], rows: [{ line: 1, cells: [cell] }] }, { url: 0 });
  expect(entries[0]?.url ?? unread[0]?.reason).toBe(found);
});
