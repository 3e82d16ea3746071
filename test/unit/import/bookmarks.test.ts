// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readBookmarks } from '../../../lib/import';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const file = readFileSync('test/fixtures/import/bookmarks.html', 'utf8');

it('reads what a browser exports: titles, dates, tags, folders and descriptions, each with its line', () => {
  expect(readBookmarks(file, parse)).toEqual({
    entries: [
      {
        line: 11,
        url: 'https://tides.example/tables?utm_source=mail&year=2026',
        title: 'Tide tables & their makers',
        note: 'How the tables came to be.\nSecond line of the note.',
        quote: '',
        labels: ['Papers', 'tides'],
        date: '1772452800',
      },
      {
        line: 19,
        url: 'https://harbour.example/crane',
        title: 'The new crane',
        note: '',
        quote: '',
        labels: ['Harbours'],
        date: '',
      },
      {
        line: 23,
        url: 'http://dock.example/',
        title: 'Dock 7',
        note: '',
        quote: '',
        labels: ['Notable'],
        date: '1772539200000000',
      },
      {
        line: 26,
        url: 'https://harbour.example/crane',
        title: 'The crane again',
        note: '',
        quote: '',
        labels: [],
        date: '',
      },
    ],
    unread: [
      { line: 8, reason: 'notWeb', text: 'place:sort=8&maxResults=10' },
      { line: 14, reason: 'notWeb', text: 'javascript:alert(document.cookie)' },
    ],
  });
});

it('reads the lists that services export as HTML', () => {
  const html = `<!DOCTYPE html><h1>Unread</h1><ul>
<li><a href="https://tides.example/" time_added="1772452800" tags="sea,moon">Tides</a></li>
</ul><h2>Archive</h2><ul>
<li><a href="https://marsh.example/" time_added="1772452801" tags="">Marsh</a></li></ul>`;
  const { entries } = readBookmarks(html, parse);
  expect(entries.map(({ line, title, labels, date }) => [line, title, labels, date])).toEqual([
    [2, 'Tides', ['sea', 'moon'], '1772452800'],
    [4, 'Marsh', ['Archive'], '1772452801'],
  ]);
});

it('nothing in the file runs, whatever stands there', () => {
  const html = `<DL><DT><A HREF="https://a.example/" data-line="999"><img src=x onerror="window.ran = true"><script>window.ran = true</script>A</A></DL>`;
  expect(readBookmarks(html, parse).entries[0]).toMatchObject({ line: 1, url: 'https://a.example/' });
  expect('ran' in window).toBe(false);
});

it('a page without links is no list of links', () => {
  expect(() => readBookmarks('<!DOCTYPE html><p>https://a.example/</p>', parse)).toThrow('noAddress');
});

it('no link is lost without being listed, and its words come over as they were', () => {
  const escaped = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  const words = fc.string({ minLength: 1, maxLength: 12 }).map((text) => text.replace(/\s+/g, ' ').trim());
  const link = fc.record({
    url: fc.oneof(fc.webUrl(), fc.constantFrom('javascript:alert(1)', 'place:sort=8', '', 'https://[')),
    title: words,
    note: words,
    folder: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(link, { maxLength: 10 }), (links) => {
      const lines = links.flatMap(({ url, title, note, folder }) => [
        folder ? '<DT><H3>A folder</H3><DL><p>' : '',
        `<DT><A HREF="${escaped(url)}" ADD_DATE="1772452800">${escaped(title)}</A>`,
        note ? `<DD>${escaped(note)}` : '',
        folder ? '</DL><p>' : '',
      ]);
      const html = ['<DL><p>', '<DT><A HREF="https://first.example/">First</A>', ...lines, '</DL>'].join(
        '\n',
      );
      const { entries, unread } = readBookmarks(html, parse);
      const told = [...entries, ...unread].map(({ line }) => line).sort((a, b) => a - b);
      expect(told).toEqual([2, ...links.map((_, index) => 4 + 4 * index)]);
      for (const { line, title, note } of entries.slice(1)) {
        const given = links[(line - 4) / 4];
        expect([title, note]).toEqual([given?.title, given?.note]);
      }
    }),
    { numRuns: 200 },
  );
});
