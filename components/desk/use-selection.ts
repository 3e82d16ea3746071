import { useState } from 'preact/hooks';

export interface Selection {
  ids: ReadonlySet<string>;
  toggle(id: string): void;
  /** Selects everything from the last one toggled to this one. */
  extendTo(id: string): void;
  all(): void;
  clear(): void;
  /** What a deed on one clip is done to: all that is selected, if it is among them; else it alone. */
  with(id: string): ReadonlySet<string>;
}

/** Which clips are selected. @param order the ids as they are shown; others are not selected any more */
export function useSelection(order: readonly string[]): Selection {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [anchor, setAnchor] = useState<string>();
  const ids = new Set(chosen.filter((id) => order.includes(id)));
  return {
    ids,
    toggle: (id) => {
      setAnchor(id);
      setChosen(ids.has(id) ? [...ids].filter((each) => each !== id) : [...ids, id]);
    },
    extendTo: (id) => {
      const from = order.indexOf(anchor ?? id);
      const to = order.indexOf(id);
      if (anchor === undefined || from < 0) setAnchor(id);
      const range = order.slice(Math.min(Math.max(from, 0), to), Math.max(from, to) + 1);
      setChosen([...new Set([...ids, ...range])]);
    },
    all: () => setChosen(order),
    clear: () => {
      setChosen([]);
      setAnchor(undefined);
    },
    with: (id) => (ids.has(id) ? ids : new Set([id])),
  };
}
