import { describe, expect, it } from 'vitest';
import type { Category } from '../../../lib/category';
import {
  categoryOf,
  type Entry,
  firstChoices,
  type ImportPlan,
  labelsOf,
  newCategories,
  placeOf,
  planSteps,
  type Reading,
  withoutKnown,
} from '../../../lib/import';
import { NOON, TODAY } from '../builders';

const planning = { now: NOON, rule: { startHour: 4, timeZone: 'UTC' }, locale: 'en-GB' };

/** The plan, and how far it told to be on the way. */
function planned(reading: Reading): { plan: ImportPlan; shares: number[] } {
  const steps = planSteps(reading, planning);
  const shares: number[] = [];
  for (;;) {
    const { done, value } = steps.next();
    if (done) return { plan: value, shares };
    shares.push(value);
  }
}

function entry(line: number, url: string, rest: Partial<Entry> = {}): Entry {
  return { line, url, title: '', note: '', quote: '', labels: [], date: '', ...rest };
}

describe('planSteps', () => {
  it('gives each entry its day, and today to those without one', () => {
    const entries = [
      entry(1, 'https://a.example/', { date: '2026-03-01' }),
      entry(2, 'https://b.example/', { date: '2026-03-01T23:00:00Z' }),
      entry(3, 'https://c.example/'),
      entry(4, 'https://d.example/', { date: 'last week' }),
    ];
    const plan = planned({ entries, unread: [] }).plan;
    expect(plan.clips.map(({ day }) => day)).toEqual(['2026-03-01', '2026-03-01', TODAY, TODAY]);
    expect(plan).toMatchObject({ days: 2, undated: 2, doubled: 0, known: 0 });
    expect(plan.unread).toEqual([{ line: 4, reason: 'badDate', text: 'last week' }]);
  });

  it('of one page twice on a day one clip is made, with all that was written about it', () => {
    const entries = [
      entry(1, 'https://a.example/?utm_source=x', { note: 'One.', labels: ['x'], date: '2026-03-01' }),
      entry(2, 'https://www.a.example', { title: 'A', note: 'Two.', labels: ['x', 'y'], date: '2026-03-01' }),
      entry(3, 'https://a.example/', { note: 'One.', date: '2026-03-02' }),
    ];
    const { clips, doubled } = planned({ entries, unread: [] }).plan;
    expect(doubled).toBe(1);
    expect(clips.map(({ day, title, note, labels }) => [day, title, note, labels])).toEqual([
      ['2026-03-01', 'A', 'One.\nTwo.', ['x', 'y']],
      ['2026-03-02', '', 'One.', []],
    ]);
  });

  it('tells how far it is', () => {
    const entries = Array.from({ length: 1200 }, (_, index) =>
      entry(index + 1, `https://a.example/${index}`),
    );
    const { plan, shares } = planned({ entries, unread: [] });
    expect(plan.clips).toHaveLength(1200);
    expect(shares).toEqual([499 / 1200, 999 / 1200]);
  });

  it('a page that is in its day already is left out, and counted', () => {
    const entries = [
      entry(1, 'https://a.example/', { date: '2026-03-01' }),
      entry(2, 'https://a.example/', { date: '2026-03-02' }),
      entry(3, 'https://b.example/'),
    ];
    const plan = planned({ entries, unread: [] }).plan;
    const known = new Set([placeOf('2026-03-01', 'a.example'), placeOf(TODAY, 'b.example')]);
    const left = withoutKnown(plan, known);
    expect(left.clips.map(({ line }) => line)).toEqual([2]);
    expect(left).toMatchObject({ days: 1, known: 2, undated: 0 });
  });
});

describe('labels', () => {
  const categories: Category[] = [{ id: 'papers', name: 'Papers', digit: 3, layout: 'paper', order: 'a2' }];
  const labels = labelsOf(
    [
      entry(1, 'https://a.example/', { labels: ['sea', 'papers', 'SEA'] }),
      entry(2, 'https://b.example/', { labels: ['Sea'] }),
    ],
    categories,
  );

  it('are counted once an entry, without regard to case, and matched to categories by name', () => {
    expect(labels).toEqual([
      { name: 'sea', count: 2, categoryId: undefined },
      { name: 'papers', count: 1, categoryId: 'papers' },
    ]);
  });

  it('the first label that has a category decides', () => {
    const choices = firstChoices(labels);
    expect(categoryOf(['sea', 'Papers'], choices, new Map())).toBe('papers');
    expect(categoryOf(['sea'], choices, new Map())).toBeNull();
    choices.set('sea', '+');
    expect(newCategories(labels, choices)).toEqual(['sea']);
    expect(categoryOf(['Sea', 'Papers'], choices, new Map([['sea', 'new-id']]))).toBe('new-id');
  });
});
