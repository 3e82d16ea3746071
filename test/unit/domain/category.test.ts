import { describe, expect, it } from 'vitest';
import { type Category, categoryById, freeDigit, inDigestOrder, nameProblem } from '../../../lib/category';

const category = (id: string, rest: Partial<Category> = {}): Category => ({
  id,
  name: id,
  digit: null,
  layout: 'bullet',
  order: 'a0',
  ...rest,
});

describe('inDigestOrder', () => {
  it('sorts by place and leaves the list it was given alone', () => {
    const given = [category('late', { order: 'a2' }), category('first', { order: 'a1' })];
    expect(inDigestOrder(given).map((each) => each.id)).toEqual(['first', 'late']);
    expect(given.map((each) => each.id)).toEqual(['late', 'first']);
  });
});

describe('categoryById', () => {
  const list = [category('notable'), category('papers')];

  it('finds it', () => {
    expect(categoryById(list, 'papers')?.id).toBe('papers');
  });

  it('finds nothing for none, and for one that was removed', () => {
    expect(categoryById(list, null)).toBeUndefined();
    expect(categoryById(list, 'gone')).toBeUndefined();
  });
});

describe('freeDigit', () => {
  it('is the lowest that is not taken', () => {
    expect(freeDigit([])).toBe(1);
    expect(freeDigit([category('a', { digit: 1 }), category('b', { digit: 3 }), category('c')])).toBe(2);
  });

  it('is none when the nine are taken', () => {
    const nine = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => category(`c${digit}`, { digit }));
    expect(freeDigit(nine)).toBeNull();
  });
});

describe('nameProblem', () => {
  const list = [category('k', { name: 'Key developments' }), category('p', { name: 'Papers' })];

  it.each([
    ['', 'empty'],
    ['  \t', 'empty'],
    ['papers', 'taken'],
    [' PAPERS ', 'taken'],
    ['Paper', undefined],
  ] as const)('of %j is %s', (name, problem) => {
    expect(nameProblem(name, list)).toBe(problem);
  });

  it('lets a category keep its own name, but not take another’s', () => {
    expect(nameProblem('papers', list, 'p')).toBeUndefined();
    expect(nameProblem('key developments', list, 'p')).toBe('taken');
  });
});
