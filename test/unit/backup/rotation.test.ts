import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datedName, slotNames, superseded, weekOf } from '../../../lib/backup';

const DAY = 86_400_000;
const file = (day: string, time = '120000', device = '7f3a') =>
  `clipsheet-backup-${device}-${day}-${time}.ndjson.gz`;

it('a dated name says when it was made and by which browser', () => {
  expect(datedName('7f3a', '2026-03-03T14:05:09.123Z')).toBe(
    'clipsheet-backup-7f3a-2026-03-03-140509.ndjson.gz',
  );
});

describe('superseded', () => {
  it('keeps the last seven days and the last of each of four weeks', () => {
    // Every day from Monday, 2 February to Tuesday, 3 March 2026.
    const all = Array.from({ length: 30 }, (_, index) =>
      file(new Date(Date.parse('2026-02-02') + index * DAY).toISOString().slice(0, 10)),
    );
    const gone = superseded(all, '7f3a');
    expect(all.filter((name) => !gone.includes(name))).toEqual(
      [
        '2026-02-15',
        '2026-02-22',
        '2026-02-25',
        '2026-02-26',
        '2026-02-27',
        '2026-02-28',
        '2026-03-01',
        '2026-03-02',
        '2026-03-03',
      ].map((day) => file(day)),
    );
  });

  it('of one day the latest is kept', () => {
    const names = [file('2026-03-03', '090000'), file('2026-03-03', '180000')];
    expect(superseded(names, '7f3a')).toEqual([file('2026-03-03', '090000')]);
  });

  it('only files that this browser wrote by itself are ever named, and never the latest', () => {
    const day = fc
      .integer({ min: 0, max: 400 })
      .map((count) => new Date(Date.parse('2025-06-01') + count * DAY).toISOString().slice(0, 10));
    const own = fc.tuple(day, fc.constantFrom('090000', '180000')).map(([on, time]) => file(on, time));
    const foreign = fc.oneof(
      day.map((on) => file(on, '090000', 'beef')),
      day.map((on) => `clipsheet-backup-${on}-140500.ndjson.gz`),
      day.map((on) => `${file(on)}.txt`),
      day.map((on) => `copy of ${file(on)}`),
      fc.constantFrom('clipsheet-backup-7f3a-2026-99-99-120000.ndjson.gz', 'harbour-notes-2026-03-03.md', ''),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(own, { maxLength: 60 }),
        fc.array(foreign, { maxLength: 20 }),
        (ours, theirs) => {
          const gone = superseded([...ours, ...theirs], '7f3a');
          expect(gone.filter((name) => !ours.includes(name))).toEqual([]);
          const left = ours.filter((name) => !gone.includes(name)).sort();
          expect(left.length).toBeLessThanOrEqual(11);
          expect(left.at(-1)).toBe([...ours].sort().at(-1));
          const days = new Set(ours.map((name) => name.slice(22, 32)));
          expect(new Set(left.map((name) => name.slice(22, 32))).size).toBeGreaterThanOrEqual(
            Math.min(7, days.size),
          );
          // What is left stays left.
          expect(superseded(left, '7f3a')).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('slotNames', () => {
  it.each([
    ['2026-03-02', undefined, ['day-1', 'week-4']],
    ['2026-03-03', weekOf('2026-03-02'), ['day-2']],
    ['2026-03-08', weekOf('2026-03-02'), ['day-7']],
    ['2026-03-09', weekOf('2026-03-02'), ['day-1', 'week-1']],
  ])('%s after week %s: %j', (day, week, names) => {
    expect(slotNames('7f3a', day, week)).toEqual(
      names.map((name) => `clipsheet-backup-7f3a-${name}.ndjson.gz`),
    );
  });
});
