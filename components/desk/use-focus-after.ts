import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { clipAt, focusRow } from './rows';

/**
 * Puts the focus on a clip once the list is painted anew: moving a row in the document takes the focus off it, and
 * one that an undo brings back is there only when the store has answered.
 */
export function useFocusAfter(): (id: string | undefined) => void {
  const wanted = useRef<string | undefined>(undefined);
  /** What had the focus: moved along with its row it is still there, and keeps its caret. */
  const before = useRef<Element | null>(null);
  const [, repaint] = useState(0);
  useLayoutEffect(() => {
    if (wanted.current !== undefined && focusRow(wanted.current, before.current)) wanted.current = undefined;
  });
  useLayoutEffect(() => {
    // The editor went elsewhere meanwhile.
    const onFocus = (event: FocusEvent) => {
      if (clipAt(event.target) !== wanted.current) wanted.current = undefined;
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, []);
  return (id) => {
    wanted.current = id;
    before.current = document.activeElement;
    repaint((count) => count + 1);
  };
}
