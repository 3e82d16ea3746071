import type { Category } from '../../lib/category';

/** Whether a key press belongs to an input method that is composing, which Enter and Escape then end. */
export function composing(event: KeyboardEvent): boolean {
  // 229 is what browsers report for keys that an input method took; Safari and old Chromium only that.
  return event.isComposing || event.keyCode === 229;
}

/** The digit of a category's chord, Alt+digit, told by the key's place so that it holds on every layout; 0 is none. */
export function chordDigit(event: KeyboardEvent): number | undefined {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  const digit = /^Digit(\d)$/.exec(event.code)?.[1];
  return digit === undefined ? undefined : Number(digit);
}

/** The category that a chord's digit chooses: null for 0, nothing for a digit that no category has. */
export function chordChoice(digit: number, categories: readonly Category[]): string | null | undefined {
  return digit === 0 ? null : categories.find((category) => category.digit === digit)?.id;
}

/** How a chord is written beside its name, and for `aria-keyshortcuts`. */
export function chordOf(digit: number): string {
  return `Alt+${digit}`;
}

/** Whether Alt and this letter were pressed, told by the key's place: on macOS Alt changes the letter. */
export function altLetter(event: KeyboardEvent, letter: string): boolean {
  return event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.code === `Key${letter}`;
}

/** Whether Ctrl+Z was pressed, or Cmd+Z. */
export function isUndo(event: KeyboardEvent): boolean {
  return (
    (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'z'
  );
}

/** Whether a box has the key: there undo, paste and letters are the text's. */
export function inText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && target.type !== 'checkbox')
  );
}
