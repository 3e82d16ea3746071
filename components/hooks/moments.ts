import { uiLanguage } from '../../lib/platform';

/** A moment (epoch milliseconds) as a date with its time, in the words of the interface. */
export function moment(at: number): string {
  return new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'long', timeStyle: 'short' }).format(at);
}

/** The same without the time. */
export function date(at: number): string {
  return new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'long' }).format(at);
}

export function number(count: number): string {
  return new Intl.NumberFormat(uiLanguage()).format(count);
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size in the largest unit of which it has one, with two digits at most. */
export function bytes(size: number): string {
  const power = Math.min(Math.floor(Math.log10(Math.max(size, 1)) / 3), UNITS.length - 1);
  const options = {
    style: 'unit',
    unit: UNITS[power] ?? 'byte',
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumSignificantDigits: 2,
  } as const;
  return new Intl.NumberFormat(uiLanguage(), options).format(size / 1000 ** power);
}
