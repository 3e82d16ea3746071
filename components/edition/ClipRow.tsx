import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Category } from '../../lib/category';
import { type Clip, type ClipChange, sourceOf } from '../../lib/clip';
import { chordChoice, chordDigit } from '../ui/keys';
import { ClipWords } from './ClipWords';
import { RowActions } from './RowActions';
import { useEditorFocus } from './use-editor-focus';
import type { OnDemand } from './use-on-demand';

interface Props {
  clip: Clip;
  /** Absent until it is loaded. */
  Editor: OnDemand['ClipEditor'] | undefined;
  categories: readonly Category[];
  editing: boolean;
  first: boolean;
  last: boolean;
  /** The clip that a key puts into another category, where its row is drawn anew and takes the focus. */
  going: RefObject<string | undefined>;
  onEdit: (editing: boolean) => void;
  onChange: (change: ClipChange) => void;
  onMove: (step: 1 | -1) => Promise<void>;
  onDrop: () => void;
  onOpen: (url: string) => void;
  onInsertQuote: () => void;
}

/** One clip of the day: its headline and take, opened in place for editing. */
export function ClipRow(props: Props) {
  const { clip, Editor, categories, editing, going, onEdit, onChange, onMove, onDrop, onOpen } = props;
  const row = useRef<HTMLLIElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  useEditorFocus(editing, row, opener);
  useLayoutEffect(() => {
    if (going.current !== clip.id) return;
    going.current = undefined;
    if (document.activeElement === document.body) opener.current?.focus();
  }, []);

  const move = async (step: 1 | -1) => {
    const focused = document.activeElement;
    await onMove(step);
    // Moving the row in the document takes the focus off it.
    if (focused instanceof HTMLElement && row.current?.contains(focused)) focused.focus();
    row.current?.scrollIntoView({ block: 'nearest' });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const digit = chordDigit(event);
    const categoryId = digit === undefined ? undefined : chordChoice(digit, categories);
    if (categoryId !== undefined) {
      if (categoryId !== clip.categoryId && event.target === opener.current) going.current = clip.id;
      onChange({ categoryId });
    } else if (event.altKey && event.key === 'ArrowUp') void move(-1);
    else if (event.altKey && event.key === 'ArrowDown') void move(1);
    else if (event.key === 'Delete' && event.target === opener.current) {
      step(row.current, props.last ? -1 : 1);
      onDrop();
    } else if (event.key === 'ArrowUp' && event.target === opener.current) step(row.current, -1);
    else if (event.key === 'ArrowDown' && event.target === opener.current) step(row.current, 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <li ref={row} class="clip-row" data-editing={editing} onKeyDown={onKeyDown}>
      {editing && Editor ? (
        <Editor {...props} onDone={() => onEdit(false)} />
      ) : (
        <ClipWords clip={clip} opener={opener} onEdit={() => onEdit(true)} />
      )}
      <RowActions
        source={sourceOf(clip)}
        first={props.first}
        last={props.last}
        onMove={(step) => void move(step)}
        onOpen={onOpen}
        onDrop={onDrop}
      />
    </li>
  );
}

/** Moves the focus to the clip above or below. */
function step(row: HTMLElement | null, by: 1 | -1): void {
  const all = [...(row?.closest('section')?.querySelectorAll<HTMLElement>('.clip-words') ?? [])];
  const here = all.findIndex((each) => row?.contains(each));
  all[here + by]?.focus();
}
