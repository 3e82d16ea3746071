import { describe, expect, it } from 'vitest';
import type { Clip } from '../../../lib/clip';
import {
  type ClipEdit,
  moveBy,
  putAt,
  runningOrder,
  sendTo,
  shiftCategory,
  withFields,
} from '../../../lib/desk';
import { defaultSettings } from '../../../lib/settings';
import { clip } from '../builders';

const { categories } = defaultSettings('en');
const [key, notable] = ['key-developments', 'notable'];

/** Two key developments, three notables, one without a category. */
const DAY = [
  clip('a', { categoryId: key, order: 'a0' }),
  clip('b', { categoryId: key, order: 'a1' }),
  clip('c', { categoryId: notable, order: 'a2' }),
  clip('d', { categoryId: notable, order: 'a3' }),
  clip('e', { categoryId: notable, order: 'a4' }),
  clip('f', { order: 'a5' }),
];
const day = { clips: DAY, categories };

function outcome(edits: readonly ClipEdit[], clips: readonly Clip[] = DAY): string {
  const done = clips.map((each) => withFields(each, edits.find(({ id }) => id === each.id)?.fields ?? {}));
  const order = runningOrder({ clips: done, categories });
  const part = (category: string | null) =>
    order.filter(({ categoryId }) => categoryId === category).map(({ id }) => id);
  return [part(key), part(notable), part(null)].map((ids) => ids.join('')).join(' ');
}

describe('moving by one', () => {
  it.each([
    ['one up', ['d'], -1, 'ab dce f', 1],
    ['one down', ['c'], 1, 'ab dce f', 1],
    ['two neighbours up', ['d', 'e'], -1, 'ab dec f', 2],
    ['two neighbours down', ['c', 'd'], 1, 'ab ecd f', 2],
    ['not past the end', ['a', 'c', 'f'], -1, 'ab cde f', 0],
    ['a block that has reached the end stays together', ['c', 'd'], -1, 'ab cde f', 0],
    ['in several categories at once', ['b', 'e'], -1, 'ba ced f', 2],
  ] as const)('%s', (_, ids, step, expected, rows) => {
    const edits = moveBy(day, new Set(ids), step);
    expect(outcome(edits)).toBe(expected);
    expect(edits).toHaveLength(rows);
  });
});

describe('putting to a spot', () => {
  it.each([
    ['before another', ['e'], { categoryId: notable, before: 'c' }, 'ab ecd f', 1],
    ['to the end', ['c'], { categoryId: notable }, 'ab dec f', 1],
    ['across categories', ['a'], { categoryId: notable, before: 'd' }, 'b cade f', 1],
    ['into an empty place', ['d'], { categoryId: null }, 'ab ce fd', 1],
    ['several, in their order', ['e', 'a'], { categoryId: notable, before: 'd' }, 'b caed f', 2],
    ['before one of themselves', ['c', 'd'], { categoryId: notable, before: 'c' }, 'ab cde f', 0],
    ['where it is', ['d'], { categoryId: notable, before: 'e' }, 'ab cde f', 0],
  ])('%s', (_, ids, spot, expected, rows) => {
    const edits = putAt(day, new Set(ids), spot);
    expect(outcome(edits)).toBe(expected);
    expect(edits).toHaveLength(rows);
  });

  it('between clips that share an order key', () => {
    const equals = DAY.map((each) => ({ ...each, order: 'a0' }));
    expect(
      outcome(
        putAt({ clips: equals, categories }, new Set(['a']), { categoryId: notable, before: 'd' }),
        equals,
      ),
    ).toBe('b cade f');
  });
});

describe('changing the category by key', () => {
  it.each([
    ['to the next, at its start', ['a'], 1, 'b acde f'],
    ['to the one before, at its end', ['d'], -1, 'abd ce f'],
    ['not before the first', ['a'], -1, 'ab cde f'],
    ['not after those without', ['f'], 1, 'ab cde f'],
  ] as const)('%s', (_, ids, step, expected) => {
    expect(outcome(shiftCategory(day, new Set(ids), step))).toBe(expected);
  });

  it('goes into a category that has no clips', () => {
    const edits = shiftCategory(day, new Set(['e']), 1);
    expect(edits[0]?.fields.categoryId).toBe('papers');
  });
});

it('sends clips to the end of another day in their order', () => {
  const there = [clip('z', { day: '2026-03-04', order: 'a7' })];
  const edits = sendTo(day, new Set(['e', 'b']), '2026-03-04', there);
  expect(edits.map(({ id }) => id)).toEqual(['b', 'e']);
  const orders = edits.map(({ fields }) => fields.order ?? '');
  expect(orders.every((order) => order > 'a7')).toBe(true);
  expect([...orders].sort()).toEqual(orders);
  expect(edits.every(({ fields }) => fields.day === '2026-03-04')).toBe(true);
});
