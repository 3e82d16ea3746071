import { useLayoutEffect, useRef } from 'preact/hooks';
import type { HistoryState } from '../hooks/use-history';

/**
 * Tells whether typing into a box is the last thing that was done. Then Ctrl+Z is the box's own, which takes words back
 * bit by bit; else the desk's, also in a box, where a chord may have moved the clip.
 */
export function useTyping(history: HistoryState): (box: EventTarget | null) => boolean {
  const typedInto = useRef<EventTarget | null>(null);
  useLayoutEffect(() => {
    const onInput = ({ target }: Event) => {
      typedInto.current = target;
    };
    document.addEventListener('input', onInput);
    return () => document.removeEventListener('input', onInput);
  }, []);
  return (box) => box === typedInto.current && history.typing();
}
