import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { backupStream, FORMAT, FORMAT_VERSION, noCounts, type RowLine } from '../../../lib/backup';
import type { Article, Clip } from '../../../lib/clip';
import { addDays } from '../../../lib/day';
import { LONG_AGO } from '../seeds';

/** A backup of another machine. */
export interface BackupFile {
  path: string;
  clips: Clip[];
  articles: Article[];
}

/** Long enough that staging them takes several transactions and some time. */
const PARAGRAPH = 'What the sea takes from the pier it brings back to the beach. '.repeat(60);

/** Writes a backup with so many clips of a day of their own, each with its article. */
export async function writeBackup(folder: string, number: number, count: number): Promise<BackupFile> {
  const day = addDays(LONG_AGO, number);
  const all = Array.from({ length: count }, (_, index) => index);
  const clips = all.map((index) => clipOf(`restored-${number}-${index}`, day, index));
  const articles = clips.map(({ id }) => ({ id, html: `<p>${PARAGRAPH}</p>`, text: `${id} ${PARAGRAPH}` }));
  const path = join(folder, `backup-${number}.ndjson.gz`);
  await writeLines(path, linesOf(clips, articles));
  return { path, clips, articles };
}

/** Writes rows as a backup, however many, a few at a time. */
export async function writeLines(path: string, rows: AsyncIterable<RowLine>): Promise<void> {
  const header = {
    format: FORMAT,
    version: FORMAT_VERSION,
    schema: 1,
    app: '0.1.0',
    madeAt: '2024-03-05T12:00:00Z',
    counts: noCounts(),
  } as const;
  // Node's streams of this kind and the browser's are one, but for their types.
  await writeFile(path, Readable.fromWeb(backupStream(header, rows) as WebStream));
}

async function* linesOf(
  clips: readonly Clip[],
  articles: readonly Article[],
): AsyncGenerator<RowLine, undefined> {
  for (const row of clips) yield { table: 'clips', row: { ...row } };
  for (const row of articles) yield { table: 'articles', row: { ...row } };
  return undefined;
}

/** The `index`th clip of its day, of a hundred thousand at most. */
export function clipOf(id: string, day: string, index: number): Clip {
  const url = `https://elsewhere.example/${id}`;
  const at = Date.parse(day) + index;
  return {
    id,
    day,
    // Keys of one length: `e` and five signs.
    order: `e${String(index).padStart(5, '0')}`,
    categoryId: null,
    headline: `Restored ${id}`,
    take: '',
    venue: '',
    quote: '',
    links: [{ url, role: 'source' }],
    capture: { url, title: `Restored ${id}` },
    urlKey: `elsewhere.example/${id}`,
    pageKey: `elsewhere.example/${id}`,
    site: 'elsewhere.example',
    createdAt: at,
    updatedAt: at,
    changed: {},
  };
}
