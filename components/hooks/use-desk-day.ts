import { dequal } from 'dequal/lite';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Clip } from '../../lib/clip';
import type { Day } from '../../lib/day';
import {
  type ClipEdit,
  type DeskChange,
  isShownBy,
  kept,
  noteOwn,
  type Overlay,
  overlay,
  seenBy,
} from '../../lib/desk';
import type { Edition } from '../../lib/edition';
import { backend, jobs } from './backend';
import { deskClips, writeDesk } from './desk-store';
import { useTrouble } from './trouble';

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
  const { attempt, report } = useTrouble();
  const onTheWay = useRef<OnTheWay[]>([]);
  const lastTime = useRef(0);
  const own = useRef(new Map<string, number>()).current;
  const stored = useRef<Pick<Shown, 'clips' | 'edition'> | undefined>(undefined);
  const shown = useRef<Shown | undefined>(undefined);
  const [, repaint] = useState(0);

  /** Shows what stands now; where that is what is shown already, as after most writes of one's own, nothing is drawn. */
  const show = () => {
    const rows = stored.current;
    if (!rows) return;
    onTheWay.current = onTheWay.current.filter((entry) => !(entry.written && isShownBy(rows, entry)));
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

  useEffect(() => {
    if (!day) return;
    let stop = () => {};
    let ended = false;
    backend().then(({ db, store }) => {
      const read = async () => {
        const [clips, edition] = await Promise.all([deskClips(db, day), store.editionOf(db, day)]);
        return { clips, edition };
      };
      const onRead = (rows: typeof stored.current) => {
        stored.current = rows;
        show();
      };
      if (!ended) stop = store.watch(read, onRead, report);
    }, report);
    return () => {
      ended = true;
      stop();
      stored.current = undefined;
    };
  }, [day]);

  const apply = (change: DeskChange) => {
    // Change times tell which of two changes the store has: no two may be alike.
    const at = Math.max(Date.now(), lastTime.current + 1);
    lastTime.current = at;
    const seen = seenBy(change, stored.current?.clips ?? [], own);
    noteOwn(change, own, at);
    const entry: OnTheWay = { change, at, written: false };
    onTheWay.current.push(entry);
    show();
    return attempt(async () => {
      const { db } = await backend();
      await writeDesk(db, change, at, seen);
      entry.written = true;
      // A stopped worker hears nothing: whoever writes clips paints the badge.
      if (changesCount(change)) await (await jobs()).repaintBadge(db);
    });
  };

  const { current } = shown;
  return current?.edition.day === day ? current && { ...current, apply } : undefined;
}

type Shown = Omit<DeskDay, 'apply'>;

const NOTHING: Partial<Shown> & Pick<Shown, 'clips' | 'merged'> = { clips: [], merged: [] };
const FIELDS = ['clips', 'merged', 'edition'] as const;

/** Whether another number of clips may be of the open edition after it, or another edition open. */
function changesCount({ clips = [], edition }: DeskChange): boolean {
  const inAndOut = ({ fields }: ClipEdit) => 'day' in fields || 'deletedAt' in fields;
  return clips.some(inAndOut) || (edition !== undefined && 'issued' in edition.fields);
}
