import type { Clip, ClipChange, ClipField, ClipLink } from './clip';

/** A value that a clip had in one window and lost to another that had not seen it. */
export interface Earlier {
  id: string;
  clipId: string;
  field: ClipField;
  value: string | readonly (ClipLink | string)[];
  /** When it was given that value. Epoch milliseconds. */
  at: number;
}

/**
 * The values that are worth showing, the latest first: while two windows type at once each letter is one, so of a text
 * that grew only its longest form is left, and what the clip holds again is none.
 */
export function worthShowing(all: readonly Earlier[], clip: Clip): Earlier[] {
  const latestFirst = [...all].sort((a, b) => b.at - a.at);
  return latestFirst.filter((each, index) => {
    if (holds(clip, each)) return false;
    return !latestFirst.some((other, place) => place !== index && covers(other, each, place < index));
  });
}

/** What takes an earlier value back. */
export function takenBack({ field, value }: Earlier): ClipChange {
  return { [field]: value };
}

function holds(clip: Clip, { field, value }: Earlier): boolean {
  const now = clip[field];
  if (typeof value === 'string') return typeof now === 'string' && now.includes(value);
  return JSON.stringify(now) === JSON.stringify(value);
}

function covers(other: Earlier, one: Earlier, isLater: boolean): boolean {
  if (other.field !== one.field) return false;
  if (typeof other.value === 'string' && typeof one.value === 'string') {
    return other.value === one.value ? isLater : other.value.includes(one.value);
  }
  return isLater && JSON.stringify(other.value) === JSON.stringify(one.value);
}
