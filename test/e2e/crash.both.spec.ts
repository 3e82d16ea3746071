import { type Ending, play, sessionOf } from './crash/session';
import { expect, test } from './fixtures';

/** Firefox takes longer to start, and stores by the same code. */
const SESSIONS = { chromium: 20, firefox: 3 };

/** Other sessions each time; with the seed that a failure names, the same ones again. */
const SEED = Number(process.env.CRASH_SEED ?? Math.floor(Math.random() * 1_000_000));

/** Milliseconds for a session on a busy machine. */
const PATIENCE = 60_000;

test('a killed browser: what was confirmed is there, once, and what was not is there whole or not at all', async ({
  editor,
}) => {
  const { kind } = editor.browser;
  const sessions = Number(process.env.CRASH_SESSIONS ?? SESSIONS[kind]);
  test.setTimeout(sessions * PATIENCE);
  const folder = test.info().outputPath();
  const endings: Ending[] = [];
  for (let number = 0; number < sessions; number += 1) {
    const again = `CRASH_SEED=${SEED + number} CRASH_SESSIONS=1`;
    await test.step(again, async () => {
      await editor.browser.reset();
      const ending = play(editor, sessionOf(SEED + number), folder);
      endings.push(await ending.catch((cause: unknown) => Promise.reject(new Error(again, { cause }))));
    });
  }
  const told = endings.map(({ during, after, found }) => `${during}, killed after ${after} ms: ${found}`);
  const confirmed = endings.reduce((sum, each) => sum + each.confirmed, 0);
  test.info().annotations.push({ type: 'confirmed', description: `${confirmed} steps, all found` });
  test.info().annotations.push({ type: 'endings', description: told.join('\n') });
  // A single one that is played again may end before anything is confirmed.
  if (sessions > 1) expect(confirmed).toBeGreaterThan(sessions);
});
