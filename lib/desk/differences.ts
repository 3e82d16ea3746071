/** A part of a text, by its first character and the one behind its last. */
export interface Part {
  start: number;
  end: number;
}

/** Words, and each sign between them for itself. */
const TOKEN = /[\p{L}\p{M}\p{N}]+|\s+|./gsu;

/** Words taken out or put in that are told apart. Of two texts with more of them all that lies between is another. */
const MOST = 300;

/** The parts of `text` that are not in `other`, word by word. */
export function differences(text: string, other: string): Part[] {
  const [own, others] = [text.match(TOKEN) ?? [], other.match(TOKEN) ?? []];
  const shared = sharedOf(own, others);
  const parts: Part[] = [];
  let at = 0;
  for (const [index, token] of own.entries()) {
    const start = at;
    at += token.length;
    const last = parts.at(-1);
    if (shared.has(index)) continue;
    if (last?.end === start) last.end = at;
    else parts.push({ start, end: at });
  }
  return parts.map((part) => trimmed(text, part)).filter(({ start, end }) => start < end);
}

/** White space is nothing to look at. */
function trimmed(text: string, { start, end }: Part): Part {
  const words = text.slice(start, end);
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length };
}

/** Which tokens of `one` are in `other` too, in the same order: http://www.xmailserver.org/diff2.pdf */
function sharedOf(one: readonly string[], other: readonly string[]): ReadonlySet<number> {
  const shared = new Set<number>();
  let head = 0;
  while (head < one.length && one[head] === other[head]) shared.add(head++);
  let [end, otherEnd] = [one.length, other.length];
  while (end > head && otherEnd > head && one[end - 1] === other[otherEnd - 1]) {
    end -= 1;
    otherEnd -= 1;
    shared.add(end);
  }
  /** How far each diagonal was followed, before each step. */
  const steps: Map<number, number>[] = [];
  let furthest = new Map([[1, head]]);
  for (let edits = 0; edits <= MOST; edits += 1) {
    steps.push(furthest);
    furthest = new Map(furthest);
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = startOf(furthest, diagonal);
      while (x < end && x - diagonal < otherEnd && one[x] === other[x - diagonal]) x += 1;
      furthest.set(diagonal, x);
      if (x >= end && x - diagonal >= otherEnd) return withTrace(shared, steps, x, diagonal);
    }
  }
  return shared;
}

/** Where on a diagonal the next edit leads: a token more of the one text, or of the other. */
function startOf(furthest: ReadonlyMap<number, number>, diagonal: number): number {
  return Math.max(furthest.get(diagonal + 1) ?? -1, (furthest.get(diagonal - 1) ?? -2) + 1);
}

/** Goes back over the steps; what lies between two of them is shared. */
function withTrace(
  shared: Set<number>,
  steps: readonly ReadonlyMap<number, number>[],
  x: number,
  diagonal: number,
): ReadonlySet<number> {
  for (const furthest of [...steps].reverse()) {
    const start = startOf(furthest, diagonal);
    while (x > start) shared.add(--x);
    const down = furthest.get(diagonal + 1) ?? -1;
    if (start === down) diagonal += 1;
    else {
      diagonal -= 1;
      x -= 1;
    }
  }
  return shared;
}
