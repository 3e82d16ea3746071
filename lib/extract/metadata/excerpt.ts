import { LIMITS } from '../limits';
import { clean, fold } from '../page/clean';
import { ldText } from '../page/json-ld';
import { metaValues } from '../page/meta';
import type { Found, Page } from '../page/page';
import { firstOf, from } from './claims';

/** What fills a description or first paragraph without saying anything of the work. */
const NOISE =
  /(?:us\w+|accept|all|verwenden|utilis\w+ des) cookies|able javascript|(?:subscribe|sign up|log in) (?:to|for)|share (?:this|on)|rights reserved|affiliate link/;

/** A description that is a sentence about the work; else the article's first real paragraph. */
export function readExcerpt({ meta, works }: Page, title: string, text: string): Found<string> | undefined {
  const claims = [
    ...from('meta', metaValues(meta, 'og:description')),
    ...from('meta', metaValues(meta, 'description twitter:description citation_abstract dc.description')),
    ...from('json-ld', [ldText(works[0]?.description)]),
    ...from(
      'text',
      text
        .slice(0, 9000)
        .split('\n\n')
        .filter((block) => block.length > 60),
    ),
  ];
  return firstOf(claims, (raw) => {
    const value = clean(ldText(raw)?.replace(/<[^>]{1,200}>/g, ' '), LIMITS.excerpt);
    return value.length > 20 && !NOISE.test(value.toLowerCase()) && fold(value) !== fold(title)
      ? value
      : undefined;
  });
}
