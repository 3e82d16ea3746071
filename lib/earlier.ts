import type { Clip, ClipChange, ClipLink } from './clip';
import type { Edition } from './edition';

/** The fields of a clip of which no edit may disappear without a word. */
export type EarlierField = Exclude<keyof ClipChange, 'order'>;

/** A value that a clip, or a slot of an edition, had in one window and lost to another that had not seen it. */
export interface Earlier {
  id: string;
  /** The clip's id; of a slot that of its edition, see `slotsOf` in edition.ts. */
  clipId: string;
  /** Of a clip an `EarlierField`, else the slot's name. */
  field: string;
  value: string | readonly (ClipLink | string)[];
  /** When it was given that value. Epoch milliseconds. */
  at: number;
}

/**
 * The values that are worth showing, the latest first: while two windows type at once each letter is one, so of a text
 * that grew only its longest form is left, and what is held again is none.
 * @param now the clip, or the slots of the edition
 */
export function worthShowing(all: readonly Earlier[], now: Clip | Edition['slots']): Earlier[] {
  const latestFirst = [...all].sort((a, b) => b.at - a.at);
  return latestFirst.filter((each, index) => {
    if (holds(now, each)) return false;
    return !latestFirst.some((other, place) => place !== index && covers(other, each, place < index));
  });
}

/** What takes an earlier value back. */
export function takenBack({ field, value }: Earlier): ClipChange {
  return { [field]: value };
}

function holds(now: object, { field, value }: Earlier): boolean {
  const held: unknown = Reflect.get(now, field);
  if (typeof value === 'string') return typeof held === 'string' && held.includes(value);
  return JSON.stringify(held) === JSON.stringify(value);
}

function covers(other: Earlier, one: Earlier, isLater: boolean): boolean {
  if (other.field !== one.field) return false;
  if (typeof other.value === 'string' && typeof one.value === 'string') {
    return other.value === one.value ? isLater : other.value.includes(one.value);
  }
  return isLater && JSON.stringify(other.value) === JSON.stringify(one.value);
}
