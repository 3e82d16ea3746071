import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import type { Clip } from '../../lib/clip';
import { type Memory, memoryOf } from './crash/memory';
import { faults, stateOf, stored } from './crash/state';
import { Stretch, type Turn, turn } from './crash/stretch';
import type { Chromium } from './driver/chromium';
import { expect, test } from './fixtures';
import { clippedBefore, today } from './seeds';

const MINUTES = Number(process.env.SOAK_MINUTES ?? 5);

/** Another sitting each time; with the seed that a failure names, the same operations again. */
const SEED = Number(process.env.SOAK_SEED ?? Math.floor(Math.random() * 1_000_000));

/** Seconds until the browser is killed: at the soonest, and at the latest. */
const LIFE = { least: 5, most: 40 };

/** Milliseconds at the end in which nothing is killed and the memory is compared; a third of a short run. */
const CALM = Math.min(60_000, MINUTES * 20_000);

/** With signs that are not typed: a row is found by its words, whatever stands beside them. */
const CLIPS = Array.from({ length: 12 }, (_, index) => `Story ${10 + index}`);
const CATEGORIES = ['key-developments', 'notable', 'papers'] as const;

test('minutes of editing at ten operations a second under random kills: what was confirmed is there, once', async ({
  editor,
  chromium,
}) => {
  test.setTimeout(MINUTES * 60_000 * 2 + 120_000);
  await aDay(chromium);
  const turns = endless(SEED);
  const lives = fc.sample(fc.noBias(fc.integer({ min: LIFE.least, max: LIFE.most })), {
    seed: SEED,
    numRuns: 10_000,
  });
  const count = {
    operations: 0,
    confirmed: 0,
    found: 0,
    browsers: 0,
    workers: 0,
    lasted: 0,
  };
  const wrong: string[] = [];
  const ends = Date.now() + MINUTES * 60_000;
  let memory: { start: Memory; end: Memory } | undefined;
  while (!memory) {
    const life = (lives[count.browsers] ?? LIFE.most) * 1000;
    const last = Date.now() + life > ends - CALM;
    await bringBack(chromium);
    const desk = await editor.opensDesk(today());
    await desk.waitForRows(CLIPS.length);
    const start = await memoryOf(chromium);
    const stretch = new Stretch(chromium, desk, await stored(chromium));
    let gone = false;
    const work = Promise.all([stretch.play(turns), stretch.watch()]).catch((error: unknown) => {
      // What goes wrong from the kill on does so because the browser is gone.
      if (!gone) throw new Error(`SOAK_SEED=${SEED}`, { cause: error });
    });
    await Promise.race([work, livesFor(chromium, last ? Math.max(CALM, ends - Date.now()) : life, count)]);
    gone = !last;
    stretch.stop();
    if (last) {
      await work;
      await expect.poll(async () => stretch.lastOf(stateOf(await stored(chromium)))).toBe(stretch.operations);
      stretch.confirmed = stretch.operations;
      memory = { start, end: await memoryOf(chromium) };
    } else {
      await chromium.kill();
      await work;
      await chromium.restart();
      count.browsers += 1;
    }
    const rows = await stored(chromium);
    const found = stretch.lastOf(stateOf(rows));
    wrong.push(...faults(rows));
    // None of the states there were: then it says how it differs from the one that was confirmed.
    if (found < 0) expect(stateOf(rows), `SOAK_SEED=${SEED}`).toEqual(stretch.states[stretch.confirmed]);
    count.operations += stretch.operations;
    count.confirmed += stretch.confirmed;
    count.found += Math.min(found, stretch.confirmed);
    count.lasted += stretch.lasted;
  }
  const { start, end } = memory;
  const lost = count.confirmed - count.found;
  const rate = (count.operations / count.lasted) * 1000;
  const told = [
    `${MINUTES} minutes, seed ${SEED}: ${count.browsers} browsers and ${count.workers} workers killed`,
    `${count.operations} operations, ${rate.toFixed(1)} a second while editing`,
    `writes confirmed ${count.confirmed}, found ${count.found}, lost ${lost}, doubled or broken ${wrong.length}`,
    `last ${Math.round(CALM / 1000)} s, start and end: the desk's heap ${megabytes(start.heap)} and ${megabytes(end.heap)}, the browser ${megabytes(start.browser)} and ${megabytes(end.browser)}`,
  ];
  test.info().annotations.push({ type: 'soak', description: told.join('\n') });
  expect(wrong, `SOAK_SEED=${SEED}`).toEqual([]);
  expect(lost, `SOAK_SEED=${SEED}`).toBe(0);
  expect(count.confirmed).toBeGreaterThan(count.operations / 2);
  // What drafts remember of their parts is about ten megabytes and grows no more; what every key leaves behind would.
  expect(end.heap - start.heap).toBeLessThan(20_000_000);
});

/** So many milliseconds, in which workers are killed now and then. */
async function livesFor(chromium: Chromium, life: number, count: { workers: number }): Promise<void> {
  const ends = Date.now() + life;
  for (;;) {
    const left = ends - Date.now();
    if (left < 4000) return void (await wait(Math.max(0, left)));
    await wait(3000);
    await chromium.stopWorker();
    count.workers += 1;
  }
}

/** A browser that was killed between a drop and its undo leaves a clip in the trash. */
async function bringBack(chromium: Chromium): Promise<void> {
  const rows = await chromium.rows<Clip>('clips');
  await chromium.seed(
    'clips',
    rows.map(({ deletedAt: _, ...row }) => row),
  );
}

function* endless(seed: number): Generator<Turn, never> {
  for (let batch = 0; ; batch += 1) yield* fc.sample(turn, { seed: seed + batch, numRuns: 100 });
}

function megabytes(bytes: number | undefined): string {
  return bytes === undefined ? 'unknown' : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** A day with clips in each category, each with its article. */
async function aDay(chromium: Chromium): Promise<void> {
  const seeds = CLIPS.map((headline, index) => ({
    day: today(),
    headline,
    url: `https://site${index}.example/story`,
    take: '',
    categoryId: CATEGORIES[index % CATEGORIES.length] ?? 'notable',
  }));
  await clippedBefore(chromium, ...seeds);
  const rows = await chromium.rows<{ id: string }>('clips');
  const text = 'As it was read.';
  await chromium.seed(
    'articles',
    rows.map(({ id }) => ({ id, html: `<p>${text}</p>`, text })),
  );
}
