import { readFileSync } from 'node:fs';
import type { Request } from '@playwright/test';
import { expect, test } from './fixtures';

const [popup] = JSON.parse(readFileSync('.size-limit.json', 'utf8')) as { path: string[] }[];
/** The chunks that the popup's budget does not count, as in `!…/{digest,jobs}-*.js`. */
const notCounted = /\{(.*)\}/.exec(popup?.path.join(' ') ?? '')?.[1]?.split(',') ?? [];

test('until form and list are painted the popup fetches no script that its size budget does not count', async ({
  editor,
  chromium,
}) => {
  await editor.reads('tidedb.example/blog/3-0');
  const first = await editor.opensPopup();
  await first.take('Lookups take less than half the time.');
  await first.press('Enter');
  await first.closed();

  const fetched: { chunk: string; at: number }[] = [];
  const note = (request: Request) => {
    const chunk = /\/chunks\/(.+)-[\w-]{8}\.js$/.exec(request.url())?.[1];
    if (chunk) fetched.push({ chunk, at: request.timing().startTime });
  };
  chromium.context.on('requestfinished', note);
  await chromium.context.addInitScript(notePainting);
  const { page } = await chromium.clickToolbar();
  await page.waitForFunction(() => (window as Noting).painted !== undefined);
  const painted = await page.evaluate(() => (window as Noting).painted ?? 0);
  // What is left out of the budget does come, so that its absence before is no accident.
  await expect.poll(() => fetched.map(({ chunk }) => chunk)).toContain('on-demand');
  chromium.context.off('requestfinished', note);
  const before = fetched.filter(({ at }) => at < painted).map(({ chunk }) => chunk);
  expect(before).toEqual(expect.arrayContaining(['popup', 'store']));
  expect(notCounted).toContain('render');
  expect(notCounted.filter((name) => before.includes(name))).toEqual([]);
});

type Noting = Window & { painted?: number };

/** Runs first in each page: notes when form and list are there to be painted, in epoch milliseconds. */
function notePainting(): void {
  if (location.protocol !== 'chrome-extension:') return;
  const watch = new MutationObserver(() => {
    if (
      !document.querySelector('.list li') ||
      !document.querySelector('.facts')?.textContent?.includes('words')
    )
      return;
    watch.disconnect();
    (window as Noting).painted = performance.timeOrigin + performance.now();
  });
  watch.observe(document, { subtree: true, childList: true, characterData: true });
}

test('the reader is compiled in one go as it is put into a page, not function by function while it reads', async ({
  editor,
  chromium,
}) => {
  await editor.reads('tidedb.example/blog/3-0');
  const devtools = await chromium.context.newCDPSession(chromium.tab);
  const events: TraceEvent[] = [];
  devtools.on('Tracing.dataCollected', ({ value }) => events.push(...(value as object[] as TraceEvent[])));
  const complete = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
  await devtools.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'] },
  });
  const { page } = await chromium.clickToolbar();
  await expect(page.locator('.facts')).toContainText('words');
  await devtools.send('Tracing.end');
  await complete;

  const isReader = ({ name, args }: TraceEvent) =>
    name === 'v8.compile' && args?.data?.url?.endsWith('/read-page.js');
  const { pid } = events.find(isReader) ?? {};
  expect(pid).toBeDefined();
  const parsedLate = events.filter((event) => event.pid === pid && event.name === 'V8.ParseFunction');
  // A few are the page's own.
  expect(parsedLate.length).toBeLessThan(20);
});

interface TraceEvent {
  name: string;
  pid: number;
  args?: { data?: { url?: string } };
}
