import { describe, expect, it } from 'vitest';
import { addDays, EVERY_WEEKDAY, type Weekday } from '../../../lib/day';
import { neighbourEdition, openEdition } from '../../../lib/edition';

const WORKDAYS: Weekday[] = [1, 2, 3, 4, 5];
const TUESDAY = '2026-03-03';
const SATURDAY = '2026-03-07';

describe('openEdition', () => {
  it.each([
    ['today, where nothing is issued', TUESDAY, EVERY_WEEKDAY, [], TUESDAY],
    ['tomorrow, once today is issued', TUESDAY, EVERY_WEEKDAY, [TUESDAY], '2026-03-04'],
    [
      'past a run of issued days',
      TUESDAY,
      EVERY_WEEKDAY,
      [TUESDAY, '2026-03-04', '2026-03-05'],
      '2026-03-06',
    ],
    ['a gap between issued days', TUESDAY, EVERY_WEEKDAY, [TUESDAY, '2026-03-05'], '2026-03-04'],
    ['Monday, on a Saturday without an edition', SATURDAY, WORKDAYS, [], '2026-03-09'],
    ['Tuesday, when Monday is issued ahead', SATURDAY, WORKDAYS, ['2026-03-09'], '2026-03-10'],
    ['Monday, on an issued Friday', '2026-03-06', WORKDAYS, ['2026-03-06'], '2026-03-09'],
    ['the one weekday, a week on, once it is issued', TUESDAY, [2], [TUESDAY], '2026-03-10'],
    ['any day, where no weekday publishes', SATURDAY, [], [], SATURDAY],
  ] as const)('is %s', (_, today, days, issued, open) => {
    expect(openEdition(today, days, new Set(issued))).toBe(open);
  });

  it('is today where a year ahead is issued', () => {
    const issued = new Set(Array.from({ length: 400 }, (_, step) => addDays(TUESDAY, step)));
    expect(openEdition(TUESDAY, EVERY_WEEKDAY, issued)).toBe(TUESDAY);
  });
});

describe('neighbourEdition', () => {
  it.each([
    [TUESDAY, EVERY_WEEKDAY, 1, '2026-03-04'],
    [TUESDAY, EVERY_WEEKDAY, -1, '2026-03-02'],
    ['2026-03-06', WORKDAYS, 1, '2026-03-09'],
    ['2026-03-09', WORKDAYS, -1, '2026-03-06'],
    [SATURDAY, WORKDAYS, 1, '2026-03-09'],
    [TUESDAY, [2], 1, '2026-03-10'],
    [TUESDAY, [], -1, '2026-03-02'],
  ] as const)('of %s on %j by %i is %s', (day, days, step, next) => {
    expect(neighbourEdition(day, days, step)).toBe(next);
  });
});
