import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { expect } from '@playwright/test';
import fc from 'fast-check';
import type { ExtensionBrowser } from '../driver/browser';
import type { Editor } from '../pages/editor';
import { clippedBefore, today } from '../seeds';
import { clipsOfToday } from './day-rows';
import { stepsOf } from './deeds';
import { Sitting } from './sitting';
import { faults, stateOf, stored } from './state';
import { type Choice, KINDS, type Step } from './step';

/** A sitting of an editor that ends when the browser is killed. */
export interface Session {
  deeds: Choice[];
  /** The deed in which the browser is killed. */
  last: Choice;
  /** In which of its steps, and when in that; both from 0 to 1. */
  step: number;
  moment: number;
}

/** How a session ended. */
export interface Ending {
  /** What was under way. */
  during: string;
  /** Milliseconds after it was begun. */
  after: number;
  /** Steps that the editor was told of. */
  confirmed: number;
  /** What of the last step was found. */
  found: 'nothing' | 'a part that may stand' | 'all';
}

/** The names do not stand in each other, nor in what is typed. */
const TREES = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir'];
const CATEGORIES = ['key-developments', 'notable', 'papers'] as const;

const share = fc.nat(1000).map((part) => part / 1000);
const choice = fc.record({ kind: fc.constantFrom(...KINDS), which: fc.nat(10_000) });
/** Without fast-check's liking for small numbers: no moment is more likely to be the worst. */
const session: fc.Arbitrary<Session> = fc.noBias(
  fc.record({
    deeds: fc.array(choice, { minLength: 2, maxLength: 4, size: 'max' }),
    last: choice,
    step: share,
    moment: share,
  }),
);

/** The same session for the same seed. */
export function sessionOf(seed: number): Session {
  const [only] = fc.sample(session, { seed, numRuns: 1 });
  if (!only) throw new Error('no session was made');
  return only;
}

/**
 * Plays a session, kills the browser in it, starts it again and looks at what is there.
 * @param folder where backups are written
 */
export async function play(editor: Editor, session: Session, folder: string): Promise<Ending> {
  const { browser } = editor;
  await aDay(browser);
  const sitting = new Sitting(editor, folder);
  let confirmed = 0;
  const make = async (step: Step) => {
    await step.prepare();
    await step.act();
    confirmed += 1;
  };
  for (const deed of session.deeds) for (const step of await stepsOf(sitting, deed)) await make(step);

  const possible = await stepsOf(sitting, session.last);
  // A new page can always be clipped.
  const steps = possible.length > 0 ? possible : await stepsOf(sitting, { ...session.last, kind: 'clip' });
  const at = Math.min(Math.floor(session.step * steps.length), steps.length - 1);
  for (const step of steps.slice(0, at)) await make(step);
  const step = steps[at];
  if (!step) throw new Error('there is nothing to do');
  await step.prepare();
  const after = Math.round(session.moment * step.lasts);
  const told = await killedIn(browser, step, after);
  if (told) confirmed += 1;

  await browser.restart();
  const ending = { during: step.name, after, confirmed };
  return { ...ending, found: await lookAt(editor, step, told, ending) };
}

/** Kills the browser so many milliseconds after a step was begun. Answers whether the editor had been told by then. */
async function killedIn(browser: ExtensionBrowser, step: Step, after: number): Promise<boolean> {
  let told = false;
  let failure: unknown;
  const acting = step.act().then(
    () => {
      told = true;
    },
    (error: unknown) => {
      failure = error;
    },
  );
  await wait(after);
  // What goes wrong from here on does so because the browser is gone.
  if (failure) throw failure;
  const before = told;
  await browser.kill();
  await acting;
  return before;
}

/** Whether everything is there that the editor was told of, once, and nothing by halves. */
async function lookAt(editor: Editor, step: Step, told: boolean, ending: object): Promise<Ending['found']> {
  const { browser } = editor;
  // What an interrupted restore has left is cleared up by the worker.
  await expect.poll(async () => faults(await stored(browser)), JSON.stringify(ending)).toEqual([]);
  const rows = await stored(browser);
  const state = stateOf(rows);
  const all = step.outcomes.at(-1) ?? step.before;
  const allowed = told ? [all] : [step.before, ...step.outcomes];
  if (!allowed.some((each) => isDeepStrictEqual(each, state)))
    expect(state, JSON.stringify(ending)).toEqual(told ? all : step.before);

  const headlines = clipsOfToday(rows).map(({ headline }) => headline);
  const desk = await editor.opensDesk(today());
  await expect.poll(() => desk.headlines()).toEqual(headlines);
  await expect.poll(() => browser.badge()).toBe(headlines.length === 0 ? '' : String(headlines.length));
  if (isDeepStrictEqual(state, all)) return 'all';
  return isDeepStrictEqual(state, step.before) ? 'nothing' : 'a part that may stand';
}

/** A day with two clips in each category, each with its article, and one in the trash. */
async function aDay(browser: ExtensionBrowser): Promise<void> {
  const seeds = TREES.map((headline, index) => ({
    day: today(),
    headline,
    url: `https://${headline.toLowerCase()}.example/story`,
    take: `Seen ${1000 + index}`,
    categoryId: CATEGORIES[index % CATEGORIES.length] ?? 'notable',
  }));
  await clippedBefore(browser, ...seeds);
  const rows = await browser.rows<{ id: string; headline: string }>('clips');
  const text = 'As it was read.';
  await browser.seed(
    'articles',
    rows.map(({ id }) => ({ id, html: `<p>${text}</p>`, text })),
  );
  const last = rows.filter(({ headline }) => headline === TREES.at(-1));
  const deletedAt = Date.now();
  await browser.seed(
    'clips',
    last.map((row) => ({ ...row, deletedAt, changed: { deletedAt } })),
  );
}
