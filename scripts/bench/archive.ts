import type { Site } from '../../test/site/server';
import { BenchBrowser } from './browser';
import { probedBuilds } from './builds';
import { atMost, figures, type Line, milliseconds } from './figures';
import { fill } from './fill';
import { archive, ON_THE_DAY } from './rows';

const SIZES = [50, 1_000, 10_000] as const;
const OPENINGS = 24;
const PAGE = 'tidedb.example/blog/3-0';

/** The popup's time to a painted list, with fifty clips on the day and archives of three sizes, by turns. */
export async function archiveSizes(site: Site): Promise<{ lines: Line[]; data: object }> {
  const { ours } = probedBuilds();
  const browsers: { size: number; browser: BenchBrowser; id: string; times: number[] }[] = [];
  try {
    for (const size of SIZES) {
      const browser = await BenchBrowser.launch([ours], site.port);
      const id = (await browser.extensions()).get('Clipsheet') ?? '';
      browsers.push({ size, browser, id, times: [] });
      await fill(browser, id, archive(size));
      await browser.backstage(id);
    }
    for (let round = -1; round < OPENINGS; round += 1) {
      for (const { browser, id, times } of round % 2 === 0 ? browsers : [...browsers].reverse()) {
        await browser.visit(site.url(PAGE));
        const popup = await browser.openPopup(id, ['list']);
        await browser.closePopup(popup);
        if (popup.rows !== ON_THE_DAY) throw new Error(`${popup.rows} rows in the list, not ${ON_THE_DAY}`);
        if (round >= 0) times.push(popup.list ?? Number.NaN);
      }
    }
    const bySize = browsers.map(({ size, times }) => ({ size, ...figures(times), all: times }));
    const [small, , large] = bySize;
    const ratio = (large?.median ?? Number.NaN) / (small?.median ?? Number.NaN);
    const lines = [
      ...bySize.map((each) => milliseconds(`${each.size.toLocaleString('en')} clips, list painted`, each)),
      atMost('ratio of medians, 10,000 to 50', ratio, 1.2),
    ];
    return { lines, data: { bySize, ratio } };
  } finally {
    for (const { browser } of browsers) await browser.close();
  }
}
