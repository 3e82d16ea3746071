import { fold } from './clean';
import { ldText, type Thing, typeOf } from './json-ld';
import { isElsewhere } from './same-page';

/** Kinds of work that an editor clips, the surer the earlier. */
const KINDS = [
  /Article|Posting|Report|Review|Recipe|Thesis/,
  /Question|Object|Episode|Dataset|Software|Book|Course|CreativeWork|HowTo|Event|Product/,
  /Page/,
];

/** The JSON-LD objects that speak of this page's work: the likeliest first. */
export function worksOf(things: Thing[], url: string, headings: string[]): Thing[] {
  if (things.length === 0) return [];
  const wanted = new Set(headings.map(fold));
  const path = pathOf(url);
  return things
    .map((thing) => {
      const kind = KINDS.findIndex((pattern) => pattern.test(typeOf(thing)));
      const here = [thing.url, thing.mainEntityOfPage, thing['@id']].some((place) => pathOf(place) === path);
      const named = wanted.has(fold(ldText(thing.headline ?? thing.name) ?? ''));
      // What an app left from the page before, or a work that this page only mentions.
      const isOther =
        !here && !named && isElsewhere(thing.url ?? thing.mainEntityOfPage ?? thing['@id'], url);
      const score =
        Number(here) * 4 + Number(named) * 4 + Number(!!(thing.datePublished ?? thing.author)) - kind * 2;
      return { thing, kind: isOther ? -1 : kind, score };
    })
    .filter(({ thing, kind }) => kind >= 0 && !/ImageObject/.test(typeOf(thing)))
    .sort((a, b) => b.score - a.score)
    .map(({ thing }) => thing);
}

/** With the film that is shown, which is no part of YouTube's path. */
function pathOf(place: unknown): string {
  const address = typeof place === 'object' && place && '@id' in place ? place['@id'] : place;
  return String(address).replace(/^\w+:\/\/[^/]+|[?#](?!v=).*|&.*|\/$/g, '');
}
