import type { Clip } from './clip';

/** How long what was dropped can be brought back, in days. */
export const TRASH_DAYS = 30;

const DAY = 86_400_000;

/** What was dropped before this moment leaves the trash. Epoch milliseconds. */
export function trashEnds(now: number): number {
  return now - TRASH_DAYS * DAY;
}

/** Whole days until a clip leaves the trash by age. */
export function daysLeft(deletedAt: number, now: number): number {
  return Math.max(0, Math.ceil((deletedAt + TRASH_DAYS * DAY - now) / DAY));
}

/**
 * The clips of the trash that leave it for good: those dropped before `ends`. One that was merged into another is told by
 * that one, and leaves only with it.
 */
export function leaving(trash: readonly Clip[], ends: number, isKept: (id: string) => boolean): Clip[] {
  const known = new Map(trash.map((clip) => [clip.id, clip]));
  const leaves = (clip: Clip, seen: readonly string[]): boolean => {
    const { id, mergedInto, deletedAt = 0 } = clip;
    if (mergedInto === undefined || seen.includes(id)) return deletedAt < ends;
    const keeper = known.get(mergedInto);
    if (keeper) return leaves(keeper, [...seen, id]);
    return !isKept(mergedInto) && deletedAt < ends;
  };
  return trash.filter((clip) => leaves(clip, []));
}
