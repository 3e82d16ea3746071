import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Brings a row that is opened for editing into view, and gives the focus back to its opener when it closes. */
export function useEditorFocus(
  editing: boolean,
  row: RefObject<HTMLElement | null>,
  opener: RefObject<HTMLElement | null>,
): void {
  const wasEditing = useRef(editing);
  // Before the next key: one that comes while nothing has the focus would be lost.
  useLayoutEffect(() => {
    if (wasEditing.current && !editing && document.activeElement === document.body) opener.current?.focus();
    if (editing) row.current?.scrollIntoView({ block: 'nearest' });
    wasEditing.current = editing;
  }, [editing]);
}
