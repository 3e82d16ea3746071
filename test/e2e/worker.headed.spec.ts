import { setTimeout as wait } from 'node:timers/promises';
import type { Chromium } from './driver/chromium';
import { expect, test } from './fixtures';
import type { Editor } from './pages/editor';
import { storedClips } from './seeds';
import { Writes } from './writes';

const KILLS = Number(process.env.WORKER_KILLS ?? 50);

/** Milliseconds in which a key that was pressed has come to the worker, or has been lost by the window. */
const KEY_LIMIT = 3_000;

test('a worker killed at any moment of a quick clip: after the next start the clip is there once, or the badge says that it is not', async ({
  editor,
  chromium,
}) => {
  test.setTimeout(KILLS * 20_000);
  const keys = await Keys.of(chromium);
  const lasts = await undisturbed(editor, chromium, keys);
  const found: string[] = [];
  for (let number = 0; number < KILLS; number += 1) {
    const place = `story.example/${1000 + number}`;
    // Every fifth time while the key is still on its way, else in the work itself: more often the less of it is stored.
    const moment = number % 5 === 0 ? undefined : Math.random() ** 2 * lasts * 1.2;
    await chromium.reset();
    await chromium.startWorker();
    await editor.reads(place);
    const heard = await keys.next();
    const stop = await chromium.workerStopper();
    await chromium.inExtension(() => chrome.alarms.clear('day-start'));
    const pressing = editor.clipsByKey();
    if (moment === undefined) await wait(Math.random() * lasts);
    else if (await heard(KEY_LIMIT)) await wait(moment);
    await stop();
    await pressing;
    const reached = await heard(0);
    await chromium.startWorker();
    // The alarm is set again by a start that has come to its end.
    await expect
      .poll(() => chromium.inExtension(async () => (await chrome.alarms.get('day-start')) !== undefined))
      .toBe(true);
    const when = moment === undefined ? 'before the key' : `${moment.toFixed(1)} ms after the key`;
    const became = () => outcome(chromium, place);
    // A key that never came to the worker clips nothing.
    if (reached) await expect.poll(became, `killed ${when}`).toMatch(/^clipped$|^told$/);
    found.push(`killed ${when}: ${reached ? '' : 'not heard, '}${await became()}`);
    expect((await storedClips(chromium)).length, `killed ${when}`).toBeLessThanOrEqual(1);
  }
  test.info().annotations.push({ type: 'found', description: found.join('\n') });
});

test('a quick clip is asked of the disk, not of its cache', async ({ editor, chromium }) => {
  const writes = await Writes.of(chromium);
  await writes.hear(await chromium.worker());
  await editor.reads('story.example/1');
  await editor.clipsByKey();
  await writes.strict('pending', 'clips', 'articles');
});

/** How long a quick clip takes from its key, in milliseconds, when nobody disturbs it. */
async function undisturbed(editor: Editor, browser: Chromium, keys: Keys): Promise<number> {
  const times: number[] = [];
  for (const place of ['story.example/1', 'story.example/2', 'story.example/3']) {
    await editor.reads(place);
    const heard = await keys.next();
    const pressing = editor.clipsByKey();
    expect(await heard(KEY_LIMIT)).toBe(true);
    const begun = Date.now();
    await expect.poll(() => outcome(browser, place), { intervals: [10] }).toBe('clipped');
    times.push(Date.now() - begun);
    await pressing;
  }
  return Math.max(...times);
}

/** What became of the page's quick clip. */
async function outcome(
  browser: Chromium,
  place: string,
): Promise<'clipped' | 'told' | 'under way' | 'nothing'> {
  const clips = await browser.rows<{ pageKey: string }>('clips');
  const intents = await browser.rows<object>('pending');
  if (intents.length > 0) return 'under way';
  if (clips.some(({ pageKey }) => pageKey === place)) return 'clipped';
  return (await browser.badge()) === '!' ? 'told' : 'nothing';
}

/** Tells when a key comes to the worker: at once, also where the worker lives no longer than that. */
class Keys {
  private onKey = () => {};

  private constructor(private readonly browser: Chromium) {}

  static async of(browser: Chromium): Promise<Keys> {
    const keys = new Keys(browser);
    const page = await browser.backstage();
    await page.exposeFunction('keyHeard', () => keys.onKey());
    await page.evaluate(() => {
      const channel = new BroadcastChannel('keys');
      channel.onmessage = () => 'keyHeard' in window && (window.keyHeard as () => void)();
      // As long as the page lives.
      Object.assign(window, { channel });
    });
    return keys;
  }

  /** Listens in the worker that runs. Answers what waits for the next key, and tells whether it came. */
  async next(): Promise<(limit: number) => Promise<boolean>> {
    const heard = new Promise<true>((resolve) => {
      this.onKey = () => resolve(true);
    });
    const worker = await this.browser.worker();
    await worker.evaluate(() => {
      const channel = new BroadcastChannel('keys');
      chrome.commands.onCommand.addListener(() => channel.postMessage('heard'));
    });
    return (limit) => Promise.race([heard, wait(limit, false)]);
  }
}
