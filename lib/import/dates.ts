import { addDays, type Day, type DayRule, editorialDay } from '../day';
import { habitsOf } from '../extract/dates/habits';
import { dateIn, type Habits } from '../extract/dates/written';

/** When something was saved. */
export interface Saved {
  day: Day;
  /** Epoch milliseconds; where no zone or no time is named, to the day. */
  at: number;
}

/** Two numbers of which one is the day, before a year. */
const NUMBERS = /\b(\d\d?)([/-])(\d\d?)\2\d{4}\b/;

/** How the dates of a file are written: told from those that can be read in one way, else from the language. */
export function habitsIn(dates: Iterable<string>, locale: string): Habits {
  for (const date of dates) {
    const [, first, , second] = NUMBERS.exec(date) ?? [];
    if (Number(first) > 12) return { dayFirst: true };
    if (Number(second) > 12) return { dayFirst: false };
  }
  return habitsOf(locale, '');
}

/**
 * The editorial day that a date of a file falls in: seconds, milliseconds or microseconds since 1970, a form that
 * machines write, or one that people do. A date without a time is that day, whatever hour days start at.
 * Nothing for what is no date, and for one that has not come yet.
 */
export function savedOn(
  written: string,
  { habits, rule, now }: { habits: Habits; rule: DayRule; now: number },
): Saved | undefined {
  const saved = /^\d{9,17}(?:\.\d+)?$/.test(written)
    ? since1970(Number(written), rule)
    : asWritten(dateIn(written, habits), rule);
  return saved && saved.day <= editorialDay(now, rule)
    ? { ...saved, at: Math.min(saved.at, now) }
    : undefined;
}

function since1970(count: number, rule: DayRule): Saved {
  const at = count < 1e11 ? count * 1000 : count < 1e14 ? count : count / 1000;
  return { day: editorialDay(at, rule), at: Math.floor(at) };
}

/** @param date ISO 8601; without an offset it is by the editor's clock */
function asWritten(date: string | undefined, rule: DayRule): Saved | undefined {
  if (date === undefined) return undefined;
  const [day = '', time] = date.split('T');
  if (time !== undefined && /Z|[+-]\d\d:\d\d$/.test(time)) {
    const at = Date.parse(date);
    return Number.isNaN(at) ? undefined : { day: editorialDay(at, rule), at };
  }
  const early = time !== undefined && Number(time.slice(0, 2)) < rule.startHour;
  return { day: early ? addDays(day, -1) : day, at: Date.parse(`${day}T${time ?? '12:00'}Z`) };
}
