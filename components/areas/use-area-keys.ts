import { useEffect, useRef } from 'preact/hooks';
import type { ThisPage } from '../hooks/use-this-page';
import { altLetter, chordChoice, chordDigit, inText, isUndo } from '../ui/keys';
import { usePageKeys } from '../ui/use-page-keys';
import type { DayState } from './use-day-area';

interface Actions {
  day: DayState;
  /** Absent where the panel shows none. */
  page?: ThisPage;
  insertQuote?: () => void;
  showEarlier?: () => void;
}

/** The chords that work wherever the focus is in popup or panel. A row of the list takes those meant for it first. */
export function useAreaKeys(actions: Actions): void {
  // A digit pressed before the categories are read from the store waits for them.
  const early = useRef<number | undefined>(undefined);
  const { today, now } = actions.day;
  useEffect(() => {
    if (!now || early.current === undefined) return;
    choose(early.current, actions);
    early.current = undefined;
  }, [now?.settings]);
  usePageKeys(
    (event) => {
      if (!now) early.current = chordDigit(event) ?? early.current;
      return act(event, actions);
    },
    (text) => today.paste(text),
  );
}

/** Answers whether the key meant something. */
function act(event: KeyboardEvent, actions: Actions): boolean {
  const { page, day } = actions;
  const { today, draft, panel } = day;
  const digit = chordDigit(event);
  if (digit !== undefined) {
    choose(digit, actions);
    // A digit without a category is taken too: the browser would switch tabs and close the popup.
    return true;
  }
  if (altLetter(event, 'Q') && page?.form.quote) actions.insertQuote?.();
  else if (altLetter(event, 'V') && page?.form.via) page.change({ via: '' });
  else if (altLetter(event, 'O') && page?.earlier) actions.showEarlier?.();
  else if (altLetter(event, 'C')) day.showPanel(panel === 'copy' ? undefined : 'copy');
  else if (event.key === 'Escape' && panel) day.showPanel(undefined);
  else if (altLetter(event, 'D')) today.openDesk();
  else if (altLetter(event, 'M')) void draft.copyMarkdown();
  else if (altLetter(event, 'R')) void draft.copyRich();
  else if (isUndo(event) && today.undoable && !inText(event.target)) void today.undo();
  else return false;
  return true;
}

function choose(digit: number, { day, page }: Actions): void {
  const categoryId = day.now && chordChoice(digit, day.now.settings.categories);
  if (categoryId !== undefined && page?.clippable) page.change({ categoryId });
}
