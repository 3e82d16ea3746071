import { filterQuery, type Parameter } from './query';

/**
 * Places that every page has, and marks that feeds, share buttons and analytics leave: Atom feeds of
 * link blogs, Tynt (`ixzz`), AddThis (`.Yq…`), WordPress (`more-12`), Facebook (`_=_`), Google ads.
 */
const junk =
  /^(?:(?:atom-|ixzz|xtor|echobox|goog\w*_).*|rss|_=_|comments?|community|readme|respond|disqus_thread|top|(?:main-?)?content|main|more-\d+|\.[\w-]{6,}|!)$/i;

/** A fragment that names a page of its own: a single-page app's route. */
export const isRoute = (fragment: string): boolean => /^(?:!|!?\/)./.test(fragment);

/** The fragment (without `#`) less what nobody wants to see printed; empty when nothing is left. */
export function cleanFragment(fragment: string, isTracking: (parameter: Parameter) => boolean): string {
  // `#:~:text=` asks the browser to highlight words; it may follow a real fragment.
  const [own = ''] = fragment.split(':~:');
  if (!own || junk.test(own)) return '';
  return /^[\w.-]+=/.test(own) ? filterQuery(own, (parameter) => !isTracking(parameter)) : own;
}
