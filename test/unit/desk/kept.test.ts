import { expect, it } from 'vitest';
import { kept } from '../../../lib/desk';
import { clip } from '../builders';

it('rows that say the same stay the same objects, in the order they are read', () => {
  const before = [clip('a'), clip('b')];
  const now = kept(before, [clip('b', { take: 'Other' }), clip('a'), clip('c')]);
  expect(now.map(({ id, take }) => [id, take])).toEqual([
    ['b', 'Other'],
    ['a', ''],
    ['c', ''],
  ]);
  expect(now[1]).toBe(before[0]);
  expect(now[0]).not.toBe(before[1]);
});

it('a list that says the same is the same list; one that is shorter or in another order is not', () => {
  const before = [clip('a'), clip('b')];
  expect(kept(before, [clip('a'), clip('b')])).toBe(before);
  expect(kept(before, [clip('a')]).map(({ id }) => id)).toEqual(['a']);
  expect(kept(before, [clip('b'), clip('a')]).map(({ id }) => id)).toEqual(['b', 'a']);
});

it('what is deep inside a row is seen', () => {
  const before = [clip('a', { capture: { url: 'https://news.example/a', authors: ['Ana'] } })];
  const after = [clip('a', { capture: { url: 'https://news.example/a', authors: ['Ana', 'Ben'] } })];
  expect(kept(before, after)[0]?.capture.authors).toEqual(['Ana', 'Ben']);
});
