import type { Desk } from '../hooks/use-desk';

/** What is done to clips from their rows, by key or button. */
export interface Deeds {
  move(id: string, ids: ReadonlySet<string>, step: 1 | -1): void;
  /** Does something after which clips are gone from the day: the focus goes to what stands in their place. */
  away(id: string, ids: ReadonlySet<string>, deed: () => void): void;
}

/** @param focus puts the focus on a clip once the list is painted anew */
export function deedsOf(desk: Desk, focus: (id: string) => void): Deeds {
  return {
    move: (id, ids, step) => {
      desk.move(ids, step);
      focus(id);
    },
    away: (id, ids, deed) => {
      const order = desk.clips.map((clip) => clip.id);
      const rest = order.slice(order.indexOf(id)).find((each) => !ids.has(each));
      const next = rest ?? order.findLast((each) => !ids.has(each));
      deed();
      if (next) focus(next);
    },
  };
}
