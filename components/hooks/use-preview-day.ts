import { useMemo } from 'preact/hooks';
import { addDays, type Day } from '../../lib/day';
import type { DigestInput } from '../../lib/digest';
import { digestInput } from '../../lib/digest-input';
import { sampleEdition } from '../../lib/sample-edition';
import type { Now } from '../../lib/store';
import { daysBetween } from './desk-store';
import { useLast, useLive } from './use-live';

/** What a format is shown with. */
export interface PreviewDay {
  /** The days with clips, the latest first. */
  days: readonly { day: Day; clips: number }[];
  /** The day shown; absent for the sample. */
  day: Day | undefined;
  /** Absent until it is read. */
  input: DigestInput | undefined;
  sample: DigestInput | undefined;
}

const BACK = 60;
const AHEAD = 10;

/** @param wanted a day, `sample`, or absent: then the latest day that has clips */
export function usePreviewDay(now: Now | undefined, wanted: Day | 'sample' | undefined): PreviewDay {
  const around = now?.today;
  const found = useLast(
    useLive(
      async ({ db }) =>
        around ? daysBetween(db, addDays(around, -BACK), addDays(around, AHEAD)) : undefined,
      [around],
    ),
  );
  const days = (found ?? []).filter(({ clips }) => clips > 0).toReversed();
  const day = wanted === 'sample' ? undefined : (wanted ?? days[0]?.day);
  const stored = useLast(
    useLive(
      async ({ db, store }) => {
        if (!day) return { day };
        const [edition, clips] = await Promise.all([store.editionOf(db, day), store.clipsOfDay(db, day)]);
        return { day, edition, clips };
      },
      [day],
    ),
  );
  const sample = useMemo(() => now && sampleEdition(now.settings), [now]);
  const input = useMemo(() => {
    if (!now || !found || stored?.day !== day) return undefined;
    const { edition, clips = [] } = stored ?? {};
    return edition && clips.length > 0 ? digestInput(edition, clips, now.settings) : sample;
  }, [now, found, stored, day, sample]);
  const listed = day === undefined || days.some((each) => each.day === day);
  return {
    days: listed ? days : [{ day, clips: stored?.clips?.length ?? 0 }, ...days],
    day,
    input,
    sample,
  };
}
