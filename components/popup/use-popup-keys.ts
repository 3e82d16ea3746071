import { useEffect, useRef } from 'preact/hooks';
import type { Settings } from '../../lib/settings';
import type { Panel } from '../edition/Today';
import type { DraftState } from '../hooks/use-draft';
import type { ThisPage } from '../hooks/use-this-page';
import type { TodayState } from '../hooks/use-today';
import { altLetter, chordChoice, chordDigit, inText, isUndo } from '../ui/keys';
import { usePageKeys } from '../ui/use-page-keys';

interface Actions {
  settings: Settings | undefined;
  page: ThisPage;
  today: TodayState;
  draft: DraftState;
  insertQuote: () => void;
  showEarlier: () => void;
  panel: Panel | undefined;
  showPanel: (panel: Panel | undefined) => void;
}

/** The chords that work wherever the focus is in the popup. A row of the list takes those meant for it first. */
export function usePopupKeys(actions: Actions): void {
  // A digit pressed before the categories are read from the store waits for them.
  const early = useRef<number | undefined>(undefined);
  const { settings, today } = actions;
  useEffect(() => {
    if (!settings || early.current === undefined) return;
    choose(early.current, actions);
    early.current = undefined;
  }, [settings]);
  usePageKeys(
    (event) => {
      if (!settings) early.current = chordDigit(event) ?? early.current;
      return act(event, actions);
    },
    (text) => today.paste(text),
  );
}

/** Answers whether the key meant something. */
function act(event: KeyboardEvent, actions: Actions): boolean {
  const { page, today, draft } = actions;
  const digit = chordDigit(event);
  if (digit !== undefined) {
    choose(digit, actions);
    // A digit without a category is taken too: the browser would switch tabs and close the popup.
    return true;
  }
  if (altLetter(event, 'Q') && page.form.quote) actions.insertQuote();
  else if (altLetter(event, 'V') && page.form.via) page.change({ via: '' });
  else if (altLetter(event, 'O') && page.earlier) actions.showEarlier();
  else if (altLetter(event, 'C')) actions.showPanel(actions.panel === 'copy' ? undefined : 'copy');
  else if (event.key === 'Escape' && actions.panel) actions.showPanel(undefined);
  else if (altLetter(event, 'D')) today.openDesk();
  else if (altLetter(event, 'M')) void draft.copyMarkdown();
  else if (altLetter(event, 'R')) void draft.copyRich();
  else if (isUndo(event) && today.undoable && !inText(event.target)) void today.undo();
  else return false;
  return true;
}

function choose(digit: number, { settings, page }: Actions): void {
  const categoryId = settings && chordChoice(digit, settings.categories);
  if (categoryId !== undefined && page.clippable) page.change({ categoryId });
}
