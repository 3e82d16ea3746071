import { addressesIn } from '../addresses-in';
import { dateIn } from '../extract/dates/written';
import { folded, MOST_ENTRIES, type Reading, take, unread, WITHOUT_SCHEME } from './entry';
import { ImportError } from './errors';

/** What stands before an item: quote sign, bullet or number, box to tick. */
const MARKER = /^\s*(?:>\s*)*(?:(?:[-*+•–]|\d+[.)])\s+)?(?:\[[ xX]?\]\s+)?/;

const HEADING = /^\s{0,3}#{1,6}\s+(.*?)\s*#*$/;

const IMAGE = /!\[((?:[^\]\\]|\\.)*)\]\([^)]*\)/g;

/** `[words](address)`, also with a title; an address may hold one pair of brackets. */
const LINK =
  /\[((?:[^\]\\]|\\.)*)\]\(\s*<?((?:[^\s()<>]|\([^\s()<>]*\))+)>?(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/g;

const JOINT_AT_END = /[\s:–—|-]+$/;

/** A longer line is no item of a list. In UTF-16 code units. */
const LONGEST_LINE = 20_000;

/**
 * Reads a list of addresses, plain or in Markdown: one line, one page, with what is written beside it. A heading is the
 * label of what follows; one that is a date is its date.
 * @throws ImportError where there is no address in it, or too many
 */
export function readList(text: string): Reading {
  const reading: Reading = { entries: [], unread: [] };
  let label = '';
  let date = '';
  for (const [index, each] of text.split('\n').entries()) {
    const line = index + 1;
    if (each.length > LONGEST_LINE) {
      reading.unread.push(unread(line, 'longLine', each));
      continue;
    }
    const heading = HEADING.exec(each)?.[1];
    if (each.trim() === '' || /^\s*(?:[-*_=]\s*){3,}$/.test(each)) continue;
    const items = itemsIn(each.replace(MARKER, ''));
    if (items.length === 0 && heading !== undefined) {
      if (dateIn(heading, { dayFirst: true })) date = heading;
      else label = folded(heading.replace(LINK, '$1'));
      continue;
    }
    if (items.length === 0) reading.unread.push(unread(line, 'noAddress', each));
    for (const item of items) take(reading, { ...item, line, labels: [label], date });
    if (reading.entries.length > MOST_ENTRIES) throw new ImportError('tooMany');
  }
  if (reading.entries.length === 0) throw new ImportError('noAddress');
  return reading;
}

interface Item {
  url: string;
  title: string;
  note: string;
}

/** The pages that a line names. Of several, the first has the words of the line. */
function itemsIn(text: string): Item[] {
  // A picture is none, but its words may be those of a link.
  const line = text.replace(IMAGE, '$1');
  const named = [...line.matchAll(LINK)];
  const links = named.filter(([, , url = '']) => URL.canParse(url));
  if (links.length === 0) return bareItems(line);
  const rest = line.replace(LINK, named.length === 1 ? ' ' : '$1');
  return links.map(([, words = '', url = ''], index) => ({
    url,
    title: plain(words),
    note: index === 0 ? beside(rest) : '',
  }));
}

/** Words before a bare address are its title, words after it a note. */
function bareItems(line: string): Item[] {
  const urls = addressesIn(line);
  const [first] = urls;
  if (first === undefined) {
    const completed = withScheme(line);
    if (completed !== undefined) return bareItems(completed);
    // An address that is none of the web is listed as one.
    return /^[a-z][\w+.-]*:\S+$/i.test(line.trim()) ? [bare(line.trim())] : [];
  }
  if (urls.length > 1) {
    return urls.map((url, index) => ({ ...bare(url), note: index === 0 ? folded(line) : '' }));
  }
  const at = line.indexOf(first);
  const before = line.slice(0, at).replace(/[<(\s]+$/, '');
  const after = line.slice(at + first.length).replace(/^[>)\s]+/, '');
  return [{ url: first, title: beside(before), note: beside(after) }];
}

/**
 * The line with a scheme, where it begins with an address that lacks one. A host alone, other than one in `www.`, has to
 * be all of the line: "Node.js is…" begins with a word.
 */
function withScheme(line: string): string | undefined {
  const completed = `https://${line.trim().replace(/^</, '')}`;
  const [url = ''] = addressesIn(completed);
  const address = url.slice('https://'.length);
  if (!WITHOUT_SCHEME.test(address)) return undefined;
  const clear = /^www\.|[/?#]/i.test(address) || beside(completed.slice(url.length)) === '';
  return clear ? completed : undefined;
}

function bare(url: string): Item {
  return { url, title: '', note: '' };
}

/** The words that stand beside an address, without what joins them to it; marks around it are none. */
function beside(text: string): string {
  const words = folded(text)
    .replace(/^[:–—|-]+\s+/, '')
    .replace(JOINT_AT_END, '');
  return /[\p{L}\p{N}]/u.test(words) ? words : '';
}

/** The words of a link without escapes, and without marks around all of it. */
function plain(words: string): string {
  return words.replace(/\\([!-/:-@[-`{-~])/g, '$1').replace(/^(\*\*|__|[*_`])(.*)\1$/, '$2');
}
