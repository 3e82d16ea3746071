import { describe, expect, it } from 'vitest';
import { habitsOf } from '../../../lib/extract/dates/habits';
import { dateIn } from '../../../lib/extract/dates/written';

describe('a date as people write it', () => {
  it.each([
    ['en', 'Published Dec 19th 2025', '2025-12-19'],
    ['en', 'Sept. 3, 2025', '2025-09-03'],
    ['en-GB', '16th July 2026', '2026-07-16'],
    ['en-US', '02-12-2025', '2025-02-12'],
    ['en-GB', '02/12/2025', '2025-12-02'],
    ['en-US', '19/12/2025', '2025-12-19'],
    ['de', 'Veröffentlicht am 3. März 2025', '2025-03-03'],
    ['de-AT', '5. Oktober 2025, 10:00 Uhr', '2025-10-05'],
    ['de', '03.04.2025', '2025-04-03'],
    ['fr', 'Publié le 1er août 2025', '2025-08-01'],
    ['fr', '14 juillet 2025', '2025-07-14'],
    ['fr', '3 juin 2025', '2025-06-03'],
    ['es', '19 de diciembre de 2025', '2025-12-19'],
    ['pt-BR', '7 de março de 2025', '2025-03-07'],
    ['it', '2 maggio 2025', '2025-05-02'],
    ['nl', '11 mei 2025', '2025-05-11'],
    ['pl', '15 października 2025', '2025-10-15'],
    ['ru', '19 декабря 2025', '2025-12-19'],
    ['ru', '8 мая 2025 г.', '2025-05-08'],
    ['zh-CN', '2025年3月4日', '2025-03-04'],
    ['ja', '2025年12月19日', '2025-12-19'],
    ['ko', '2025년 12월 19일', '2025-12-19'],
    ['fr', 'December 19, 2025', '2025-12-19'],
  ])('in %s: %s', (lang, text, date) => {
    expect(dateIn(text, habitsOf(lang, 'example.com'))).toBe(date);
  });

  it.each([
    ['2025-12-19T23:30:00-05:00', '2025-12-19T23:30:00-05:00'],
    ['2025-12-19T23:30:00+0900', '2025-12-19T23:30:00+09:00'],
    ['2025-12-19 23:30:00Z', '2025-12-19T23:30:00Z'],
    ['2025-12-19T00:00:00', '2025-12-19'],
    ['2025-12-19T08:15', '2025-12-19T08:15:00'],
    ['2025/12/19', '2025-12-19'],
    ['20251219', '2025-12-19'],
    ['Fri, 19 Dec 2025 10:00:00 +0100', '2025-12-19'],
  ])('or as machines do: %s', (text, date) => {
    expect(dateIn(text, habitsOf('en', 'example.com'))).toBe(date);
  });

  it.each([
    '1970-01-01',
    '2099-12-31',
    '31 February 2025',
    '2025-13-01',
    'Version 12.10.2',
    'May the fourth',
    '',
  ])('not: %s', (text) => {
    expect(dateIn(text, habitsOf('en', 'example.com'))).toBeUndefined();
  });
});
