import type { Article } from '../clip';
import { urlKey } from '../url';
import { wordsOf } from './words';

/** What an article is held against other clips of its day by. */
export interface ArticleTraits {
  /** The pages that it links to, as keys; see `urlKey` in lib/url. */
  linked: ReadonlySet<string>;
  /** A sample of its phrases as numbers, the lowest first; empty where the text is too short to tell. */
  phrases: readonly number[];
  /** The clips whose texts, read before this one, are near-identical to it. */
  alike: ReadonlySet<string>;
}

/** How much of their phrases two texts must share: about that where one word of twelve is another. */
const ALIKE = 0.6;

/** Words of a phrase. */
const PHRASE = 3;

/** Phrases that stand for a text. Those with the lowest numbers are a fair choice, and the same one from the same text. */
const SAMPLE = 100;

/** Texts with fewer phrases say too little: two pages may both ask for a subscription. */
const FEWEST_PHRASES = 60;

/** Characters and links that are looked at: what is one story says so before. It bounds what a page costs. */
const MOST_TEXT = 20_000;
const MOST_LINKS = 150;

/** In HTML as a browser writes it. */
const HREF = /<a\s[^>]*?\bhref="(https?:[^"]*)"/gi;

/**
 * Reads an article for what tells that two clips are one story. Held against the others here, once, and not whenever the
 * day is looked through.
 * @param article as stored; its links are absolute
 * @param known what was read of the day's other articles, by their clips' ids
 */
export function articleTraits(
  { html, text }: Pick<Article, 'html' | 'text'>,
  known: ReadonlyMap<string, ArticleTraits>,
): ArticleTraits {
  const phrases = sampleOf(text);
  const alike = [...known].filter(([, other]) => sameText(phrases, other.phrases)).map(([id]) => id);
  return { linked: new Set(addressesIn(html).map(urlKey)), phrases, alike: new Set(alike) };
}

/** Whether two samples are of near-identical texts. */
function sameText(one: readonly number[], other: readonly number[]): boolean {
  if (one.length === 0 || other.length === 0) return false;
  // The lowest numbers of both together are a fair choice of all phrases: what share of them is in both?
  let [first, second, looked, missing] = [0, 0, 0, 0];
  while (looked < SAMPLE && (first < one.length || second < other.length)) {
    const [a = Infinity, b = Infinity] = [one[first], other[second]];
    if (a <= b) first += 1;
    if (b <= a) second += 1;
    if (a !== b) missing += 1;
    looked += 1;
  }
  return missing <= (1 - ALIKE) * looked;
}

function addressesIn(html: string): string[] {
  const found = new Set<string>();
  for (const [, address = ''] of html.matchAll(HREF)) {
    if (found.size === MOST_LINKS) break;
    found.add(address.replaceAll('&amp;', '&'));
  }
  return [...found];
}

function sampleOf(text: string): number[] {
  const words = wordsOf(text.slice(0, MOST_TEXT)).map(numberOf);
  const phrases = new Set<number>();
  for (let end = PHRASE; end <= words.length; end += 1) {
    phrases.add(mixed(words.slice(end - PHRASE, end).reduce((sum, word) => Math.imul(sum, 31) + word, 7)));
  }
  if (phrases.size < FEWEST_PHRASES) return [];
  return [...phrases].sort((a, b) => a - b).slice(0, SAMPLE);
}

/** http://www.isthe.com/chongo/tech/comp/fnv/ */
function numberOf(word: string): number {
  let number = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) {
    number = Math.imul(number ^ word.charCodeAt(at), 0x01000193);
  }
  return number;
}

/** Spreads numbers evenly, so that low ones are no sort of their own: MurmurHash3's last steps. */
function mixed(number: number): number {
  let mix = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}
