import { useState } from 'preact/hooks';

export interface Selection {
  ids: ReadonlySet<string>;
  toggle(id: string): void;
  /**
   * Selects everything from where the selection was begun to this one, and no more of what was extended to before.
   * @param from where it begins, unless the last one ended there; absent: where it was begun last
   */
  extendTo(id: string, from?: string): void;
  all(): void;
  clear(): void;
  /** What a deed on one clip is done to: all that is selected, if it is among them; else it alone. */
  with(id: string): ReadonlySet<string>;
}

interface Chosen {
  ids: readonly string[];
  /** Those that the range has nothing to do with. */
  others: readonly string[];
  /** What was selected last, from one clip to another. */
  range?: { from: string; to: string };
}

const NOTHING: Chosen = { ids: [], others: [] };

/** Which clips are selected. @param order the ids as they are shown; others are not selected any more */
export function useSelection(order: readonly string[]): Selection {
  const [chosen, choose] = useState<Chosen>(NOTHING);
  const ids = new Set(chosen.ids.filter((id) => order.includes(id)));
  return {
    ids,
    toggle: (id) => {
      const others = [...ids].filter((each) => each !== id);
      if (ids.has(id)) choose({ ids: others, others });
      else choose({ ids: [...others, id], others, range: { from: id, to: id } });
    },
    extendTo: (id, from) => {
      const { range } = chosen;
      const goesOn = range && order.includes(range.from) && (from === undefined || from === range.to);
      const begin = goesOn ? range.from : (from ?? id);
      const others = goesOn ? chosen.others : [...ids];
      const ends = [order.indexOf(begin), order.indexOf(id)];
      const between = order.slice(Math.min(...ends), Math.max(...ends) + 1);
      choose({ ids: [...new Set([...others, ...between])], others, range: { from: begin, to: id } });
    },
    all: () => choose({ ids: order, others: order }),
    clear: () => choose(NOTHING),
    with: (id) => (ids.has(id) ? ids : new Set([id])),
  };
}
