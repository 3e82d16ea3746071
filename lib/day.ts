/** An editorial day, `YYYY-MM-DD`. Stored with what belongs to it and never recomputed. */
export type Day = string;

/** 0 is Sunday, as in `Date.prototype.getDay`. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export const EVERY_WEEKDAY: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

export interface DayRule {
  /** The hour, 0 to 23, at which the editorial day starts by the wall clock. */
  startHour: number;
  /** IANA name, such as `Europe/Berlin`. */
  timeZone: string;
}

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** The editorial day that `now` (epoch milliseconds) falls in. */
export function editorialDay(now: number, rule: DayRule): Day {
  const { day, hour } = wallClock(now, rule.timeZone);
  return hour < rule.startHour ? addDays(day, -1) : day;
}

/** Epoch milliseconds, to the minute, at which the editorial day after the one of `now` starts. */
export function nextDayStart(now: number, rule: DayRule): number {
  const today = editorialDay(now, rule);
  // Searched for rather than computed: a day with a change of clocks has 23 or 25 hours, in some zones 23.5.
  let before = Math.floor(now / MINUTE);
  let after = before + (26 * HOUR) / MINUTE;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (editorialDay(middle * MINUTE, rule) > today) after = middle;
    else before = middle;
  }
  return after * MINUTE;
}

/** `day` moved by whole days, forward or back. */
export function addDays(day: Day, count: number): Day {
  const date = utcNoon(day);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

export function weekdayOf(day: Day): Weekday {
  return utcNoon(day).getUTCDay() as Weekday;
}

export type DayStyle = 'short' | 'long';

/** `Tue, 3 March` or `Tuesday, 3 March 2026`, in the order and words of `locale`. */
export function formatDay(day: Day, locale: string, style: DayStyle): string {
  const options: Intl.DateTimeFormatOptions =
    style === 'short'
      ? { weekday: 'short', day: 'numeric', month: 'long' }
      : { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' };
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(utcNoon(day));
}

/** Noon, so that no zone that a formatter might add moves the date. */
function utcNoon(day: Day): Date {
  return new Date(`${day}T12:00:00Z`);
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function wallClock(now: number, timeZone: string): { day: Day; hour: number } {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
    });
    clocks.set(timeZone, clock);
  }
  const parts = new Map(clock.formatToParts(now).map((part) => [part.type, part.value]));
  return {
    day: `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`,
    hour: Number(parts.get('hour')),
  };
}
