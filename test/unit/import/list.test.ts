import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readList } from '../../../lib/import';

it('reads a list in Markdown: links, bare addresses, what is said beside them, headings', () => {
  const { entries, unread } = readList(readFileSync('test/fixtures/import/list.md', 'utf8'));
  expect(
    entries.map(({ line, url, title, note, labels, date }) => [line, url, title, note, labels, date]),
  ).toEqual([
    [
      3,
      'https://marsh.example/salt_(halophytes)',
      'Salt marshes',
      'they store more carbon than the forest behind them',
      ['Reading list'],
      '',
    ],
    [4, 'https://reef.example/nursery', '', '', ['Reading list'], ''],
    [5, 'https://light.example/log', "The keeper's log", '', ['Reading list'], ''],
    [
      9,
      'https://pilots.example/',
      'Pilots',
      '**Read first:** Pilots and Their charts',
      ['Reading list'],
      '2 March 2026',
    ],
    [9, 'https://charts.example/', 'Their charts', '', ['Reading list'], '2 March 2026'],
    [11, 'https://dredge.example/?utm_campaign=x', '', '(paywall)', ['Reading list'], '2 March 2026'],
  ]);
  expect(unread).toEqual([
    { line: 10, reason: 'noAddress', text: 'Call Ana about the dredger' },
    { line: 14, reason: 'notWeb', text: 'javascript:void(0)' },
  ]);
});

it.each([
  ['https://a.example/', 'https://a.example/', '', ''],
  ['A title https://a.example/x.', 'https://a.example/x', 'A title', ''],
  ['https://a.example/ - a note', 'https://a.example/', '', 'a note'],
  ['- [x] [Done \\[sic\\]](<https://a.example/>): said', 'https://a.example/', 'Done [sic]', 'said'],
  ['• [**Bold**](https://a.example/)', 'https://a.example/', 'Bold', ''],
  ['**https://a.example/x**', 'https://a.example/x', '', ''],
  ['（https://a.example/x）', 'https://a.example/x', '', ''],
  ['[![pic](https://img.example/a.png)](https://a.example/)', 'https://a.example/', 'pic', ''],
])('%s', (line, url, title, note) => {
  expect(readList(line).entries).toEqual([{ line: 1, url, title, note, quote: '', labels: [], date: '' }]);
});

it.each([
  ['nytimes.com/2026/story', 'https://nytimes.com/2026/story', ''],
  ['www.bbc.co.uk/news/1', 'https://www.bbc.co.uk/news/1', ''],
  ['example.org/x', 'https://example.org/x', ''],
  ['- [ ] <example.org/x>', 'https://example.org/x', ''],
  ['example.org', 'https://example.org', ''],
  ['example.org:8080/x?y#z', 'https://example.org:8080/x?y#z', ''],
  ['bücher.example/Straße.', 'https://bücher.example/Straße', ''],
  ['example.org/x (paywall)', 'https://example.org/x', '(paywall)'],
  ['youtu.be/dQw4w9WgXcQ – the film', 'https://youtu.be/dQw4w9WgXcQ', 'the film'],
  ['www.example.org: their new site', 'https://www.example.org', 'their new site'],
  ['example.org/x and b.example/y', 'https://example.org/x', 'and b.example/y'],
])('an address without its scheme: %s', (line, url, note) => {
  expect(readList(line).entries).toEqual([
    { line: 1, url, title: '', note, quote: '', labels: [], date: '' },
  ]);
});

it.each([
  'Ask Ana whether nytimes.com/2026/story is the one',
  'Their site is example.org/x',
  'Node.js is ten years old',
  'Node.js: what is new',
  'e.g. This/That',
  'U.S. Senate',
  'U.S./China talks',
  'ana@example.org',
  'and/or',
  '3.5/5 stars',
  '12.03.2026',
  '../notes/x.md',
])('is no address: %s', (line) => {
  expect(readList(`https://first.example/\n${line}`).unread).toEqual([
    { line: 2, reason: 'noAddress', text: line },
  ]);
});

it('a text without an address is refused', () => {
  expect(() => readList('Call Ana.\n')).toThrow('noAddress');
});
