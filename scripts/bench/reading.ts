import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import type { Site } from '../../test/site/server';
import { readabilityPatterns } from '../readability-patterns';
import { secondMinifier } from '../second-minifier';
import { BenchBrowser } from './browser';
import { atMost, type Figures, figures, type Line, milliseconds } from './figures';
import { PAGES, VAST } from './pages';

const ROUNDS = 6;
/** How often each reader runs again on a page once its code is warm. */
const AGAIN = 5;

const READERS = ['ours', 'readability', 'defuddle'] as const;
type Reader = (typeof READERS)[number];
type Times = Record<Reader, number[]>;

/** Our reader beside Readability alone and defuddle, on the same pages in the same tab, by turns. */
export async function readingCost(site: Site): Promise<{ lines: Line[]; data: object }> {
  const ours = await bundle(new URL('./our-reader.ts', import.meta.url), [
    readabilityPatterns(),
    secondMinifier(),
  ]);
  const others = await bundle(new URL('./other-readers.ts', import.meta.url), []);
  const browser = await BenchBrowser.launch([], site.port);
  const [cold, warm, bare, vast] = [noTimes(), noTimes(), noTimes(), noTimes()];
  /** The first runs of ours, page by page. */
  const byPage = new Map<string, number[]>();

  /** Loads the page anew, as a page is read once, and with code that never ran there. */
  const read = async (page: string, which: Reader, again: number) => {
    await browser.visit(site.url(page));
    const world = await isolatedWorld(browser);
    await browser.evaluate(which === 'ours' ? ours : others, browser.tab, world);
    const once = () => browser.evaluate<number>(`${which}()`, browser.tab, world);
    const first = await once();
    const later: number[] = [];
    for (let time = 0; time < again; time += 1) later.push(await once());
    return { first, later };
  };

  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      // Each is first on a page as often as the others: a page is quicker to come the second time.
      const order = READERS.map((_, nth) => READERS[(nth + round) % READERS.length] ?? 'ours');
      for (const page of PAGES) {
        for (const which of order) {
          const { first, later } = await read(page, which, AGAIN);
          cold[which].push(first);
          warm[which].push(...later);
          if (round < 3) bare[which].push((await read(`${page}?bare`, which, 0)).first);
          if (which === 'ours') byPage.set(page, [...(byPage.get(page) ?? []), first]);
        }
      }
      // What is promised of this page is said of Readability alone.
      if (round < 4)
        for (const which of order.filter((reader) => reader !== 'defuddle'))
          vast[which].push((await read(VAST, which, 0)).first);
    }
  } finally {
    await browser.close();
  }
  const data = { cold: compared(cold), warm: compared(warm), bare: compared(bare), vast: compared(vast) };
  const [slowest = '', time] = [...byPage]
    .map(([page, times]) => [page, figures(times)] as const)
    .toSorted(([, a], [, b]) => b.median - a.median)[0] ?? ['', data.cold.ours];
  const lines = [
    milliseconds('our reader, first run on a page', data.cold.ours),
    milliseconds('Readability alone, the same', data.cold.readability),
    milliseconds('defuddle, the same', data.cold.defuddle),
    milliseconds(`slowest page of ours, ${slowest}`, time),
    ...ratios('', data.cold, 1.3),
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
  return { ours: [], readability: [], defuddle: [] };
}

function compared(times: Times) {
  return {
    ours: figures(times.ours),
    readability: figures(times.readability),
    defuddle: figures(times.defuddle),
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

async function isolatedWorld(browser: BenchBrowser): Promise<number> {
  const { frameTree } = await browser.devtools.send<{ frameTree: { frame: { id: string } } }>(
    'Page.getFrameTree',
    {},
    browser.tab,
  );
  const { executionContextId } = await browser.devtools.send<{ executionContextId: number }>(
    'Page.createIsolatedWorld',
    { frameId: frameTree.frame.id, worldName: 'bench' },
    browser.tab,
  );
  return executionContextId;
}

/** A script as the product's are built: of Readability ours has what the product ships, the others have the whole. */
async function bundle(entry: URL, plugins: Plugin[]): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins,
    build: {
      write: false,
      target: 'chrome120',
      lib: { entry: fileURLToPath(entry), formats: ['iife'], name: 'bench', fileName: 'reader' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('the readers were not built');
  return output.output[0].code;
}
