import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  const folder = mkdtempSync(join(tmpdir(), 'clipsheet-backups-'));
  const endings: Ending[] = [];
  for (let number = 0; number < sessions; number += 1) {
    const seed = SEED + number;
    await test.step(`CRASH_SEED=${seed} CRASH_SESSIONS=1`, async () => {
      await editor.browser.reset();
      endings.push(await play(editor, sessionOf(seed), folder));
    });
  }
  const told = endings.map(({ during, after, found }) => `${during}, killed after ${after} ms: ${found}`);
  const confirmed = endings.reduce((sum, each) => sum + each.confirmed, 0);
  test.info().annotations.push({ type: 'confirmed', description: `${confirmed} steps, all found` });
  test.info().annotations.push({ type: 'endings', description: told.join('\n') });
  expect(confirmed).toBeGreaterThan(sessions);
});
