import type { ClipWords } from './draft';

/** Where a clip stands in a text. */
export interface Place {
  /** Index into the input's clips. */
  clip: number;
  /** Offsets into the text, the second exclusive. */
  start: number;
  end: number;
}

/** How far before its take a headline may end and belong to it: a venue and a dash fit between. */
const GAP = 200;

/**
 * Finds the clips of a draft in its text, by their own words. A template may set them in any order, leave parts out
 * and join several in one paragraph, so the words are the only thing that holds for every format.
 * @param text what a reader sees, white space as single spaces
 */
export function placesOf(says: readonly ClipWords[], text: string): Place[] {
  const places: Place[] = [];
  let cursor = 0;
  let furthest = 0;
  // Most clips stand behind all before them, and need not be held against each.
  const free = (start: number, end: number) =>
    start >= furthest || places.every((each) => end <= each.start || start >= each.end);
  for (const { clip, headline, take } of says) {
    const found = find(text, take, cursor, free) ?? find(text, headline, cursor, free);
    if (!found) continue;
    const before = take === '' ? -1 : lastBefore(text, headline, found.start);
    const start = before >= 0 && free(before, found.start) ? before : found.start;
    const end = take.trimEnd().endsWith('.') && text[found.end] === '.' ? found.end + 1 : found.end;
    places.push({ clip, start, end });
    cursor = end;
    furthest = Math.max(furthest, end);
  }
  return places.sort((a, b) => a.start - b.start);
}

type Free = (start: number, end: number) => boolean;

/** Searched from `from` on first, since clips mostly stand in order; then from the top. */
function find(text: string, words: string, from: number, free: Free): Omit<Place, 'clip'> | undefined {
  const wanted = bare(words);
  if (wanted === '') return undefined;
  for (const first of [from, 0]) {
    let start = text.indexOf(wanted, first);
    while (start >= 0 && !free(start, start + wanted.length)) start = text.indexOf(wanted, start + 1);
    if (start >= 0) return { start, end: start + wanted.length };
  }
  return undefined;
}

function lastBefore(text: string, headline: string, takeStart: number): number {
  const wanted = bare(headline);
  if (wanted === '') return -1;
  const start = text.lastIndexOf(wanted, takeStart - wanted.length);
  return start >= 0 && takeStart - (start + wanted.length) <= GAP ? start : -1;
}

/** A format may take the final full stop away. */
function bare(words: string): string {
  return words.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
}
