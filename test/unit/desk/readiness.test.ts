import { expect, it } from 'vitest';
import { readiness } from '../../../lib/desk';
import { defaultSettings } from '../../../lib/settings';
import { clip } from '../builders';

const { categories } = defaultSettings('en');

it('counts clips, what they lack, words, and whole minutes to read', () => {
  const clips = [
    clip('a', { take: 'Why', categoryId: 'notable' }),
    clip('b', { take: ' ' }),
    clip('c', { take: 'x' }),
  ];
  expect(readiness(clips, categories, 640)).toEqual({
    clips: 3,
    withoutTake: 1,
    withoutCategory: 2,
    words: 640,
    minutes: 3,
  });
  expect(readiness([], categories, 0).minutes).toBe(0);
  expect(readiness([], categories, 1).minutes).toBe(1);
});
