import { buildFor } from '../../test/e2e/driver/find-browser';
import type { Site } from '../../test/site/server';
import { BenchBrowser } from './browser';
import { figures, type Line, milliseconds } from './figures';
import { PAGES } from './pages';

const LAUNCHES = 4;

/** Load time and JavaScript heap of pages that are not clipped, with and without the extension, by turns. */
export async function untouched(site: Site): Promise<{ lines: Line[]; data: object }> {
  const loads = { with: [] as number[], without: [] as number[] };
  const heaps = { with: [] as number[], without: [] as number[] };
  for (let launch = 0; launch < LAUNCHES; launch += 1) {
    for (const which of launch % 2 === 0 ? (['with', 'without'] as const) : (['without', 'with'] as const)) {
      const browser = await BenchBrowser.launch(which === 'with' ? [buildFor('chrome')] : [], site.port);
      try {
        await browser.visit(site.url(PAGES[0]));
        for (const page of PAGES) {
          const { load, heap } = await look(browser, site.url(page));
          loads[which].push(load);
          heaps[which].push(heap);
        }
      } finally {
        await browser.close();
      }
    }
  }
  const data = {
    load: { with: figures(loads.with), without: figures(loads.without) },
    heap: { with: figures(heaps.with), without: figures(heaps.without) },
  };
  const ratio = (of: { with: { median: number }; without: { median: number } }) =>
    (of.with.median / of.without.median).toFixed(2);
  const lines = [
    milliseconds('load with the extension', data.load.with),
    milliseconds('load without it', data.load.without),
    { what: 'ratio of medians', value: ratio(data.load), target: 'about 1', met: true },
    { what: 'JavaScript heap, ratio of medians', value: ratio(data.heap), target: 'about 1', met: true },
  ];
  return { lines, data };
}

async function look(browser: BenchBrowser, url: string) {
  await browser.visit(url);
  const load = await browser.evaluate<number>(`performance.getEntriesByType('navigation')[0].loadEventStart`);
  await browser.devtools.send('HeapProfiler.collectGarbage', {}, browser.tab);
  const { usedSize } = await browser.devtools.send<{ usedSize: number }>(
    'Runtime.getHeapUsage',
    {},
    browser.tab,
  );
  return { load, heap: usedSize };
}
