/** How an open editor is: where the caret is, how far its boxes are scrolled, what is unfolded. */
export interface EditorState {
  /** Of what has the focus: its kind, and which of that kind in the row it is. */
  tag: string;
  place: number;
  /** What is selected of it; null where nothing can be. */
  from: number | null;
  to: number | null;
  scrolled: number;
  unfolded: boolean[];
}

/** How the editor is that has the focus in a row; nothing where none has it. */
export function stateOf(row: HTMLElement | undefined): EditorState | undefined {
  const focused = document.activeElement;
  if (!row?.querySelector('.clip-editor')?.contains(focused) || !focused) return undefined;
  const { localName: tag, scrollTop: scrolled } = focused;
  const text = isText(focused) ? focused : undefined;
  return {
    tag,
    place: [...row.querySelectorAll(tag)].indexOf(focused),
    from: text?.selectionStart ?? null,
    to: text?.selectionEnd ?? null,
    scrolled,
    unfolded: [...row.querySelectorAll('details')].map(({ open }) => open),
  };
}

/** Makes an editor that was made anew, in another place of the list, what it was. */
export function bringBack(row: HTMLElement, state: EditorState): void {
  for (const [index, details] of row.querySelectorAll('details').entries()) {
    details.open = state.unfolded[index] ?? false;
  }
  const box = row.querySelectorAll<HTMLElement>(state.tag)[state.place];
  if (!box) return;
  box.focus();
  box.scrollTop = state.scrolled;
  if (isText(box) && state.from !== null) box.setSelectionRange(state.from, state.to);
}

function isText(element: Element): element is HTMLTextAreaElement | HTMLInputElement {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
}
