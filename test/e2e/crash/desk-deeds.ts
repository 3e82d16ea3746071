import { expect } from '@playwright/test';
import type { Clip } from '../../../lib/clip';
import { type ClipEdit, merge, moveBy, putAt, sendTo } from '../../../lib/desk';
import type { DeskPage } from '../pages/desk';
import { today } from '../seeds';
import { arrangementOf, beginnings, categories, clipsOfToday, edited } from './day-rows';
import type { Sitting } from './sitting';
import { type Stored, stateOf } from './state';
import type { Step } from './step';

const RUNNING_ORDER = { role: 'region', name: 'Running order' } as const;

export function typing(sitting: Sitting, before: Stored, { id, headline }: Clip): Step[] {
  const words = sitting.words();
  const step = sitting.step('a take is typed', {
    prepare: async () => (await sitting.opensDesk()).edit(headline),
    act: async () => {
      const desk = await sitting.opensDesk();
      await desk.surface.fill({ role: 'textbox', name: 'Take', within: RUNNING_ORDER }, words);
      await desk.press('Enter');
    },
    before: stateOf(before),
    outcomes: ['', ...beginnings(words)].map((take) => edited(before, [{ id, fields: { take } }])),
    lasts: 250,
    // Which letters are taken back as one is the desk's affair.
    after: () => sitting.forgetHistory(),
  });
  return [step];
}

export function moving(sitting: Sitting, before: Stored, clip: Clip, step: 1 | -1): Step[] {
  const edits = moveBy(arrangementOf(before), new Set([clip.id]), step);
  const key = step === 1 ? 'Alt+ArrowDown' : 'Alt+ArrowUp';
  return gesture(sitting, before, 'a clip is moved', edits, clip, (desk) => desk.press(key));
}

export function categorising(sitting: Sitting, before: Stored, clip: Clip, nth: number): Step[] {
  const category = categories[nth];
  if (!category || category.id === clip.categoryId) return [];
  const edits = putAt(arrangementOf(before), new Set([clip.id]), { categoryId: category.id });
  const key = `Alt+${category.digit}`;
  return gesture(sitting, before, 'a clip changes its category', edits, clip, (desk) => desk.press(key));
}

export function dropping(sitting: Sitting, before: Stored, clip: Clip): Step[] {
  const edits = [{ id: clip.id, fields: { deletedAt: 1 } }];
  return gesture(sitting, before, 'a clip is dropped', edits, clip, (desk) => desk.press('Delete'));
}

export function sending(sitting: Sitting, before: Stored, clip: Clip): Step[] {
  const there = before.clips.filter(({ day, deletedAt }) => day === today(1) && deletedAt === undefined);
  const edits = sendTo(arrangementOf(before), new Set([clip.id]), today(1), there);
  // What it tells besides goes along.
  const along = before.clips.filter(({ mergedInto }) => mergedInto === clip.id);
  const all = [...edits, ...along.map(({ id }) => ({ id, fields: { day: today(1) } }))];
  return gesture(sitting, before, 'a clip is sent on', all, clip, (desk) => desk.press('t'));
}

export function merging(sitting: Sitting, before: Stored, clip: Clip): Step[] {
  const order = clipsOfToday(before);
  const two = order.slice(order.findIndex(({ id }) => id === clip.id)).slice(0, 2);
  if (two.length < 2) return [];
  const select = async (desk: DeskPage) => {
    await desk.press('x');
    await desk.press('Shift+ArrowDown');
    await expect.poll(async () => (await desk.selected()).length).toBe(2);
  };
  const press = async (desk: DeskPage) => {
    await desk.button('Merge');
    // The one that is left stays selected.
    await desk.press('Escape');
  };
  const steps = gesture(sitting, before, 'two clips are merged', merge(two, 1), clip, press, select);
  // A button is found and pressed in more time than a key is.
  return steps.map((step) => ({ ...step, lasts: 3 * step.lasts }));
}

/** One gesture of the desk on one clip: all of it or nothing. */
function gesture(
  sitting: Sitting,
  rows: Stored,
  name: string,
  edits: readonly ClipEdit[],
  clip: Clip,
  act: (desk: DeskPage) => Promise<void>,
  prepare: (desk: DeskPage) => Promise<void> = async () => {},
): Step[] {
  if (edits.length === 0) return [];
  const before = stateOf(rows);
  const step = sitting.step(name, {
    prepare: async () => {
      const desk = await sitting.opensDesk();
      await desk.focus(clip.headline);
      await prepare(desk);
    },
    act: async () => act(await sitting.opensDesk()),
    before,
    outcomes: [edited(rows, edits)],
    lasts: 60,
    after: () => sitting.history.push(before),
  });
  return [step];
}

export function undoing(sitting: Sitting, rows: Stored): Step[] {
  const earlier = sitting.history.at(-1);
  const { desk } = sitting;
  if (!earlier || !desk) return [];
  const step = sitting.step('the last gesture is taken back', {
    act: () => desk.press('Control+z'),
    before: stateOf(rows),
    outcomes: [earlier],
    lasts: 60,
    after: () => sitting.history.pop(),
  });
  return [step];
}

export function choosingFormat(sitting: Sitting, rows: Stored, which: number): Step[] {
  const before = stateOf(rows);
  const [id, name] = which % 2 === 0 ? (['essay', 'Essay'] as const) : (['links', 'Links'] as const);
  const formats = { ...before.formats, [today()]: id };
  if (before.formats[today()] === id) return [];
  const step = sitting.step('a format is chosen', {
    prepare: async () => void (await sitting.opensDesk()),
    act: async () => (await sitting.opensDesk()).format(name),
    before,
    outcomes: [{ ...before, formats }],
    lasts: 60,
    after: () => sitting.forgetHistory(),
  });
  return [step];
}
