import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { expect } from '@playwright/test';
import fc from 'fast-check';
import type { Clip } from '../../../lib/clip';
import { type ClipEdit, moveBy, putAt } from '../../../lib/desk';
import type { Chromium } from '../driver/chromium';
import type { DeskPage } from '../pages/desk';
import { arrangementOf, categories, clipsOfToday, withEdits } from './day-rows';
import { type State, type Stored, stateOf, stored } from './state';

/** Milliseconds from one operation to the next: ten a second. */
const PACE = 100;

/** How often in a row something may be seen on the disk that is none of the states: tables are read one by one. */
const STRANGE = 100;

/** What is done to a clip that was opened: letters are typed, then it is moved about with its editor closed. */
export interface Turn {
  which: number;
  letters: string;
  gestures: Gesture[];
}

type Gesture =
  | { kind: 'move'; step: 1 | -1 }
  | { kind: 'categorise'; nth: number }
  | { kind: 'drop and undo' };

const gesture: fc.Arbitrary<Gesture> = fc.oneof(
  fc.constantFrom<Gesture>({ kind: 'move', step: 1 }, { kind: 'move', step: -1 }),
  fc.record({ kind: fc.constant('categorise' as const), nth: fc.nat(categories.length - 1) }),
  fc.constant<Gesture>({ kind: 'drop and undo' }),
);
const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');

/** Without fast-check's liking for small numbers. */
export const turn: fc.Arbitrary<Turn> = fc.noBias(
  fc.record({
    which: fc.nat(10_000),
    letters: fc.string({ unit: letter, minLength: 3, maxLength: 12, size: 'max' }),
    gestures: fc.array(gesture, { minLength: 2, maxLength: 8, size: 'max' }),
  }),
);

/**
 * Scripted editing at the desk until it is stopped. Every operation is one key and one write; what must stand after each
 * is kept, in order, so that whatever is on the disk can be found among it.
 */
export class Stretch {
  /** What stood at first, and after each operation. */
  readonly states: State[];
  /** The last of `states` that was seen on the disk. */
  confirmed = 0;
  /** Milliseconds from the first operation to the last. */
  lasted = 0;
  private stopped = false;
  private readonly begun = Date.now();

  constructor(
    private readonly chromium: Chromium,
    private readonly desk: DeskPage,
    private rows: Stored,
  ) {
    this.states = [stateOf(rows)];
  }

  get operations(): number {
    return this.states.length - 1;
  }

  stop(): void {
    this.stopped = true;
  }

  /** Plays turn after turn. */
  async play(turns: Iterator<Turn>): Promise<void> {
    while (!this.stopped) {
      const { value } = turns.next();
      await this.take(value);
    }
  }

  /** Looks at the disk again and again. */
  async watch(): Promise<void> {
    let strange = 0;
    let first = stateOf(this.rows);
    while (!this.stopped) {
      const state = stateOf(await stored(this.chromium));
      const index = this.states.slice(this.confirmed).findIndex((each) => isDeepStrictEqual(each, state));
      this.confirmed += Math.max(0, index);
      strange = index < 0 ? strange + 1 : 0;
      if (strange === 1) first = state;
      // Nobody asked for it: then it says how it differs from what comes next to it.
      if (strange > STRANGE) expect(first).toEqual(this.nearest(first));
      await wait(20);
    }
  }

  /** The last operation after which this stood; -1 where it never did. */
  lastOf(state: State): number {
    return this.states.findLastIndex((each) => isDeepStrictEqual(each, state));
  }

  private nearest(state: State): State {
    const { clips } = state;
    const differing = (other: State) =>
      Object.keys(clips).filter((key) => !isDeepStrictEqual(clips[key], other.clips[key])).length;
    return this.states
      .slice(this.confirmed)
      .reduce((best, each) => (differing(each) < differing(best) ? each : best));
  }

  private async take({ which, letters, gestures }: Turn): Promise<void> {
    const clips = clipsOfToday(this.rows);
    const clip = clips[which % clips.length];
    if (!clip) throw new Error('the day is empty');
    const { id, headline } = clip;
    await this.desk.edit(headline);
    let { take } = clip;
    // Takes are read as they grow; at some length an editor begins anew.
    if (take.length > 60) {
      await this.desk.press('Control+a');
      take = '';
    }
    for (const typed of letters) {
      take += typed;
      await this.operate([{ id, fields: { take } }], typed);
    }
    await this.desk.press('Enter');
    for (const each of gestures) await this.make(each, id);
  }

  private async make(each: Gesture, id: string): Promise<void> {
    const arrangement = arrangementOf(this.rows);
    const ids = new Set([id]);
    if (each.kind === 'move') {
      const key = each.step === 1 ? 'Alt+ArrowDown' : 'Alt+ArrowUp';
      await this.operate(moveBy(arrangement, ids, each.step), key);
    } else if (each.kind === 'categorise') {
      const category = categories[each.nth];
      if (!category || category.id === this.clip(id)?.categoryId) return;
      await this.operate(putAt(arrangement, ids, { categoryId: category.id }), `Alt+${category.digit}`);
    } else {
      const { rows } = this;
      await this.operate([{ id, fields: { deletedAt: 1 } }], 'Delete');
      await this.operate([{ id, fields: { deletedAt: undefined } }], 'Control+z');
      if (this.stopped) return;
      this.rows = rows;
      await this.desk.waitForFocus(this.clip(id)?.headline ?? '');
    }
  }

  /** Presses a key at its time. What is no change is no operation. */
  private async operate(edits: readonly ClipEdit[], key: string): Promise<void> {
    if (edits.length === 0 || this.stopped) return;
    await wait(Math.max(0, this.begun + this.operations * PACE - Date.now()));
    if (this.stopped) return;
    this.rows = { ...this.rows, clips: withEdits(this.rows.clips, edits) };
    // Before it is pressed: it may be on the disk before the press is answered.
    this.states.push(stateOf(this.rows));
    await this.desk.press(key);
    this.lasted = Date.now() - this.begun;
  }

  private clip(id: string): Clip | undefined {
    return this.rows.clips.find((each) => each.id === id);
  }
}
