import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { differences } from '../../lib/desk';
import { asText } from './as-text';
import { blocksOf, sanitised } from './sanitise';
import { rangeOf } from './text-places';

/** Another draft of the day, to hold what is shown against. */
export interface Beside {
  /** In the same form. */
  text: string;
  /** What the words are that only the shown one has. */
  own: 'added' | 'removed';
}

/** The blocks of a draft as it is shown, and what makes nodes of one. */
export function blocksAs(text: string, look: 'rich' | 'source') {
  return look === 'rich' ? ([blocksOf(text), sanitised] as const) : ([[text], asText] as const);
}

/** Marks what of a sheet another draft does not say. A moment late: no key waits for it. */
export function useDifferences(
  sheet: RefObject<Element | null>,
  text: string,
  look: 'rich' | 'source',
  beside: Beside | undefined,
): void {
  useEffect(() => {
    if (!beside) return;
    const mark = () => {
      const root = sheet.current;
      if (!root) return;
      const parts = differences(root.textContent ?? '', shownText(beside.text, look));
      const ranges = parts.flatMap((part) => rangeOf(root, { clip: 0, ...part }) ?? []);
      CSS.highlights.set(beside.own, new Highlight(...ranges));
    };
    const asked = requestIdleCallback(mark, { timeout: 500 });
    return () => cancelIdleCallback(asked);
  }, [text, look, beside?.text, beside?.own]);
  // What was marked stays until it is marked anew, and goes with the sheet or the other draft.
  useEffect(() => () => void (beside && CSS.highlights.delete(beside.own)), [beside?.own]);
}

/** What is read of a draft. */
function shownText(text: string, look: 'rich' | 'source'): string {
  const [blocks, make] = blocksAs(text, look);
  return blocks.map((block) => make(block).textContent).join('');
}
