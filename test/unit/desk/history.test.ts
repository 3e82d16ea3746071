import { describe, expect, it } from 'vitest';
import { goesOn, type History, NO_HISTORY, record, redo, type Step, settled, undo } from '../../../lib/desk';
import { TODAY } from '../builders';

/** A step that types into the take of `a`. */
function step(from: string, to: string, key?: string): Step {
  const take = (text: string) => ({ clips: [{ id: 'a', fields: { take: text } }] });
  return { day: TODAY, label: `${from} → ${to}`, undo: take(from), redo: take(to), ...(key ? { key } : {}) };
}

const takesOf = (history: History) =>
  history.done.map(({ undo, redo }) => [undo.clips?.[0]?.fields.take, redo.clips?.[0]?.fields.take]);

describe('the history of the desk', () => {
  it('takes steps back one by one, and makes them again', () => {
    const two = record(record(NO_HISTORY, step('', 'one')), step('one', 'two'));
    const back = undo(two);
    expect(back?.step.undo).toEqual(step('one', 'two').undo);
    const further = undo(back?.history ?? NO_HISTORY);
    expect(further?.step.undo).toEqual(step('', 'one').undo);
    expect(undo(further?.history ?? NO_HISTORY)).toBeUndefined();
    const again = redo(further?.history ?? NO_HISTORY);
    expect(again?.step.redo).toEqual(step('', 'one').redo);
    expect(redo(redo(again?.history ?? NO_HISTORY)?.history ?? NO_HISTORY)).toBeUndefined();
  });

  it('forgets what was undone once something else is done', () => {
    const back = undo(record(NO_HISTORY, step('', 'one')));
    const other = record(back?.history ?? NO_HISTORY, step('', 'other'));
    expect(redo(other)).toBeUndefined();
    expect(takesOf(other)).toEqual([['', 'other']]);
  });

  it('makes one step of the letters typed in a row, until it is settled', () => {
    let history = record(NO_HISTORY, step('', 'a', 'take'));
    history = record(history, step('a', 'ab', 'take'));
    expect(takesOf(history)).toEqual([['', 'ab']]);
    history = record(settled(history), step('ab', 'abc', 'take'));
    expect(takesOf(history)).toEqual([
      ['', 'ab'],
      ['ab', 'abc'],
    ]);
    history = record(history, step('x', 'y', 'another'));
    expect(history.done).toHaveLength(3);
  });

  it('does not add to a step that was undone and made again', () => {
    const again = redo(undo(record(NO_HISTORY, step('', 'a', 'take')))?.history ?? NO_HISTORY);
    expect(again?.history.done).toHaveLength(1);
    const typed = record(undo(again?.history ?? NO_HISTORY)?.history ?? NO_HISTORY, step('', 'b', 'take'));
    expect(takesOf(typed)).toEqual([['', 'b']]);
  });

  it('forgets words that were typed and taken back again', () => {
    const moved = record(NO_HISTORY, step('x', 'y'));
    let history = record(moved, step('', 'a', 'take'));
    history = record(history, step('a', '', 'take'));
    expect(takesOf(history)).toEqual([['x', 'y']]);
  });

  it('goes on while letters are typed, and not after anything else', () => {
    const typed = record(record(NO_HISTORY, step('', 'one')), step('', 'a', 'take'));
    expect(goesOn(typed)).toBe(true);
    expect(goesOn(settled(typed))).toBe(false);
    expect(goesOn(record(typed, step('', 'one')))).toBe(false);
    const back = undo(typed)?.history ?? NO_HISTORY;
    expect(goesOn(back)).toBe(false);
    // Made again, it is one step: letters that follow are another.
    const again = redo(back)?.history ?? NO_HISTORY;
    expect(goesOn(again)).toBe(false);
    expect(record(again, step('a', 'ab', 'take')).done).toHaveLength(3);
  });

  it('holds well over fifty steps, and not without end', () => {
    let history = NO_HISTORY;
    for (let count = 0; count < 500; count += 1)
      history = record(history, step(String(count), String(count + 1)));
    expect(history.done.length).toBeGreaterThanOrEqual(50);
    expect(history.done.length).toBeLessThan(500);
    expect(history.done.at(-1)?.label).toBe('499 → 500');
  });
});
