import { mkdirSync, writeFileSync } from 'node:fs';
import { type Site, serveSite } from '../test/site/server';
import { archiveSizes } from './bench/archive';
import { clipping } from './bench/clipping';
import { desk } from './bench/desk';
import { type Line, table } from './bench/figures';
import { againstBare } from './bench/popup';
import { readingCost } from './bench/reading';
import { sizes } from './bench/size';
import { untouched } from './bench/untouched';

interface Measure {
  name: string;
  title: string;
  run(site: Site): Promise<{ lines: Line[]; data: object }>;
}

const MEASURES: Measure[] = [
  { name: 'size', title: 'Size, gzip -9', run: sizes },
  { name: 'reading', title: 'Reading a page', run: readingCost },
  { name: 'clipping', title: 'Clipping a page', run: clipping },
  { name: 'popup', title: 'The popup beside a bare one', run: againstBare },
  { name: 'archive', title: `The popup's list as the archive grows`, run: archiveSizes },
  { name: 'desk', title: 'The desk', run: desk },
  { name: 'untouched', title: 'A page that is not clipped', run: untouched },
];

/** Measures, prints a table and leaves reports/bench.json. Names given choose among the measures. */
export async function main(names: readonly string[] = []): Promise<void> {
  const chosen = MEASURES.filter(({ name }) => names.length === 0 || names.includes(name));
  const site = await serveSite();
  const report: Record<string, object> = { measuredAt: { time: new Date().toISOString() } };
  try {
    for (const { name, title, run } of chosen) {
      const { lines, data } = await run(site);
      report[name] = { lines, ...data };
      console.log(`\n${table(title, lines)}`);
    }
  } finally {
    await site.close();
  }
  mkdirSync('reports', { recursive: true });
  writeFileSync('reports/bench.json', `${JSON.stringify(report, null, 2)}\n`);
  console.log('\nAll figures: reports/bench.json');
}
