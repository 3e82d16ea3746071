import { useMemo, useRef, useState } from 'preact/hooks';
import type { Clip } from '../../lib/clip';
import type { Day } from '../../lib/day';
import { type DeskChange, isShownBy, kept, noteOwn, type Overlay, overlay, seenBy } from '../../lib/desk';
import type { Edition } from '../../lib/edition';
import { backend, jobs } from './backend';
import { deskClips, writeDesk } from './desk-store';
import { useTrouble } from './trouble';
import { useLive } from './use-live';

export interface DeskDay {
  clips: readonly Clip[];
  /** The clips whose story another one tells. */
  merged: readonly Clip[];
  edition: Edition;
  /** Shows a change at once, then writes it. Answers whether it is on the disk. */
  apply(change: DeskChange): Promise<boolean>;
}

interface OnTheWay extends Overlay {
  written: boolean;
}

/** A day as the editor has it this moment: stored rows, and over them what is on its way to the disk. */
export function useDeskDay(day: Day | undefined): DeskDay | undefined {
  const { attempt } = useTrouble();
  const onTheWay = useRef<OnTheWay[]>([]);
  const lastTime = useRef(0);
  const own = useRef(new Map<string, number>()).current;
  const [version, setVersion] = useState(0);
  const read = useLive(
    async ({ db, store }) => {
      if (!day) return undefined;
      const [clips, edition] = await Promise.all([deskClips(db, day), store.editionOf(db, day)]);
      return { clips, edition };
    },
    [day],
  );

  const rows = useKept(read?.clips);
  const stored = useMemo(() => read && { ...read, clips: rows }, [read, rows]);
  const shown = useMemo(() => {
    if (!stored) return undefined;
    onTheWay.current = onTheWay.current.filter((entry) => !(entry.written && isShownBy(stored, entry)));
    return overlay(stored, onTheWay.current);
  }, [stored, version]);
  const clips = useKept(shown?.clips);
  const merged = useKept(shown?.merged);

  const apply = (change: DeskChange) => {
    // Change times tell which of two changes the store has: no two may be alike.
    const at = Math.max(Date.now(), lastTime.current + 1);
    lastTime.current = at;
    const seen = seenBy(change, stored?.clips ?? [], own);
    noteOwn(change, own, at);
    const entry: OnTheWay = { change, at, written: false };
    onTheWay.current.push(entry);
    setVersion((count) => count + 1);
    return attempt(async () => {
      const { db } = await backend();
      await writeDesk(db, change, at, seen);
      entry.written = true;
      // A stopped worker hears nothing: whoever writes clips paints the badge.
      await (await jobs()).repaintBadge(db);
    });
  };

  return shown && { ...shown, clips, merged, apply };
}

const NONE: readonly Clip[] = [];

/** Rows that are the same objects as long as they say the same. */
function useKept(rows: readonly Clip[] = NONE): readonly Clip[] {
  const last = useRef(NONE);
  last.current = kept(last.current, rows);
  return last.current;
}
