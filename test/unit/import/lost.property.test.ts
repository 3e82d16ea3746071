import fc from 'fast-check';
import { expect, it } from 'vitest';
import { entriesOf, ImportError, type Reading, readList, readTable } from '../../../lib/import';

const RUNS = { numRuns: Number(process.env.RUNS ?? 300) };

const cell = fc.oneof(
  fc.webUrl(),
  fc.constantFrom(
    '',
    ' ',
    'https://a.example/',
    'a.example',
    'javascript:alert(1)',
    '=1+1',
    '"',
    'é',
    'two\nlines',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }).map((text) => text.replace(/\r/g, '')),
);

function lines({ entries, unread }: Reading): number[] {
  return [...entries, ...unread].map(({ line }) => line);
}

it('no row of a table is lost without being listed, and each is told by the line that it begins in', () => {
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 12 });
  fc.assert(
    fc.property(rows, fc.constantFrom(',', ';', '\t'), (body, delimiter) => {
      const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
      const all = [['url', 'note', 'x', 'y'], ...body];
      const texts = all.map((row) => row.map(quoted).join(delimiter));
      const starts = texts.map(
        (_, index) => 1 + texts.slice(0, index).join('\n').split('\n').length - (index ? 0 : 1),
      );
      const { columns, rows: read } = readTable(`${texts.join('\n')}\n`);
      expect(columns.slice(0, 4)).toEqual(['url', 'note', 'x', 'y']);
      const full = body
        .map((row, index) => [row, starts[index + 1]] as const)
        .filter(([row]) => row.some((each) => each.trim() !== ''));
      expect(read.map(({ cells }) => cells)).toEqual(full.map(([row]) => row));
      expect(lines(entriesOf({ columns, rows: read }, { url: 0, note: 1 })).sort((a, b) => a - b)).toEqual(
        full.map(([, start]) => start),
      );
    }),
    RUNS,
  );
});

it('whatever a table is, it is read to its end or refused', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(fc.constantFrom('"', ',', '\n', 'a', 'https://a.example/', '""'), { maxLength: 40 })
      .map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, (any) => {
      const given = any.replace(/\r/g, '');
      try {
        const { rows } = readTable(given);
        const found = rows.flatMap(({ cells }) => cells).join('');
        const kept = (from: string) => from.replace(/[",;\t\n\s\ufeff]/g, '');
        // Nothing but the marks of the table itself is gone; the heading stands apart.
        expect(kept(given).endsWith(kept(found))).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(ImportError);
      }
    }),
    RUNS,
  );
});

it('no line of a list is lost without being listed', () => {
  const line = fc.oneof(
    cell.map((text) => text.replaceAll('\n', ' ')),
    fc
      .tuple(fc.string({ maxLength: 8 }), fc.webUrl(), fc.string({ maxLength: 8 }))
      .map((all) => all.join(' ').replaceAll('\n', ' ')),
    fc.webUrl().map((url) => `- [words](${url}) — note`),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (all) => {
      const text = ['https://first.example/', ...all].join('\n');
      const told = new Set(lines(readList(text)));
      for (const [index, each] of text.split('\n').entries()) {
        const empty = each.trim() === '' || /^\s*(?:[-*_=]\s*){3,}$/.test(each);
        const heading = /^\s{0,3}#{1,6}\s/.test(each);
        if (!empty && !heading) expect(told, each).toContain(index + 1);
      }
    }),
    RUNS,
  );
});
