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
 * Gives a row the focus: what of it had the focus before, else the box in hand, else its words.
 * @returns whether the row is there
 */
export function focusRow(id: string, before: Element | null): boolean {
  const row = rowOf(id);
  if (!row) return false;
  if (row.contains(document.activeElement)) return true;
  const had = before instanceof HTMLElement && row.contains(before) ? before : undefined;
  (had ?? row.querySelector<HTMLElement>('.clip-words, .take-box'))?.focus();
  row.scrollIntoView({ block: 'nearest' });
  return true;
}

/** Puts the caret into a slot's box. */
export function focusSlot(name: string): void {
  const slots = [...document.querySelectorAll<HTMLElement>('[data-slot]')];
  slots
    .find((slot) => slot.dataset.slot === name)
    ?.querySelector('textarea')
    ?.focus();
}
