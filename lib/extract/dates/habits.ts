import type { Habits } from './written';

/** Countries that write English and put the day first. */
const DAY_FIRST_HOST = /\.(?:uk|au|nz|ie|in|za|sg|my|ng|ke|eu)$/;

/** From the page's language and host; an American order only where English stands alone. */
export function habitsOf(lang = 'en', host: string): Habits {
  return { dayFirst: !/^en(?:-(?:US|CA|PH))?$/i.test(lang) || DAY_FIRST_HOST.test(host) };
}
