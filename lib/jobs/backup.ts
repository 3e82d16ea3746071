import {
  backupFileName,
  backupStream,
  type Counts,
  FORMAT,
  FORMAT_VERSION,
  type Header,
  noCounts,
  type RowLine,
  readBackup,
  SMALL_TABLES,
  type SmallRows,
} from '../backup';
import { extensionVersion } from '../platform';
import { downloadBlob } from '../platform/download';
import { saveDownload } from '../platform/downloads';
import { isAllowed } from '../platform/grants';
import { articlesAt, type Snapshot, snapshot } from '../store/backup';
import { noteBackup } from '../store/backup-note';
import { type Database, SCHEMA_VERSION } from '../store/database';

/** What a long job is told, and tells meanwhile. */
export interface Watched {
  signal: AbortSignal;
  /** @param share of the work that is done, 0 to 1 */
  onProgress: (share: number) => void;
}

export interface MadeBackup {
  name: string;
  /** ISO 8601, UTC. */
  madeAt: string;
  file: Blob;
  counts: Counts;
  /** What is in it, but the articles. */
  rows: SmallRows;
}

/** Writing takes about this share of the time, reading it back the rest. */
const WRITING = 0.6;

/**
 * Makes a backup of everything, and reads it back before anybody trusts it.
 * @throws `AbortError` when it was cancelled
 */
export async function makeBackup(db: Database, { signal, onProgress }: Watched): Promise<MadeBackup> {
  const taken = await snapshot(db);
  const madeAt = new Date().toISOString();
  const header: Header = {
    format: FORMAT,
    version: FORMAT_VERSION,
    schema: SCHEMA_VERSION,
    app: extensionVersion(),
    madeAt,
    counts: countsOf(taken),
  };
  const total = Object.values(header.counts).reduce((sum, count) => sum + count, 1);
  let written = 0;
  const counts = noCounts();
  async function* rows(): AsyncGenerator<RowLine, undefined> {
    for await (const each of rowsOf(db, taken)) {
      signal.throwIfAborted();
      counts[each.table] += 1;
      written += 1;
      onProgress((written / total) * WRITING);
      yield each;
    }
    return undefined;
  }
  const stream = backupStream(header, rows());
  // The browser keeps a large blob on the disk.
  const file = await new Response(stream, { headers: { 'content-type': 'application/gzip' } }).blob();
  const reading = {
    schema: SCHEMA_VERSION,
    signal,
    onProgress: (share: number) => onProgress(WRITING + share * (1 - WRITING)),
  };
  // A reading that comes to its end has found every line and the checksum right.
  for await (const _ of readBackup(file, reading));
  return { name: backupFileName(madeAt), madeAt, file, counts, rows: taken.rows };
}

/**
 * Saves a backup and waits until it is known to lie there: the browser says so where it may be asked, else the editor does.
 * @param isThere asks the editor after a file of this name among the downloads
 * @throws `AbortError` when it is not there; ExpectedError `backupNotSaved` where the browser has not written all of it
 */
export async function saveBackup(
  db: Database,
  { name, file }: MadeBackup,
  isThere: (name: string) => Promise<boolean>,
  signal: AbortSignal,
): Promise<void> {
  // A download may be held up for long: who cancels does not wait for it.
  if (await isAllowed('downloads')) await Promise.race([saveDownload(name, file), untilAborted(signal)]);
  else {
    downloadBlob(name, file);
    if (!(await isThere(name))) throw new DOMException('The backup was not saved', 'AbortError');
  }
  await noteBackup(db, Date.now());
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

/** Hands a backup over as a download, and keeps when. */
export async function handOverBackup(db: Database, { name, file }: MadeBackup): Promise<void> {
  downloadBlob(name, file);
  await noteBackup(db, Date.now());
}

function countsOf({ rows, articles }: Snapshot): Counts {
  const counts = noCounts();
  for (const table of SMALL_TABLES) counts[table] = rows[table].length;
  counts.articles = articles.length;
  return counts;
}

async function* rowsOf(db: Database, { rows, articles }: Snapshot): AsyncGenerator<RowLine, undefined> {
  for (const table of SMALL_TABLES) for (const row of rows[table]) yield { table, row };
  for await (const row of articlesAt(db, articles)) yield { table: 'articles', row };
  return undefined;
}
