import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/** Something with a place in a day: sorted by `order`, then by `id`. */
export interface Placed {
  id: string;
  /** A fractional index; equal ones are legal, since two devices may choose the same. */
  order: string;
}

export function byOrder(a: Placed, b: Placed): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/** Whether this is an order key: only between such can another one be found. */
export function isOrder(value: unknown): boolean {
  try {
    return typeof value === 'string' && generateKeyBetween(value, null) !== '';
  } catch {
    return false;
  }
}

/** The order key of something put at the end of `list`, which need not be sorted. */
export function orderAtEnd(list: readonly Placed[]): string {
  const last = [...list].sort(byOrder).at(-1);
  return generateKeyBetween(last?.order ?? null, null);
}

/** One row to write: the new order of `id`. */
export interface Reorder {
  id: string;
  order: string;
}

/**
 * What to write so that `id` stands at `index` of `list` (in running order, `id` taken out first).
 * One row, unless the neighbours share an order key: then that run of equals is renumbered too.
 */
export function moveTo(list: readonly Placed[], id: string, index: number): Reorder[] {
  const sorted = [...list].sort(byOrder);
  const rest = sorted.filter((item) => item.id !== id);
  // The list may have become shorter since the editor saw it.
  const place = Math.min(Math.max(index, 0), rest.length);
  if (sorted[place]?.id === id) return [];
  const before = rest[place - 1];
  const after = rest[place];
  if (!before || !after || before.order < after.order) {
    return [{ id, order: generateKeyBetween(before?.order ?? null, after?.order ?? null) }];
  }
  return renumber(rest, id, place, before.order);
}

/** Spreads the run of rows that share `order`, and `id` among them, between the run's neighbours. */
function renumber(rest: readonly Placed[], id: string, index: number, order: string): Reorder[] {
  const from = rest.findIndex((item) => item.order === order);
  const to = rest.findLastIndex((item) => item.order === order) + 1;
  const ids = rest.slice(from, to).map((item) => item.id);
  ids.splice(index - from, 0, id);
  const keys = generateNKeysBetween(rest[from - 1]?.order ?? null, rest[to]?.order ?? null, ids.length);
  return ids.map((item, place) => ({ id: item, order: keys[place] ?? order }));
}
