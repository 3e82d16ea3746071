import { useMemo } from 'preact/hooks';
import { addDays, type Day } from '../../lib/day';
import { neighbourEdition } from '../../lib/edition';
import type { Now } from '../../lib/store';
import type { DaySummary, LeftOver } from '../../lib/store/desk';
import { daysBetween, leftOverBefore } from './desk-store';
import { useLast, useLive } from './use-live';

export interface Days {
  /** The days around the one shown, the latest first. */
  strip: readonly DaySummary[];
  earlier: Day | undefined;
  later: Day | undefined;
  /** What did not run in the last edition; only for the open edition. */
  leftOver: LeftOver | undefined;
}

/** How many days the strip looks back and ahead. */
const BACK = 21;
const AHEAD = 10;

/** The days around the one shown, and what the last one left over. */
export function useDays(day: Day | undefined, now: Now | undefined): Days {
  const stored = useLast(
    useLive(
      async ({ db }) =>
        day ? daysBetween(db, addDays(day, -BACK), addDays(day, AHEAD)) : Promise.resolve([]),
      [day],
    ),
  );
  const neighbours = useLive(
    ({ db, store }) => (day ? store.neighbourDays(db, day) : Promise.resolve(undefined)),
    [day],
  );
  const open = now?.open;
  const strip = useMemo(() => (day && now ? withEmptyDays(stored ?? [], day, now) : []), [stored, day, now]);
  const leftOver = useLive(
    ({ db }) => (day && day === open ? leftOverBefore(db, day) : Promise.resolve(undefined)),
    [day, open],
  );
  return {
    strip,
    earlier: neighbours?.earlier,
    later: neighbours?.later ?? (day && open && day < open ? open : undefined),
    leftOver,
  };
}

/** Also without a clip: the day shown, the open edition and the one after it, where clips are sent. */
function withEmptyDays(stored: readonly DaySummary[], day: Day, now: Now): DaySummary[] {
  const next = neighbourEdition(now.open, now.settings.week.publishingDays, 1);
  const wanted = [day, now.open, next].filter((each) => stored.every((known) => known.day !== each));
  const empty = [...new Set(wanted)].map((each): DaySummary => ({ day: each, clips: 0, state: 'draft' }));
  return [...stored, ...empty].sort((a, b) => (a.day < b.day ? 1 : -1));
}
