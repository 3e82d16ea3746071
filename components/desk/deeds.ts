import type { LeftOver } from '../../lib/store/desk';
import type { Desk } from '../hooks/use-desk';

/** What is done to clips by key or button, and where the focus is after it: what had it may be gone. */
export interface Deeds {
  /** Puts the focus on a clip once the list is painted anew. */
  focus(id: string | undefined): void;
  move(id: string, ids: ReadonlySet<string>, step: 1 | -1): void;
  /**
   * Does something after which clips are gone from the day: the focus goes to what stands in their place.
   * @param id the one among them whose place it is; the first where it is absent
   */
  away(ids: ReadonlySet<string>, deed: () => void, id?: string): void;
  /** Makes one story of clips: the focus goes to the one that tells it. */
  merge(ids: ReadonlySet<string>): void;
  /** Brings what another day left over: the focus goes to the first of it. */
  bring(leftOver: LeftOver): void;
}

/** @param focus puts the focus on a clip once the list is painted anew */
export function deedsOf(desk: Desk, focus: Deeds['focus']): Deeds {
  return {
    focus,
    move: (id, ids, step) => {
      desk.move(ids, step);
      focus(id);
    },
    away: (ids, deed, id) => {
      const order = desk.clips.map((clip) => clip.id);
      const place = order.findIndex((each) => (id === undefined ? ids.has(each) : each === id));
      const rest = order.slice(place).find((each) => !ids.has(each));
      const next = rest ?? order.findLast((each) => !ids.has(each));
      deed();
      if (next) focus(next);
    },
    merge: (ids) => focus(desk.merge(ids)),
    bring: (leftOver) => focus(desk.bring(leftOver)),
  };
}
