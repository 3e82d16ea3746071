import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildFor } from '../../test/e2e/driver/find-browser';
import type { Site } from '../../test/site/server';
import { oneFile } from '../one-file';
import { BenchBrowser } from './browser';
import { atMost, type Figures, figures, type Line, milliseconds, plain } from './figures';
import { PAGES, VAST } from './pages';

const READERS = ['ours', 'readability', 'defuddle'] as const;
type Reader = (typeof READERS)[number];
/** A script that does nothing is put in, too: what it takes, every reader pays. */
type Script = Reader | 'nothing';
type Times = Record<Script, number[]>;

/**
 * Each order once: a page is quicker to come the second time, and a process that has run one reader is warm for the
 * next. So each is as often first, second and third, and as often after each of the others.
 */
const ORDERS: readonly (readonly Reader[])[] = [
  ['ours', 'readability', 'defuddle'],
  ['readability', 'ours', 'defuddle'],
  ['defuddle', 'ours', 'readability'],
  ['ours', 'defuddle', 'readability'],
  ['readability', 'defuddle', 'ours'],
  ['defuddle', 'readability', 'ours'],
];
const PUBLISHED = {
  readability: new URL('./readability.ts', import.meta.url),
  defuddle: new URL('./defuddle.ts', import.meta.url),
};
/** How often each order: of first runs one is twice as long as the next, and the medians of 60 were apart by a tenth. */
const TIMES = 4;

/** How often each reader is put into a page again, once its code is warm. */
const AGAIN = 2;

/** Puts a script into the page that is shown, as the popup does: milliseconds until its answer was there. */
const INJECT = `async (file) => {
  const [tab] = await chrome.tabs.query({ url: 'http://*/*' });
  const start = performance.now();
  const [{ result }] = await chrome.scripting.executeScript({
    target: { tabId: tab.id },
    files: [file],
    injectImmediately: true,
  });
  const took = performance.now() - start;
  if (!result) throw new Error(file + ' gave no answer');
  return took;
}`;

/**
 * What reading a page costs the popup: from asking for it to having the answer, by the script that ships. Beside it, in
 * the same tab by turns, Readability alone and defuddle, put in the same way.
 */
export async function readingCost(site: Site): Promise<{ lines: Line[]; data: object }> {
  const browser = await BenchBrowser.launch([await injector()], site.port);
  const id = (await browser.extensions()).get('Injector') ?? '';
  const backstage = await browser.backstage(id);
  const [cold, warm, bare, vast] = [noTimes(), noTimes(), noTimes(), noTimes()];
  /** The first runs of ours, page by page. */
  const byPage = new Map<string, number[]>();

  const inject = (which: Script) => browser.evaluate<number>(`(${INJECT})('/${which}.js')`, backstage);
  /** Loads the page anew: it is read once, by code that never ran there. */
  const read = async (page: string, which: Script) => {
    await browser.visit(site.url(page));
    return inject(which);
  };

  try {
    for (const [round, order] of Array.from({ length: TIMES }, () => ORDERS)
      .flat()
      .entries()) {
      for (const page of PAGES) {
        for (const which of order) {
          const first = await read(page, which);
          cold[which].push(first);
          for (let time = 0; time < AGAIN; time += 1) warm[which].push(await inject(which));
          if (which === 'ours') byPage.set(page, [...(byPage.get(page) ?? []), first]);
        }
        if (round < 3) for (const which of order) bare[which].push(await read(`${page}?bare`, which));
        cold.nothing.push(await read(page, 'nothing'));
      }
      // What is promised of this page is said of Readability alone.
      if (round < 4)
        for (const which of order.filter((reader) => reader !== 'defuddle'))
          vast[which].push(await read(VAST, which));
    }
  } finally {
    await browser.close();
  }
  const data = { cold: compared(cold), warm: compared(warm), bare: compared(bare), vast: compared(vast) };
  const [slowest = '', time] = [...byPage]
    .map(([page, times]) => [page, figures(times)] as const)
    .toSorted(([, a], [, b]) => b.median - a.median)[0] ?? ['', data.cold.ours];
  const { ours, readability, nothing } = data.cold;
  const lines = [
    milliseconds('our reader, put into a page for the first time', ours),
    milliseconds('Readability alone, the same', readability),
    milliseconds('defuddle, the same', data.cold.defuddle),
    milliseconds('a script that does nothing, the same', nothing),
    milliseconds(`slowest page of ours, ${slowest}`, time),
    ...ratios('', data.cold, 1.3),
    plain(
      'ratio of medians to Readability, less what nothing takes',
      (ours.median - nothing.median) / (readability.median - nothing.median),
    ),
    ...ratios(', warm code', data.warm, 1.3),
    milliseconds('our reader, the articles without what sites have around them', data.bare.ours),
    milliseconds('Readability alone, the same', data.bare.readability),
    milliseconds('our reader, page of 200,000 elements', data.vast.ours),
    atMost(
      'ratio of medians to Readability, page of 200,000 elements',
      data.vast.ours.median / data.vast.readability.median,
      5,
    ),
  ];
  return { lines, data };
}

function noTimes(): Times {
  return { ours: [], readability: [], defuddle: [], nothing: [] };
}

function compared(times: Times) {
  return {
    ours: figures(times.ours),
    readability: figures(times.readability),
    defuddle: figures(times.defuddle),
    nothing: figures(times.nothing),
  };
}

/** Ours beside each of the others; `limit` is what Readability's time may be multiplied by. */
function ratios(
  when: string,
  { ours, readability, defuddle }: Record<Reader, Figures>,
  limit: number,
): Line[] {
  return [
    atMost(`ratio of medians to Readability${when}`, ours.median / readability.median, limit),
    atMost(`ratio of 95th percentiles to Readability${when}`, ours.p95 / readability.p95, limit),
    atMost(`ratio of medians to defuddle${when}`, ours.median / defuddle.median, 0.6),
  ];
}

/** An extension that may put scripts into any page, with the readers: ours as it is shipped, the others as they are published. */
async function injector(): Promise<string> {
  const folder = resolve('reports/bench/injector');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(fileURLToPath(new URL('./injector/', import.meta.url)), folder, { recursive: true });
  cpSync(join(buildFor('chrome'), 'read-page.js'), join(folder, 'ours.js'));
  for (const [name, entry] of Object.entries(PUBLISHED))
    writeFileSync(join(folder, `${name}.js`), await bundled(entry));
  writeFileSync(join(folder, 'nothing.js'), '1');
  return folder;
}

/** A script whose answer is what `read` answers. */
async function bundled(entry: URL): Promise<string> {
  const code = await oneFile(
    { entry: fileURLToPath(entry), formats: ['iife'], name: 'reader', fileName: 'reader' },
    { build: { target: 'chrome120' } },
  );
  return `${code};reader.read()`;
}
