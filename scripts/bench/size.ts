import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildFor } from '../../test/e2e/driver/find-browser';
import type { Site } from '../../test/site/server';
import { BenchBrowser } from './browser';
import { probedBuilds } from './builds';
import { atMost, type Line } from './figures';

const PAGE = 'tidedb.example/blog/3-0';
const KB = 1000;

/** What the popup loads until form and list are painted, the reader, and the whole extension as packed. */
export async function sizes(site: Site): Promise<{ lines: Line[]; data: object }> {
  const scripts = await scriptsAtFirstPaint(site);
  const popup = scripts.map((script) => ({ script, kB: zipped(script) }));
  const popupKB = popup.reduce((sum, { kB }) => sum + kB, 0);
  const reader = zipped('read-page.js');
  const packed = packedSize();
  const lines = [
    atMost(`popup until form and list are painted (${scripts.length} scripts)`, popupKB, 60, ' kB'),
    atMost('reader, injected into a page', reader, 25, ' kB'),
    atMost('readers of named sites, injected into pages of theirs alone', zipped('read-site.js'), 7, ' kB'),
    atMost('the extension, packed', packed, 400, ' kB'),
  ];
  return { lines, data: { popup, popupKB, reader, packed } };
}

/** Every script that the popup asked for until form and list were painted. */
async function scriptsAtFirstPaint(site: Site): Promise<string[]> {
  const browser = await BenchBrowser.launch([probedBuilds().ours], site.port);
  try {
    const id = (await browser.extensions()).get('Clipsheet') ?? '';
    // A day with a clip on it, so that there is a list to paint.
    await browser.visit(site.url(PAGE));
    const first = await browser.openPopup(id, ['form']);
    await browser.save(id, first);
    await browser.closePopup(first);

    const requests = await browser.watchRequests(`chrome-extension://${id}/`);
    await browser.visit(site.url(PAGE));
    const { origin, form = 0, list = 0 } = await browser.openPopup(id, ['form', 'list']);
    const painted = origin + Math.max(form, list);
    const paths = requests.filter(({ at }) => at < painted).map(({ url }) => new URL(url).pathname.slice(1));
    return [...new Set(paths)].filter((path) => path.endsWith('.js') && path !== 'probe.js').sort();
  } finally {
    await browser.close();
  }
}

function zipped(path: string): number {
  return gzipSync(readFileSync(join(buildFor('chrome'), path)), { level: 9 }).length / KB;
}

function packedSize(): number {
  const name = readdirSync('dist').find((each) => /-chrome\.zip$/.test(each));
  if (!name) throw new Error('no packed extension in dist/: `npm run zip` makes it');
  return statSync(join('dist', name)).size / KB;
}
