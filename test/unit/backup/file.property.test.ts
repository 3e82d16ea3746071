import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  backupStream,
  canonical,
  FORMAT,
  FORMAT_VERSION,
  noCounts,
  noRows,
  type Row,
  type RowLine,
  readBackup,
  restored,
  SMALL_TABLES,
  type SmallRows,
} from '../../../lib/backup';
import { patience, runs } from '../runs';
import { smallRows, articles as someArticles } from './arbitrary';

const RUNS = { numRuns: runs() };
const HEADER = {
  format: FORMAT,
  version: FORMAT_VERSION,
  schema: 2,
  app: '0.0.0',
  madeAt: '2026-03-03T12:00:00Z',
  counts: noCounts(),
} as const;

async function* linesOf(rows: SmallRows, articles: readonly Row[]): AsyncGenerator<RowLine, undefined> {
  for (const table of SMALL_TABLES) for (const row of rows[table]) yield { table, row };
  for (const row of articles) yield { table: 'articles', row };
  return undefined;
}

/** As JSON holds it: text that is half a character is no Unicode, and stays half a character. */
function asText(rows: SmallRows, articles: readonly Row[]): string {
  return canonical([SMALL_TABLES.map((table) => rows[table]), articles]);
}

it(
  'restore(backup(x)) = x: of any rows and articles, whatever was here',
  async () => {
    await fc.assert(
      fc.asyncProperty(smallRows, someArticles, smallRows, async (rows, articles, here) => {
        const file = await new Response(backupStream(HEADER, linesOf(rows, articles))).blob();
        const found = noRows();
        const texts: Row[] = [];
        const reading = { schema: 2, signal: new AbortController().signal, onProgress: () => {} };
        for await (const each of readBackup(file, reading)) {
          if (!('table' in each)) expect(each).toEqual(HEADER);
          else if (each.table === 'articles') texts.push(each.row);
          else found[each.table].push(each.row);
        }
        expect(asText(restored(here, found, 'replace'), texts)).toBe(asText(rows, articles));
      }),
      RUNS,
    );
  },
  patience(RUNS.numRuns),
);
