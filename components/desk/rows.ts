/** The clip whose row an element stands in. */
export function clipAt(target: EventTarget | null): string | undefined {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-clip]') : null;
  return row?.dataset.clip;
}

/** The row of a clip. */
export function rowOf(id: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('[data-clip]')].find((row) => row.dataset.clip === id);
}

/**
 * Gives a row the focus.
 * @param wanted a part of it; what has or gets the focus where it is none, or cannot have it, is what has it already, else
 * the row's words or its take
 */
export function focusRow(row: HTMLElement, wanted: Element | null): void {
  const own = [wanted, document.activeElement].find(
    (part) => row.contains(part) && !part?.matches(':disabled'),
  );
  const part = own ?? row.querySelector('.clip-words, .take-box');
  if (part instanceof HTMLElement && part !== document.activeElement) part.focus();
  row.scrollIntoView({ block: 'nearest' });
}

/** Puts the caret into a slot's box. */
export function focusSlot(name: string): void {
  const slots = [...document.querySelectorAll<HTMLElement>('[data-slot]')];
  slots
    .find((slot) => slot.dataset.slot === name)
    ?.querySelector('textarea')
    ?.focus();
}
