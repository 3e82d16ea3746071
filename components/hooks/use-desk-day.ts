import { dequal } from 'dequal/lite';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Clip } from '../../lib/clip';
import type { Day } from '../../lib/day';
import {
  type ClipEdit,
  caughtUp,
  changeTime,
  type DeskChange,
  kept,
  noteOwn,
  type OnTheWay,
  overlay,
  type Read,
  type Stored,
  seenBy,
  seenByStep,
  typedIn,
  withOwed,
  wordsIn,
} from '../../lib/desk';
import type { Edition } from '../../lib/edition';
import { ClipGone, StoreError } from '../../lib/errors';
import { backend, jobs } from './backend';
import { deskClips, writeDesk } from './desk-store';
import { useTrouble } from './trouble';
import { useWatch } from './use-live';

export interface DeskDay {
  clips: readonly Clip[];
  /** The clips whose story another one tells. */
  merged: readonly Clip[];
  edition: Edition;
  /**
   * Shows a change at once, then writes it. Answers whether it is on the disk.
   * @param left what the step left that it takes back, or makes again
   */
  apply(change: DeskChange, left?: DeskChange): Promise<boolean>;
}

/** A day as the editor has it this moment: stored rows, and over them what is on its way to the disk. */
export function useDeskDay(day: Day | undefined): DeskDay | undefined {
  const { attempt } = useTrouble();
  const onTheWay = useRef<OnTheWay[]>([]);
  const lastTime = useRef(0);
  const own = useRef(new Map<string, number>()).current;
  /** As it was read last, and as it stands under what is on its way. */
  const read = useRef<Read | undefined>(undefined);
  const stored = useRef<Stored | undefined>(undefined);
  const shown = useRef<Shown | undefined>(undefined);
  const [, repaint] = useState(0);

  /** Shows what stands now; where that is what is shown already, as after most writes of one's own, nothing is drawn. */
  const show = () => {
    const rows = stored.current;
    if (!rows) return;
    const now = overlay(rows, onTheWay.current);
    const before = shown.current ?? NOTHING;
    const next = {
      clips: kept(before.clips, now.clips),
      merged: kept(before.merged, now.merged),
      edition: before.edition && dequal(before.edition, now.edition) ? before.edition : now.edition,
    };
    if (FIELDS.every((field) => next[field] === before[field])) return;
    shown.current = next;
    repaint((count) => count + 1);
  };
  const catchUp = () => {
    if (!read.current) return;
    const now = caughtUp(read.current, stored.current?.clips ?? [], onTheWay.current);
    onTheWay.current = now.onTheWay;
    stored.current = now.stored;
    show();
  };

  useWatch(
    async ({ db, store }): Promise<Read | undefined> => {
      if (!day) return undefined;
      const begun = performance.now();
      const [clips, edition] = await Promise.all([deskClips(db, day), store.editionOf(db, day)]);
      return { clips, edition, begun };
    },
    (rows) => {
      read.current = rows;
      catchUp();
    },
    [day],
  );
  useEffect(
    () => () => {
      read.current = undefined;
      stored.current = undefined;
    },
    [day],
  );

  const unsaved = () => {
    const left = onTheWay.current.filter(({ written }) => written === undefined);
    return left.some(({ failed }) => failed) ? wordsIn(left.map((entry) => entry.change)) : '';
  };

  const apply = (gesture: DeskChange, left?: DeskChange) => {
    const rows = stored.current;
    const { change, tried } = rows
      ? withOwed(gesture, onTheWay.current, rows)
      : { change: gesture, tried: [] };
    onTheWay.current = onTheWay.current.filter((entry) => !tried.includes(entry));
    const at = changeTime(change, rows, Math.max(Date.now(), lastTime.current + 1));
    lastTime.current = at;
    const known = seenBy(change, rows, own);
    const seen = left ? seenByStep(left, known) : known;
    noteOwn(change, own, at);
    const entry: OnTheWay = { change, at };
    onTheWay.current.push(entry);
    show();
    return attempt(async () => {
      const { db } = await backend();
      const gone = await writeDesk(db, change, at, seen).catch((error: unknown) => {
        if (error instanceof StoreError) entry.failed = true;
        // What is wrong in itself is not tried again; what it was to take along is.
        else onTheWay.current.push(...tried);
        throw error;
      });
      entry.written = performance.now();
      catchUp();
      // A stopped worker hears nothing: whoever writes clips paints the badge.
      if (changesCount(change)) await (await jobs()).repaintBadge(db);
      const lost = typedIn([{ clips: gone }]);
      if (Object.keys(lost).length > 0) throw new ClipGone(lost);
    }, unsaved);
  };

  const { current } = shown;
  return current && current.edition.day === day ? { ...current, apply } : undefined;
}

type Shown = Omit<DeskDay, 'apply'>;

const NOTHING: Partial<Shown> & Pick<Shown, 'clips' | 'merged'> = { clips: [], merged: [] };
const FIELDS = ['clips', 'merged', 'edition'] as const;

/** Whether another number of clips may be of the open edition after it, or another edition open. */
function changesCount({ clips = [], edition }: DeskChange): boolean {
  const inAndOut = ({ fields }: ClipEdit) => 'day' in fields || 'deletedAt' in fields;
  return clips.some(inAndOut) || (edition !== undefined && 'issued' in edition.fields);
}
