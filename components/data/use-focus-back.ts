import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** A form that had the keyboard goes: the keyboard goes back to where it began. Answers what to give that place as `ref`. */
export function useFocusBack(shown: boolean, busy: boolean): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null);
  const had = useRef(false);
  useEffect(() => {
    if (had.current && !shown && !busy) field.current?.focus();
    had.current = shown;
  }, [shown, busy]);
  return field;
}
