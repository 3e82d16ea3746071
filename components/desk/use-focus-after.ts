import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { bringBack, type EditorState, stateOf } from './editor-state';
import { clipAt, focusRow, rowOf } from './rows';

/** What of a row gets the focus, where it is not its words or its take. */
type Part = (row: HTMLElement) => HTMLElement | null;

interface Wanted {
  id: string;
  part: Part | undefined;
  /** What had the focus: moved along with its row it is still there, and keeps its caret. */
  before: Element | null;
  /** The row then, and how its editor was: in another category both are made anew. */
  row: HTMLElement | undefined;
  editor: EditorState | undefined;
}

/**
 * Puts the focus on a clip once the list is painted anew: moving a row in the document takes the focus off it, and
 * one that an undo brings back is there only when the store has answered.
 */
export function useFocusAfter(): (id: string | undefined, part?: Part) => void {
  const wanted = useRef<Wanted | undefined>(undefined);
  const [, repaint] = useState(0);
  useLayoutEffect(() => {
    const row = wanted.current && rowOf(wanted.current.id);
    if (!wanted.current || !row) return;
    const { part, before, editor, row: old } = wanted.current;
    wanted.current = undefined;
    if (editor && old !== row) bringBack(row, editor);
    else focusRow(row, part?.(row) ?? before);
  });
  useLayoutEffect(() => {
    // The editor went elsewhere meanwhile.
    const onFocus = (event: FocusEvent) => {
      if (clipAt(event.target) !== wanted.current?.id) wanted.current = undefined;
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, []);
  return (id, part) => {
    const row = id === undefined ? undefined : rowOf(id);
    wanted.current =
      id === undefined ? undefined : { id, part, before: document.activeElement, row, editor: stateOf(row) };
    repaint((count) => count + 1);
  };
}
