import { describe, expect, it } from 'vitest';
import { nameProblem } from '../../../lib/category';
import { defaultSettings, isLocale } from '../../../lib/settings';

describe('defaultSettings', () => {
  const settings = defaultSettings('pt-BR');

  it('publishes every day from four in the morning, in the browser’s language', () => {
    expect(settings.week).toEqual({ startHour: 4, publishingDays: [0, 1, 2, 3, 4, 5, 6] });
    expect(settings.publication).toEqual({
      name: '',
      persona: '',
      editor: '',
      locale: 'pt-BR',
      formatId: 'briefing',
    });
  });

  it('has categories that two devices share: ids that are fixed, names and digits that do not clash', () => {
    const { categories } = settings;
    expect(categories.map((each) => each.id)).toEqual(['key-developments', 'notable', 'papers']);
    expect(new Set(categories.map((each) => each.digit)).size).toBe(3);
    expect(new Set(categories.map((each) => each.order)).size).toBe(3);
    for (const each of categories) expect(nameProblem(each.name, categories, each.id)).toBeUndefined();
  });

  it('is made anew each time, so that a change of one leaves the next alone', () => {
    settings.week.publishingDays.pop();
    expect(defaultSettings('en').week.publishingDays).toHaveLength(7);
  });
});

it.each([
  ['en', true],
  ['en-US', true],
  ['pt', true],
  ['zh-Hant-TW', true],
  ['english', false],
  ['en_US', false],
  ['', false],
])('isLocale(%j) is %s', (tag, known) => {
  expect(isLocale(tag)).toBe(known);
});
