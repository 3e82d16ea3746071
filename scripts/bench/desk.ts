import type { Site } from '../../test/site/server';
import { BenchBrowser } from './browser';
import { probedBuilds } from './builds';
import { atMost, type Figures, figures, type Line, milliseconds } from './figures';
import { fill } from './fill';
import { archive } from './rows';

/** The desks that are measured: clips on the day, clips stored in all. */
const DESKS = [
  { name: '50 clips', onTheDay: 50, stored: 50 },
  { name: '500 clips', onTheDay: 500, stored: 500 },
  { name: '12 clips of 12', onTheDay: 12, stored: 12 },
  { name: '12 clips of 10,000', onTheDay: 12, stored: 10_000 },
] as const;

const OPENINGS = 8;
const KEYS = 40;
/** How often a dragged clip is moved on before it is let go. */
const MOVES = 60;
/** Browsers call a task long from here on, in milliseconds; shorter ones are not told. */
const LONG = 50;

interface Desk {
  name: string;
  browser: BenchBrowser;
  url: string;
  openings: number[];
}

/** The desk: opened, typed into and dragged on, with days and archives of several sizes. */
export async function desk(site: Site): Promise<{ lines: Line[]; data: object }> {
  const { ours } = probedBuilds();
  const desks: Desk[] = [];
  try {
    for (const { name, onTheDay, stored } of DESKS) {
      const browser = await BenchBrowser.launch([ours], site.port);
      const id = (await browser.extensions()).get('Clipsheet') ?? '';
      await fill(browser, id, archive(stored, onTheDay));
      await browser.devtools.send('Page.addScriptToEvaluateOnNewDocument', { source: PROBE }, browser.tab);
      desks.push({ name, browser, url: `chrome-extension://${id}/desk.html`, openings: [] });
    }
    for (let round = -1; round < OPENINGS; round += 1) {
      for (const each of round % 2 === 0 ? desks : [...desks].reverse()) {
        const time = await opened(each);
        if (round >= 0) each.openings.push(time);
      }
    }
    const frame = figures(await frames(desks[0]?.browser));
    const typing = new Map<string, Figures>();
    const dragging = new Map<string, number>();
    for (const each of desks) {
      typing.set(each.name, figures(await typed(each)));
      dragging.set(each.name, await dragged(each));
    }
    const openings = new Map(desks.map(({ name, openings: times }) => [name, figures(times)]));
    const of = (all: Map<string, Figures>, name: string) => all.get(name) ?? figures([]);
    const ratio = of(openings, '12 clips of 10,000').median / of(openings, '12 clips of 12').median;
    const lines = [
      ...desks.map(({ name }) => milliseconds(`${name}: desk painted`, of(openings, name))),
      atMost('ratio of medians, archive of 10,000 to 12', ratio, 1.2),
      milliseconds('a frame of an empty page', frame),
      ...desks.map(({ name }) => milliseconds(`${name}: key to preview`, of(typing, name))),
      atMost('50 clips: p95 in frames', of(typing, '50 clips').p95 / frame.median, 2),
      ...desks.map(({ name }) =>
        atMost(
          `${name}: longest task of a drag (0: none over 50)`,
          dragging.get(name) ?? Number.NaN,
          LONG,
          ' ms',
        ),
      ),
    ];
    const data = {
      frame,
      openings: Object.fromEntries(openings),
      typing: Object.fromEntries(typing),
      dragging: Object.fromEntries(dragging),
    };
    return { lines, data };
  } finally {
    for (const { browser } of desks) await browser.close();
  }
}

/** From the navigation until the list and the draft are on the screen. */
async function opened({ browser, url }: Desk): Promise<number> {
  await browser.visit('about:blank');
  await browser.visit(url);
  return browser.evaluate<number>('clipsheetPainted');
}

/** How long the frames of a page take that does nothing. */
async function frames(browser: BenchBrowser | undefined): Promise<number[]> {
  await browser?.visit('about:blank');
  return (
    (await browser?.evaluate<number[]>(`new Promise((resolve) => {
      const times = [];
      requestAnimationFrame(function next(now) {
        times.push(now);
        if (times.length <= 120) requestAnimationFrame(next);
        else resolve(times.slice(1).map((time, index) => time - times[index]));
      });
    })`)) ?? []
  );
}

/** From each key that is pressed in a take to the frame that shows it in the preview. */
async function typed(desk: Desk): Promise<number[]> {
  const { browser } = desk;
  await opened(desk);
  await browser.evaluate(`(() => {
    document.querySelector('.desk-row .clip-words').click();
  })()`);
  await browser.evaluate(`new Promise((resolve) => {
    (function look() {
      if (document.activeElement?.matches('.take-box')) resolve();
      else requestAnimationFrame(look);
    })();
  })`);
  const times: number[] = [];
  for (let nth = 0; nth < KEYS; nth += 1) {
    const letter = 'abcdefghij'.charAt(nth % 10);
    // Listening before the key is sent: input overtakes what a script is asked.
    await browser.evaluate('void (globalThis.clipsheetNext = clipsheetKey())');
    await browser.devtools.send(
      'Input.dispatchKeyEvent',
      { type: 'keyDown', key: letter, text: letter },
      browser.tab,
    );
    await browser.devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter }, browser.tab);
    times.push(await browser.evaluate<number>('clipsheetNext'));
  }
  return times;
}

/** The longest task, in milliseconds, while a clip is dragged over the list; 0 where none is long. */
async function dragged(desk: Desk): Promise<number> {
  const { browser } = desk;
  await opened(desk);
  const mouse = (type: string, x: number, y: number) =>
    browser.devtools.send(
      'Input.dispatchMouseEvent',
      { type, x, y, button: 'left', buttons: 1, clickCount: 1 },
      browser.tab,
    );
  const { x, y, bottom } = await browser.evaluate<{ x: number; y: number; bottom: number }>(`(() => {
    const { x, y } = document.querySelector('.desk-row .clip-words').getBoundingClientRect();
    return { x: x + 40, y: y + 12, bottom: document.querySelector('.desk-scroll').getBoundingClientRect().bottom };
  })()`);
  await browser.devtools.send('Input.setInterceptDrags', { enabled: true }, browser.tab);
  const intercepted = new Promise<unknown>((resolve) => {
    const stop = browser.devtools.on<{ data: unknown }>('Input.dragIntercepted', browser.tab, ({ data }) => {
      stop();
      resolve(data);
    });
  });
  await browser.evaluate('clipsheetLong.length = 0');
  await mouse('mouseMoved', x, y);
  await mouse('mousePressed', x, y);
  await mouse('mouseMoved', x + 4, y + 4);
  await mouse('mouseMoved', x + 12, y + 12);
  const data = await intercepted;
  const drag = (type: string, at: number) =>
    browser.devtools.send('Input.dispatchDragEvent', { type, x, y: at, data }, browser.tab);
  await drag('dragEnter', y + 20);
  for (let move = 0; move < MOVES; move += 1) {
    await drag('dragOver', y + 20 + ((bottom - y - 60) * move) / MOVES);
  }
  await drag('drop', bottom - 60);
  await mouse('mouseReleased', x, bottom - 60);
  await browser.devtools.send('Input.setInterceptDrags', { enabled: false }, browser.tab);
  // The observer hears of a task once it is over: a frame later all of the drag is told.
  await browser.evaluate('new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)))');
  return browser.evaluate<number>('Math.max(0, ...clipsheetLong)');
}

/** Runs first in every page: when the desk was painted, when a key is in the preview, which tasks were long. */
const PROBE = `
  globalThis.clipsheetLong = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) clipsheetLong.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  globalThis.clipsheetPainted = new Promise((resolve) => {
    requestAnimationFrame(function look() {
      const there = document.querySelector('.desk-row') && document.querySelector('.paper')?.textContent?.trim();
      if (!there) requestAnimationFrame(look);
      // The second frame's callback runs once the first one is on the screen.
      else requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
    });
  });
  globalThis.clipsheetKey = () => new Promise((resolve) => {
    const before = document.querySelector('.paper').textContent;
    addEventListener('keydown', ({ timeStamp }) => {
      requestAnimationFrame(function look(now) {
        if (document.querySelector('.paper').textContent === before) requestAnimationFrame(look);
        else resolve(now - timeStamp);
      });
    }, { capture: true, once: true });
  });
`;
