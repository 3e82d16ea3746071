import { useLayoutEffect, useRef } from 'preact/hooks';
import { composing, inText } from './keys';

/**
 * Hears the keys of a whole page, and what is pasted onto it and not into a box. What took a key before, such as a row,
 * has prevented its default.
 * @param onKey answers whether the key meant something
 */
export function usePageKeys(
  onKey: (event: KeyboardEvent) => boolean,
  onPaste: (text: string) => Promise<unknown>,
): void {
  const latest = useRef({ onKey, onPaste });
  latest.current = { onKey, onPaste };
  // Before the first paint: what can be seen can be pressed.
  useLayoutEffect(() => {
    const keydown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || composing(event)) return;
      if (latest.current.onKey(event)) event.preventDefault();
    };
    // Pasting is heard here because nothing in a list can hold a caret.
    const paste = (event: ClipboardEvent) => {
      if (inText(event.target)) return;
      event.preventDefault();
      void latest.current.onPaste(event.clipboardData?.getData('text/plain') ?? '');
    };
    document.addEventListener('keydown', keydown);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('keydown', keydown);
      document.removeEventListener('paste', paste);
    };
  }, []);
}
