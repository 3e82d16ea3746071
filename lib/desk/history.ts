import { dequal } from 'dequal/lite';
import type { Day } from '../day';
import { type DeskChange, joined } from './change';

/** One gesture that can be taken back. */
export interface Step {
  /** The day on which it was made, shown again when it is taken back. */
  day: Day;
  /** What was done, in a sentence. */
  label: string;
  undo: DeskChange;
  redo: DeskChange;
  /** Steps in a row with the same key are one, such as the letters typed into one take. */
  key?: string;
}

/** What was done on the desk since it was opened, the latest last. */
export interface History {
  done: readonly Step[];
  undone: readonly Step[];
}

export const NO_HISTORY: History = { done: [], undone: [] };

/** More steps than anybody takes back one by one. */
const MOST = 200;

/**
 * Adds a step. What was undone before cannot be redone after it. Words that were typed and taken back again, as by a box's
 * own Ctrl+Z, are none.
 */
export function record(history: History, step: Step): History {
  const last = history.done.at(-1);
  if (last?.key === undefined || last.key !== step.key || !goesOn(history)) {
    return { done: [...history.done, step].slice(-MOST), undone: [] };
  }
  const both = onTopOf(last, step);
  const before = history.done.slice(0, -1);
  return { done: dequal(both.undo, both.redo) ? before : [...before, both], undone: [] };
}

/** Whether the last thing done was typing, which more of the same would add to. */
export function goesOn({ done, undone }: History): boolean {
  return done.at(-1)?.key !== undefined && undone.length === 0;
}

/** Closes the last step: what follows is a new one, even if it is of the same kind. */
export function settled(history: History): History {
  const last = history.done.at(-1);
  if (last?.key === undefined) return history;
  const { key: _, ...closed } = last;
  return { ...history, done: [...history.done.slice(0, -1), closed] };
}

/** The step to take back, and the history after that; nothing where there is none. */
export function undo({ done, undone }: History): { step: Step; history: History } | undefined {
  const step = done.at(-1);
  return step && { step, history: { done: done.slice(0, -1), undone: [...undone, step] } };
}

/** The step to make again, and the history after that; nothing where there is none. What is typed then is another step. */
export function redo({ done, undone }: History): { step: Step; history: History } | undefined {
  const step = undone.at(-1);
  return step && { step, history: settled({ done: [...done, step], undone: undone.slice(0, -1) }) };
}

function onTopOf(last: Step, step: Step): Step {
  return { ...step, undo: joined(step.undo, last.undo), redo: joined(last.redo, step.redo) };
}
