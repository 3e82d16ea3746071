import { LIMITS } from '../limits';
import { clean } from '../page/clean';
import { ldText } from '../page/json-ld';
import { metaValues } from '../page/meta';
import type { Found, Page } from '../page/page';
import { firstOf, from } from './claims';

/** What news pages say of themselves to search engines: https://schema.org/NewsArticle */
export function readSection({ meta, works }: Page): Found<string> | undefined {
  const claims = [
    ...from('meta', metaValues(meta, 'article:section')),
    ...from('json-ld', [works[0]?.articleSection]),
  ];
  return firstOf(claims, (raw) => clean(ldText(raw), LIMITS.section));
}

/** https://developers.google.com/search/docs/appearance/structured-data/paywalled-content: `false`, also as text. */
export function readPaywall({ works }: Page): Found<true> | undefined {
  const isPaywalled = String(works[0]?.isAccessibleForFree).toLowerCase() === 'false';
  return isPaywalled ? { value: true, source: 'json-ld' } : undefined;
}
