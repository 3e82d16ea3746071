import { remember } from '../remember';
import { fold } from './fold';

const DAY = /^(\d{4})-(\d{2})-(\d{2})/;

/** `long`: March 3, 2026. `full`: with the weekday. */
export type DateStyle = 'long' | 'full';

/**
 * The date that `iso` begins with, written out in `locale`; `''` where there is none.
 * Set in UTC from its digits, so that no time zone moves it to another day.
 */
export function writeDay(iso: string | null | undefined, locale: string, style: DateStyle): string {
  const [, year, month, day] = DAY.exec((iso ?? '').trim()) ?? [];
  if (year === undefined || month === undefined || day === undefined) return '';
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // A day such as 2026-02-31 rolls over; then the page's date is not one.
  if (date.getUTCDate() !== Number(day)) return '';
  return fold(formatter(locale, style).format(date));
}

/** Making one takes longer than all else that is done to a clip. */
const formatter = remember(
  (locale = '', style = '') =>
    new Intl.DateTimeFormat(locale, { dateStyle: style === 'full' ? 'full' : 'long', timeZone: 'UTC' }),
);
