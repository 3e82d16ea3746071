import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, editorialDay, formatDay, nextDayStart, weekdayOf } from '../../../lib/day';

const at = (iso: string): number => Date.parse(iso);

describe('editorialDay', () => {
  it.each([
    ['UTC', 4, '2026-03-03T03:59:59.999Z', '2026-03-02'],
    ['UTC', 4, '2026-03-03T04:00:00.000Z', '2026-03-03'],
    ['UTC', 0, '2026-03-03T00:00:00.000Z', '2026-03-03'],
    ['UTC', 23, '2026-03-03T22:59:59.999Z', '2026-03-02'],
    ['UTC', 23, '2026-03-03T23:00:00.000Z', '2026-03-03'],
    ['UTC', 4, '2026-01-01T00:30:00.000Z', '2025-12-31'],
    ['UTC', 4, '2028-03-01T01:00:00.000Z', '2028-02-29'],
    ['Europe/Berlin', 4, '2026-03-03T02:59:59.999Z', '2026-03-02'],
    ['Europe/Berlin', 4, '2026-03-03T03:00:00.000Z', '2026-03-03'],
    ['Europe/Berlin', 4, '2026-07-01T01:59:59.999Z', '2026-06-30'],
    ['Europe/Berlin', 4, '2026-07-01T02:00:00.000Z', '2026-07-01'],
    ['America/New_York', 4, '2026-03-03T08:59:59.999Z', '2026-03-02'],
    ['America/New_York', 4, '2026-03-03T09:00:00.000Z', '2026-03-03'],
    ['Asia/Kolkata', 4, '2026-03-02T22:29:59.999Z', '2026-03-02'],
    ['Asia/Kolkata', 4, '2026-03-02T22:30:00.000Z', '2026-03-03'],
    ['Australia/Lord_Howe', 4, '2026-07-01T17:29:59.999Z', '2026-07-01'],
    ['Australia/Lord_Howe', 4, '2026-07-01T17:30:00.000Z', '2026-07-02'],
  ])('%s from hour %i at %s is %s', (timeZone, startHour, instant, day) => {
    expect(editorialDay(at(instant), { startHour, timeZone })).toBe(day);
  });

  it('stays the same through the hour that is repeated when clocks go back', () => {
    const rule = { startHour: 2, timeZone: 'Europe/Berlin' };
    // 02:30 summer time, then 02:30 winter time.
    expect(editorialDay(at('2026-10-25T00:30:00Z'), rule)).toBe('2026-10-25');
    expect(editorialDay(at('2026-10-25T01:30:00Z'), rule)).toBe('2026-10-25');
  });
});

describe('nextDayStart', () => {
  it.each([
    ['UTC', 4, '2026-03-03T12:00:00Z', '2026-03-04T04:00:00Z'],
    ['UTC', 4, '2026-03-03T03:59:59.999Z', '2026-03-03T04:00:00Z'],
    ['UTC', 4, '2026-03-03T04:00:00Z', '2026-03-04T04:00:00Z'],
    ['UTC', 0, '2026-12-31T12:00:00Z', '2027-01-01T00:00:00Z'],
    ['Asia/Kolkata', 4, '2026-03-03T12:00:00Z', '2026-03-03T22:30:00Z'],
    // Clocks go forward: 29 March in Berlin, 8 March in New York, 4 October on Lord Howe (by half an hour).
    ['Europe/Berlin', 4, '2026-03-28T12:00:00Z', '2026-03-29T02:00:00Z'],
    ['Europe/Berlin', 4, '2026-03-29T02:00:00Z', '2026-03-30T02:00:00Z'],
    ['America/New_York', 4, '2026-03-07T18:00:00Z', '2026-03-08T08:00:00Z'],
    ['Australia/Lord_Howe', 4, '2026-10-03T12:00:00Z', '2026-10-03T17:00:00Z'],
    // Clocks go back: 25 October in Berlin, 1 November in New York, 5 April on Lord Howe.
    ['Europe/Berlin', 4, '2026-10-24T12:00:00Z', '2026-10-25T03:00:00Z'],
    ['Europe/Berlin', 4, '2026-10-24T02:00:00Z', '2026-10-25T03:00:00Z'],
    ['America/New_York', 4, '2026-10-31T18:00:00Z', '2026-11-01T09:00:00Z'],
    ['Australia/Lord_Howe', 4, '2026-04-04T12:00:00Z', '2026-04-04T17:30:00Z'],
    // The start hour is skipped: the day starts with the first minute after it.
    ['Europe/Berlin', 2, '2026-03-28T12:00:00Z', '2026-03-29T01:00:00Z'],
    ['America/New_York', 2, '2026-03-07T18:00:00Z', '2026-03-08T07:00:00Z'],
    ['Australia/Lord_Howe', 2, '2026-10-03T12:00:00Z', '2026-10-03T15:30:00Z'],
    // The start hour comes twice: the day starts with the first.
    ['Europe/Berlin', 2, '2026-10-24T12:00:00Z', '2026-10-25T00:00:00Z'],
    ['America/New_York', 1, '2026-10-31T18:00:00Z', '2026-11-01T05:00:00Z'],
  ])('%s from hour %i: after %s comes %s', (timeZone, startHour, now, next) => {
    const found = nextDayStart(at(now), { startHour, timeZone });
    expect(new Date(found).toISOString()).toBe(new Date(next).toISOString());
  });

  it('is where the next day starts and not a millisecond later, at any moment and in any zone', () => {
    const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'];
    const moments = fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2027-12-31T00:00:00Z') });
    fc.assert(
      fc.property(moments, fc.nat(23), fc.constantFrom(...zones), (now, startHour, timeZone) => {
        const rule = { startHour, timeZone };
        const today = editorialDay(now, rule);
        const next = nextDayStart(now, rule);
        expect(next).toBeGreaterThan(now);
        expect(editorialDay(next - 1, rule)).toBe(today);
        expect(editorialDay(next, rule)).toBe(addDays(today, 1));
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});

describe('addDays', () => {
  it.each([
    ['2026-03-03', 1, '2026-03-04'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-03-03', 0, '2026-03-03'],
    ['2026-03-03', -365, '2025-03-03'],
  ])('%s by %i is %s', (day, count, moved) => {
    expect(addDays(day, count)).toBe(moved);
  });
});

it.each([
  ['2026-03-01', 0],
  ['2026-03-03', 2],
  ['2026-03-07', 6],
])('the weekday of %s is %i', (day, weekday) => {
  expect(weekdayOf(day)).toBe(weekday);
});

describe('formatDay', () => {
  it.each([
    ['en-US', 'short', 'Tue, March 3'],
    ['en-US', 'long', 'Tuesday, March 3, 2026'],
    ['de', 'short', 'Di., 3. März'],
  ] as const)('in %s, %s: %s', (locale, style, text) => {
    expect(formatDay('2026-03-03', locale, style)).toBe(text);
  });
});
