import { fold } from '../page/clean';
import { all, attr, isWithin, piecesOf } from '../page/dom';
import { ldText, listOf, resolve, typeOf } from '../page/json-ld';
import { metaValues } from '../page/meta';
import type { Found, Page } from '../page/page';
import { type Byline, bylineOf } from './byline';
import { looksPersonal, namesIn } from './names';
import { isBrand } from './site-name';

type People = Found<string[]>;

/** People first; a single name or handle where no source has a full one; an organisation where there is no one. */
export function readAuthors(page: Page, siteName: string): People | undefined {
  const [post] = page.posts;
  if (post?.author) return { value: [post.author], source: 'thread' };
  // Who asked is not known any more; the first name that shows is of who answered.
  if (post && /\[deleted|deleted user/.test(post.around.toLowerCase())) return undefined;
  const shown = bylineOf(page);
  const claims = claimsOf(page, shown);
  const isSite = (name: string) => isBrand(name, page.host) || fold(name) === fold(siteName);
  // The site's own name, or what only a library catalogue says, is an author where the page itself says so.
  const said = claims.filter(
    ({ source, value }) =>
      source === 'visible' || value.some(shown.mentions) || (source !== 'catalogue' && !value.some(isSite)),
  );
  return (
    best(claims, (name) => looksPersonal(name) && !isSite(name)) ??
    // A person may have a host of their own name.
    best(claims, (name) => looksPersonal(name) && fold(name) !== fold(siteName)) ??
    best(said, (name) => !isSite(name)) ??
    best(said, () => true)
  );
}

/** The first claim with an acceptable name, or a later one that names the same people and more. */
function best(claims: People[], accepts: (name: string) => boolean): People | undefined {
  const lists = claims
    .map(({ source, value }) => ({ source, value: unique(value.filter(accepts)) }))
    .filter(({ value }) => value.length > 0);
  const [first] = lists;
  return (
    lists.find(
      ({ value }) =>
        first?.value.every((name) => value.map(fold).includes(fold(name))) &&
        value.length > first.value.length,
    ) ?? first
  );
}

function claimsOf(page: Page, shown: Byline): People[] {
  const fromMeta = (names: string) => metaValues(page.meta, names).flatMap(namesIn);
  return [
    { source: 'citation', value: fromMeta('citation_author citation_authors') },
    { source: 'json-ld', value: ldNames(page, shown) },
    { source: 'meta', value: fromMeta('author article:author parsely-author sailthru.author byl') },
    { source: 'catalogue', value: fromMeta('dc.creator dcterms.creator') },
    { source: 'visible', value: markedNames(page) },
    { source: 'visible', value: shown.names },
  ];
}

function ldNames({ works, things }: Page, shown: Byline): string[] {
  const lists = works.map((work) =>
    [...listOf(work.author), ...listOf(work.creator)].flatMap((value) => {
      const author = resolve(value, things);
      const names = namesIn(ldText(author));
      return /Organization/.test(typeOf(author)) ? names.filter(shown.mentions) : names;
    }),
  );
  return lists.find((names) => names.length > 0) ?? [];
}

const MARKED = '[itemprop~="author"],[rel~="author"],.p-author';

function namesOf(element: Element): string[] {
  const name = element.querySelector('[itemprop~="name"]') ?? element;
  return namesIn(attr(name, 'content') || piecesOf(name, 20).join(' | '));
}

/** Names that microdata, RDFa or a link relation marks. A comment has an author of its own. */
function markedNames({ root }: Page): string[] {
  for (const element of all(root, MARKED).slice(0, 20)) {
    if (isWithin(element, '[itemprop~="comment"],[class*="comment" i],[id*="comment" i],nav')) continue;
    const people = namesOf(element);
    // Several stand side by side.
    if (people.length > 0)
      return [...(element.parentElement?.children ?? [])]
        .filter((each) => each.matches(MARKED))
        .flatMap(namesOf);
  }
  return [];
}

function unique(names: string[]): string[] {
  return [...new Map(names.map((name) => [fold(name), name])).values()];
}
