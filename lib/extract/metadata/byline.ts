import { fold, withoutStart } from '../page/clean';
import { all, isWithin, piecesOf } from '../page/dom';
import { ELSEWHERE, type Page } from '../page/page';
import { isConnection, looksPersonal, namesIn, startsWithBy, withoutBy } from './names';

/**
 * What sites call the line that names the author, or the page about the author that the line links to. Each spelling for
 * itself, here and where else a whole page is searched: with the flag `i` the browser takes four times as long.
 */
const NAMED =
  '[class*="byline"],[class*="Byline"],[class*="byLine"],[class*="ByLine"],[class*="BYLINE"],[class*="uthor"],[class*="AUTHOR"],[id*="uthor"],[id*="AUTHOR"],[class*="writer"],[class*="Writer"],[class*="WRITER"],a[href*="/author"],a[href*="/profile"],a[href*="/people/"]';

/** Marks of an element that holds the author's name and nothing else. */
const CALLED_NAME = '[class*="author-name" i],[class*="author_name" i],.byline';

/** Of a dozen authors. Less than the pieces of a page are cut to, so that no paragraph is one. */
const MAX_BYLINE = 290;

/** A date may go before the name. "Founded in 2015 by Ida Brandt" is no byline. */
const DATED = /^\D{0,25}\d\d?\D{1,13}\d{4}\W{1,3}(?=(?:by|von|par|por) )/;

/** Four words in small letters, and a full stop at the end: a sentence that begins with "By". */
const SPOKEN = /(?: [a-zß-ÿ,]+){4} .*\.$/;

interface Line {
  isName: boolean;
  text: string;
}

export interface Byline {
  names: string[];
  /** Whether a name stands where a byline does. */
  mentions: (name: string) => boolean;
}

/** Names in visible text: near the heading after "By", or in an element that is called a byline. */
export function bylineOf({ beside, root }: Page): Byline {
  const pieces = beside.flatMap(([after, before]) => [...after, '', ...before]);
  const lines = once(() => linesOf(root));
  // Those beside the heading first: often they are enough, and the lines take a search of the page.
  const spoken = [() => pieces, () => lines().map(({ text }) => text)].map((texts) =>
    once(() => texts().map((text) => ` ${fold(text)} `)),
  );
  return {
    names: afterBy(pieces) ?? firstPeople(lines()),
    mentions: (name) =>
      spoken.some((texts) =>
        texts().some((text) => text.length < name.length + 30 && text.includes(` ${fold(name)} `)),
      ),
  };
}

/** The elements that are called a byline, as lines of text. */
function linesOf(root: Element): Line[] {
  return all(root, NAMED)
    .slice(0, 60)
    .filter((element) => !isWithin(element, ELSEWHERE))
    .map((element) => ({ isName: element.matches(CALLED_NAME), text: piecesOf(element, 20).join(' | ') }))
    .filter(({ text }) => text.length <= MAX_BYLINE);
}

/** Looked for when it is asked for, and then kept: most pages name their authors elsewhere. */
function once<T>(read: () => T): () => T {
  let value: T | undefined;
  return () => {
    value ??= read();
    return value;
  };
}

function afterBy(pieces: string[]): string[] | undefined {
  for (const [index, whole] of pieces.entries()) {
    const piece = withoutStart(DATED, whole);
    if (!startsWithBy(piece) || piece.length > MAX_BYLINE || SPOKEN.test(piece)) continue;
    const [first = '', ...rest] = [withoutBy(piece), ...pieces.slice(index + 1)].filter(Boolean);
    let line = first;
    for (let next = 0; isConnection(rest[next]); next += 2) line += ` | ${rest[next + 1]}`;
    const people = namesIn(line);
    if (people.some((name) => /[ \u3040-\ud7af]/.test(name))) return people;
  }
  return undefined;
}

/** A full name, or whatever stands in an element made for the author's name alone. */
function firstPeople(lines: Line[]): string[] {
  const lists = lines.map(({ text }) => namesIn(text));
  const called = lines.map(({ isName, text }) => (isName || startsWithBy(text) ? namesIn(text) : []));
  return lists.find((names) => names.some(looksPersonal)) ?? called.find((names) => names.length > 0) ?? [];
}
