import type { Day } from '../../lib/day';

/** As little as names a day of the weeks around. */
export const SHORT = { weekday: 'short', day: 'numeric', month: 'short' } as const;

/** The parts of a day that `options` name, in the words of `locale`. */
export function formatDate(day: Day, locale: string, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(`${day}T12:00:00Z`);
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(date);
}
