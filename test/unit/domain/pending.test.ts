import { expect, it } from 'vitest';
import { type Typed, worthKeeping } from '../../../lib/pending';

it.each<[string, Typed, boolean]>([
  ['nothing', {}, false],
  ['a take', { take: 'W' }, true],
  ['a take of one space', { take: ' ' }, true],
  ['a take that was emptied', { take: '' }, false],
  ['an emptied venue', { venue: '' }, false],
  ['a venue', { venue: 'ICLR' }, true],
  ['a title', { headline: 'Better title' }, true],
  ['a title that was emptied', { headline: '' }, true],
  ['a category', { categoryId: 'papers' }, true],
  ['a category that was taken off', { categoryId: null }, false],
  ['a quote that was removed', { quote: '' }, true],
  ['another edition', { day: '2026-03-04' }, true],
  ['an emptied take beside a category', { take: '', categoryId: 'papers' }, true],
])('%s', (_, typed, worth) => {
  expect(worthKeeping(typed)).toBe(worth);
});
