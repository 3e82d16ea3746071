import { useRef, useState } from 'preact/hooks';
import { goesOn, type History, NO_HISTORY, record, redo, type Step, settled, undo } from '../../lib/desk';

export interface HistoryState {
  canUndo: boolean;
  canRedo: boolean;
  record(step: Step): void;
  /** Whether the last thing done was typing into a box. */
  typing(): boolean;
  /** What is typed from here on is a step of its own. */
  settle(): void;
  /** The step that would be taken back next. */
  last(): Step | undefined;
  /** Answers the step to take back, or nothing. */
  back(): Step | undefined;
  /** Answers the step to make again, or nothing. */
  forth(): Step | undefined;
}

/** What was done on this page since it was opened. */
export function useHistory(): HistoryState {
  const [, repaint] = useState(0);
  // A ref: two keys may be pressed before the page is painted again.
  const current = useRef<History>(NO_HISTORY);
  const set = (history: History) => {
    current.current = history;
    repaint((count) => count + 1);
  };
  const take = (taken: { step: Step; history: History } | undefined) => {
    if (taken) set(taken.history);
    return taken?.step;
  };
  return {
    canUndo: current.current.done.length > 0,
    canRedo: current.current.undone.length > 0,
    record: (step) => set(record(current.current, step)),
    typing: () => goesOn(current.current),
    settle: () => {
      current.current = settled(current.current);
    },
    last: () => current.current.done.at(-1),
    back: () => take(undo(current.current)),
    forth: () => take(redo(current.current)),
  };
}
