import { parseHttp } from '../../url/parse';
import { copyOf, cutData, unwrapNoscript } from '../article/copy';
import { findPictures, unwrapPictures } from '../article/pictures';
import { type Post, readPosts } from '../article/thread';
import { LIMITS } from '../limits';
import { clean } from './clean';
import { all, attr, headingText, isWithin, piecesBeside, textOf } from './dom';
import { readJsonLd, type Thing } from './json-ld';
import { type Meta, readMeta } from './meta';
import { current } from './stale';
import { worksOf } from './work';

/** A value and the short name of the source it came from. */
export interface Found<T> {
  value: T;
  source: string;
}

/** What every field is read from, gathered once. */
export interface Page {
  /** The `<html>` element of a copy that may be taken apart. */
  root: Element;
  /** Another such copy, for who comes after the first was taken apart. */
  again: () => Element | undefined;
  url: string;
  /** Without `www.`; empty where the address has none. */
  host: string;
  /** BCP 47 as declared; absent where the page does not say. */
  lang: string | undefined;
  meta: Meta;
  things: Thing[];
  /** JSON-LD objects that speak of this page's work, the likeliest first. */
  works: Thing[];
  /** Headings of the first rank that belong to the content. */
  headings: Element[];
  /** The text around each of the first headings: what follows it, what precedes it, nearest first. */
  beside: [string[], string[]][];
  titleElement: string;
  /** The contributions to a discussion; none where the page is not one. */
  posts: Post[];
}

/** Parts of a page around the work, where its title and byline never stand. */
export const AROUND =
  'nav,footer,aside,dialog,[hidden],[aria-hidden="true"],[role="dialog"],[role="navigation"]';

/** Where bylines and dates of other works stand. */
export const ELSEWHERE = `:is(${AROUND},[class*="comment" i],[class*="related" i],[class*="recommend" i],[class*="more-stor" i],[class*="replies" i],[class*="sidebar" i],[class*="card" i],[class*="quote" i],[class*="testim" i],blockquote):not(:has(h1))`;

export function readPage(document: Document, url: string): Page | undefined {
  const root = copyOf(document);
  if (!root) return undefined;
  const things = readJsonLd(root);
  const titleElement = clean(textOf(root.querySelector('title:not(svg *)')), LIMITS.title * 2);
  strip(root);
  const headings = all(root, 'h1').filter((heading) => textOf(heading).trim() && !isWithin(heading, AROUND));
  const titles = headings.map(headingText);
  const meta = current(readMeta(root), root, url, titles[0] ?? titleElement);
  const lang = clean(attr(root, 'lang') || meta.get('og:locale')?.[0], LIMITS.lang).replaceAll('_', '-');
  return {
    root,
    again: () => {
      const copy = copyOf(document);
      if (copy) strip(copy);
      return copy;
    },
    url,
    host: parseHttp(url)?.hostname.replace(/^www\./, '') ?? '',
    lang: /^[a-zA-Z]{2,3}\b/.test(lang) ? lang : undefined,
    meta,
    things,
    works: worksOf(things, url, titles),
    headings: headings.slice(0, 20),
    beside: headings.slice(0, 3).map((heading) => piecesBeside(heading, root, 30, 6)),
    titleElement,
    posts: readPosts(root),
  };
}

function strip(root: Element): void {
  for (const element of all(root, 'script,style,svg,link[rel="stylesheet"]')) element.remove();
  unwrapNoscript(root);
  unwrapPictures(root);
  findPictures(root);
  const { length } = textOf(root);
  if (length > LIMITS.text) cutData(root);
  // An open dialog hides the page behind it from screen readers.
  for (const element of all(root, '[aria-hidden="true"]'))
    if (textOf(element).length > length / 2) element.removeAttribute('aria-hidden');
}
