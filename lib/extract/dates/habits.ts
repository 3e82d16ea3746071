import type { Habits } from './written';

/** Where the month goes first. */
const AMERICAN = ['en', 'en-us', 'en-ca', 'en-ph'];

/** Countries that write English and put the day first. */
const DAY_FIRST_HOST = /\.(?:uk|au|nz|ie|in|za|sg|my|ng|ke|eu)$/;

/**
 * From the page's other dates, where they can be read in one order only; else from its language and host, an American
 * order only where English stands alone.
 */
export function habitsOf(lang = 'en', host: string, text = ''): Habits {
  const dates = [...text.matchAll(/\b(\d\d?)[-/](\d\d?)[-/]20\d\d\b/g)];
  // More than one: a single date of another habit may be quoted.
  const [isFirst, isSecond] = [1, 2].map(
    (place) => dates.filter((date) => Number(date[place]) > 12).length > 1,
  );
  const isUsual = !AMERICAN.includes(lang.toLowerCase()) || DAY_FIRST_HOST.test(host);
  return { dayFirst: isFirst === isSecond ? isUsual : Boolean(isFirst), lang };
}
