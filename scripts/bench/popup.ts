import type { Site } from '../../test/site/server';
import { BenchBrowser } from './browser';
import { probedBuilds } from './builds';
import { atMost, figures, type Line, milliseconds } from './figures';

const OPENINGS = 30;
const PAGE = 'tidedb.example/blog/3-0';

/** Our popup beside one that only shows the tab's title, in the same browser, by turns. */
export async function againstBare(site: Site): Promise<{ lines: Line[]; data: object }> {
  const { ours, bare } = probedBuilds();
  const browser = await BenchBrowser.launch([ours, bare], site.port);
  try {
    const ids = await browser.extensions();
    const popups = { ours: ids.get('Clipsheet') ?? '', bare: ids.get('Bare popup') ?? '' };
    // A process of its own for each, so that the start of one is not measured.
    for (const id of Object.values(popups)) await browser.backstage(id);
    const times = { ours: [] as number[], bare: [] as number[] };
    const starts = { ours: [] as number[], bare: [] as number[] };
    // One opening each is not counted: it fills caches that every later one finds.
    for (let round = -1; round < OPENINGS; round += 1) {
      for (const which of round % 2 === 0 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const)) {
        await browser.visit(site.url(PAGE));
        const popup = await browser.openPopup(popups[which], ['title']);
        await browser.closePopup(popup);
        if (round < 0) continue;
        times[which].push(popup.title ?? Number.NaN);
        starts[which].push(popup.start);
      }
    }
    const data = {
      ours: figures(times.ours),
      bare: figures(times.bare),
      firstScript: { ours: figures(starts.ours), bare: figures(starts.bare) },
      ratio: figures(times.ours).median / figures(times.bare).median,
      all: times,
    };
    const lines = [
      milliseconds('ours, navigation to title painted', data.ours),
      milliseconds('bare popup, the same', data.bare),
      atMost('ratio of medians', data.ratio, 2),
    ];
    return { lines, data };
  } finally {
    await browser.close();
  }
}
