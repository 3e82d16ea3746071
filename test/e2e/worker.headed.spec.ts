import { setTimeout as wait } from 'node:timers/promises';
import type { Chromium } from './driver/chromium';
import { expect, test } from './fixtures';
import { storedClips } from './seeds';
import { Writes } from './writes';

const KILLS = Number(process.env.WORKER_KILLS ?? 50);

test('a worker killed at any moment of a quick clip: after the next start the clip is there once, or the badge says that it is not', async ({
  editor,
  chromium,
}) => {
  test.setTimeout(KILLS * 20_000);
  const { browser } = editor;
  const takes: number[] = [];
  // How long it takes undisturbed tells when to disturb it.
  for (const place of ['story.example/1', 'story.example/2', 'story.example/3']) {
    await editor.reads(place);
    const begun = Date.now();
    await editor.clipsByKey();
    await expect.poll(() => outcome(chromium, place), { intervals: [10] }).toBe('clipped');
    takes.push(Date.now() - begun);
  }
  const longest = Math.max(...takes) * 1.2;
  const found: string[] = [];
  for (let number = 0; number < KILLS; number += 1) {
    const place = `story.example/${1000 + number}`;
    const moment = Math.round(Math.random() * longest);
    await chromium.reset();
    await chromium.startWorker();
    await editor.reads(place);
    const heard = await listens(chromium);
    const stop = await chromium.workerStopper();
    await browser.inExtension(() => chrome.alarms.clear('day-start'));
    const pressing = editor.clipsByKey();
    await wait(moment);
    await stop();
    await pressing;
    const reached = await heard();
    await chromium.startWorker();
    // The alarm is set again by a start that has come to its end.
    await expect
      .poll(() => browser.inExtension(async () => (await chrome.alarms.get('day-start')) !== undefined))
      .toBe(true);
    const says = async () => outcome(chromium, place);
    // A key that never reached the worker clips nothing.
    if (reached) await expect.poll(says, `killed after ${moment} ms`).toMatch(/^clipped$|^told$/);
    found.push(`${moment} ms: ${reached ? '' : 'key not heard, '}${await says()}`);
    expect((await storedClips(browser)).length, `killed after ${moment} ms`).toBeLessThanOrEqual(1);
  }
  test.info().annotations.push({ type: 'found', description: found.join('\n') });
});

/** What became of the page's quick clip. */
async function outcome(browser: Chromium, place: string): Promise<'clipped' | 'told' | 'under way' | 'nothing'> {
  const clips = await browser.rows<{ pageKey: string }>('clips');
  const intents = await browser.rows<object>('pending');
  if (intents.length > 0) return 'under way';
  if (clips.some(({ pageKey }) => pageKey === place)) return 'clipped';
  return (await browser.badge()) === '!' ? 'told' : 'nothing';
}

/** Listens for the key in the worker that runs. Answers what tells whether it came there. */
async function listens(browser: Chromium): Promise<() => Promise<boolean>> {
  const page = await browser.backstage();
  await page.evaluate(() => {
    const channel = new BroadcastChannel('heard');
    Object.assign(window, { channel, heard: false });
    channel.onmessage = () => Object.assign(window, { heard: true });
  });
  const worker = await browser.worker();
  await worker.evaluate(() => {
    const channel = new BroadcastChannel('heard');
    chrome.commands.onCommand.addListener(() => channel.postMessage('yes'));
  });
  return () => page.evaluate(() => 'heard' in window && window.heard === true);
}

test('a quick clip is asked of the disk, not of its cache', async ({ editor, chromium }) => {
  const writes = await Writes.of(chromium);
  await writes.hear(await chromium.worker());
  await editor.reads('story.example/1');
  await editor.clipsByKey();
  await writes.strict('pending', 'clips', 'articles');
});
