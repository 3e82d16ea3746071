import { describe, expect, it } from 'vitest';
import { habitsIn, savedOn } from '../../../lib/import/dates';

const NOW = Date.parse('2026-03-10T12:00:00Z');
const berlin = { startHour: 4, timeZone: 'Europe/Berlin' };
const newYork = { startHour: 4, timeZone: 'America/New_York' };
const dayFirst = { dayFirst: true };

describe('savedOn', () => {
  it.each([
    // Seconds, milliseconds, microseconds: midnight in Berlin, the evening before in New York.
    ['1772492400', berlin, '2026-03-02', '2026-03-02T23:00:00.000Z'],
    ['1772492400', newYork, '2026-03-02', '2026-03-02T23:00:00.000Z'],
    ['1772506800', berlin, '2026-03-03', '2026-03-03T03:00:00.000Z'],
    ['1772506799', berlin, '2026-03-02', '2026-03-03T02:59:59.000Z'],
    ['1772506800000', berlin, '2026-03-03', '2026-03-03T03:00:00.000Z'],
    ['1772506800000000', berlin, '2026-03-03', '2026-03-03T03:00:00.000Z'],
    // With an offset: a moment.
    ['2026-03-03T02:15:00.000Z', berlin, '2026-03-02', '2026-03-03T02:15:00.000Z'],
    ['2026-03-03T02:15:00.000Z', newYork, '2026-03-02', '2026-03-03T02:15:00.000Z'],
    ['2026-03-03 09:15:00+00:00', newYork, '2026-03-03', '2026-03-03T09:15:00.000Z'],
    // Without: the editor's clock.
    ['2026-03-03 03:59', berlin, '2026-03-02', '2026-03-03T03:59:00.000Z'],
    ['2026-03-03T04:00:00', newYork, '2026-03-03', '2026-03-03T04:00:00.000Z'],
    // Without a time: that day, whatever the hour at which days start.
    ['2026-03-03', berlin, '2026-03-03', '2026-03-03T12:00:00.000Z'],
    ['March 3, 2026 1:05 AM', berlin, '2026-03-03', '2026-03-03T12:00:00.000Z'],
    ['Tue, 03 Mar 2026 14:05:00 GMT', berlin, '2026-03-03', '2026-03-03T12:00:00.000Z'],
    ['3. März 2026', berlin, '2026-03-03', '2026-03-03T12:00:00.000Z'],
    ['03/02/2026', berlin, '2026-02-03', '2026-02-03T12:00:00.000Z'],
  ])('%s', (written, rule, day, at) => {
    const saved = savedOn(written, { habits: dayFirst, rule, now: NOW });
    expect(saved && { day: saved.day, at: new Date(saved.at).toISOString() }).toEqual({ day, at });
  });

  it.each(['soon', '2026-02-30', '12345', '1900-01-01', '2031-01-01', '99999999999', '3/3/26'])(
    '%s is no day that anything was saved on',
    (written) => {
      expect(savedOn(written, { habits: dayFirst, rule: berlin, now: NOW })).toBeUndefined();
    },
  );

  it('a moment of today that has not come yet by this clock is now', () => {
    expect(savedOn('2026-03-10T20:00:00Z', { habits: dayFirst, rule: berlin, now: NOW })).toEqual({
      day: '2026-03-10',
      at: NOW,
    });
  });
});

describe('habitsIn', () => {
  it.each([
    [['03/02/2026', '25/12/2025'], 'en-US', true],
    [['03/02/2026', '12/25/2025'], 'de', false],
    [['03/02/2026'], 'en-US', false],
    [['03/02/2026'], 'en-GB', true],
    [['2026-03-02'], 'de', true],
  ])('%j, %s', (dates, locale, expected) => {
    expect(habitsIn(dates, locale).dayFirst).toBe(expected);
  });
});
