import { LIMITS } from '../limits';
import { clean, fold } from '../page/clean';
import { ldText, listOf, resolve, typeOf } from '../page/json-ld';
import { metaValues } from '../page/meta';
import type { Found, Page } from '../page/page';
import { firstOf, from } from './claims';

export function readSiteName({ meta, works, things, host, titleElement }: Page): Found<string> | undefined {
  const publishers = works.flatMap((work) => [...listOf(work.publisher), ...listOf(work.isPartOf)]);
  const webSite = things.find((thing) => /WebSite/.test(typeOf(thing)));
  const claims = [
    ...from('meta', metaValues(meta, 'og:site_name citation_journal_title')),
    ...from(
      'json-ld',
      [...publishers, webSite].map((thing) => ldText(resolve(thing, things))),
    ),
    ...from('meta', metaValues(meta, 'application-name dc.publisher')),
    ...from(
      'title-element',
      titleElement.split(/\s*[|–—·•]\s*|\s-\s|:\s/).filter((part) => isBrand(part, host)),
    ),
    ...from('url', [host]),
  ];
  return firstOf(claims, (raw) => {
    const value = clean(raw, LIMITS.siteName);
    // Some sites put their slogan into the name: "Kitchen Notes | Recipes for two".
    const [first = value] = value.split(/\s[|–—]\s/);
    return value.includes('://') || value.startsWith('@') ? undefined : isBrand(first, host) ? first : value;
  });
}

/** Whether a name is what the host is called: "Kitchen Notes" on kitchen-notes.example. */
export function isBrand(name: string, host: string): boolean {
  const squeezed = fold(name).replaceAll(' ', '');
  const labels = host.replaceAll('-', '').split('.').slice(0, -1);
  return (
    squeezed.length > 2 &&
    [...labels, host.replace(/[.-]/g, '')].some(
      (label) => label === squeezed || (label.length > 4 && squeezed.startsWith(label)),
    )
  );
}
