import { useMemo, useRef } from 'preact/hooks';
import { type Clip, type ClipChange, titleOf } from '../../lib/clip';
import type { ClipFields } from '../../lib/desk';
import { type Earlier, takenBack } from '../../lib/earlier';
import { t } from '../hooks/i18n';
import type { Desk } from '../hooks/use-desk';
import type { Deeds } from './deeds';
import type { Selection } from './use-selection';

/** What is done from a clip's row. */
export interface RowDeeds {
  edit(id: string, open: boolean): void;
  /** The editor is at this clip. */
  takeInHand(id: string): void;
  toggle(id: string): void;
  /** Selects everything from the last one toggled to this one. */
  extendTo(id: string): void;
  type(clip: Clip, change: ClipFields): void;
  /** A step of its own, whatever was typed before it. */
  set(clip: Clip, change: ClipChange): void;
  takeBack(clip: Clip, one: Earlier): void;
  splitOff(keeper: Clip, merged: Clip): void;
  move(id: string, step: 1 | -1): void;
  drop(id: string): void;
  open(url: string): void;
}

interface Parts {
  desk: Desk;
  deeds: Deeds;
  selection: Selection;
  edit(id: string | undefined): void;
  takeInHand(id: string): void;
}

/**
 * The deeds of the rows. They stay the same functions while the desk changes, and act on what it is when they are called:
 * so a row is drawn again for its own sake only, and typing costs as much on a long day as on a short one.
 */
export function useRowDeeds(parts: Parts): RowDeeds {
  const latest = useRef(parts);
  latest.current = parts;
  return useMemo((): RowDeeds => {
    const set = (clip: Clip, change: ClipChange) => {
      const { desk } = latest.current;
      desk.history.settle();
      desk.type(clip, change);
      desk.history.settle();
    };
    return {
      edit: (id, open) => latest.current.edit(open ? id : undefined),
      takeInHand: (id) => latest.current.takeInHand(id),
      toggle: (id) => latest.current.selection.toggle(id),
      extendTo: (id) => latest.current.selection.extendTo(id),
      type: (clip, change) => {
        const { desk, deeds } = latest.current;
        desk.type(clip, change);
        // In another category it is another row.
        if (change.categoryId !== undefined) deeds.focus(clip.id);
      },
      set,
      takeBack: (clip, one) => {
        set(clip, takenBack(one));
        latest.current.desk.say(t('earlierTakenBack', titleOf(clip)));
      },
      splitOff: (keeper, merged) => {
        const { desk, deeds } = latest.current;
        desk.splitOff(keeper, merged);
        deeds.focus(keeper.id);
      },
      move: (id, step) => latest.current.deeds.move(id, new Set([id]), step),
      drop: (id) => {
        const { desk, deeds } = latest.current;
        const own = new Set([id]);
        deeds.away(own, () => desk.drop(own));
      },
      open: (url) => latest.current.desk.open(url),
    };
  }, []);
}
