import { fits, isRow } from './check-row';
import { Checksum } from './checksum';
import { BackupError } from './errors';
import {
  type BackupTable,
  type Counts,
  FORMAT,
  FORMAT_VERSION,
  type Header,
  noCounts,
  type RowLine,
  TABLES,
} from './format';
import { linesOf } from './lines';
import { unpack } from './unpack';

/** What reading a backup needs to know and tells meanwhile. */
export interface Reading {
  /** The version of the database that this code writes. */
  schema: number;
  signal: AbortSignal;
  /** @param share of the file that was read, 0 to 1 */
  onProgress: (share: number) => void;
}

/**
 * Reads a backup line by line: first its header, then its rows. It ends without an error only when every line, the
 * counts and the checksum are as they were written, so nothing may be kept of a reading that fails.
 * @throws BackupError with the reason; `AbortError` when it was cancelled
 */
export async function* readBackup(
  file: Blob,
  { schema, signal, onProgress }: Reading,
): AsyncGenerator<Header | RowLine, undefined> {
  const bytes = unpack(file, (read) => onProgress(read / file.size), signal);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const checksum = new Checksum();
  const counts = noCounts();
  let number = 0;
  let closed = false;
  for await (const line of linesOf(bytes)) {
    signal.throwIfAborted();
    number += 1;
    if (closed) throw new BackupError('backupAltered', number);
    const value = parse(decoder, line, number);
    if (number === 1) {
      yield headerIn(value, schema);
    } else if (value.end === FORMAT) {
      if (!same(value.counts, counts) || value.checksum !== (await checksum.finish())) {
        throw new BackupError('backupAltered', number);
      }
      closed = true;
      continue;
    } else {
      const row = rowIn(value, number);
      counts[row.table] += 1;
      yield row;
    }
    await checksum.add(line);
  }
  if (number === 0) throw new BackupError('backupForeign');
  if (!closed) throw new BackupError('backupTruncated', number);
  return undefined;
}

/** A line that is no JSON: of the first one, that the file is no backup; of the last one, that it was cut. */
function parse(decoder: TextDecoder, line: Uint8Array, number: number): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(decoder.decode(line));
    if (isRow(value)) return value;
  } catch (error) {
    const cut = line.at(-1) !== 0x0a;
    const reason = number === 1 ? 'backupForeign' : cut ? 'backupTruncated' : 'backupAltered';
    throw new BackupError(reason, number, { cause: error });
  }
  throw new BackupError(number === 1 ? 'backupForeign' : 'backupAltered', number);
}

function headerIn(value: Record<string, unknown>, schema: number): Header {
  if (value.format !== FORMAT || typeof value.version !== 'number' || typeof value.schema !== 'number') {
    throw new BackupError('backupForeign', 1);
  }
  if (value.version > FORMAT_VERSION || value.schema > schema) throw new BackupError('backupNewer', 1);
  const { app, madeAt, counts } = value;
  return {
    format: FORMAT,
    version: value.version,
    schema: value.schema,
    app: String(app),
    madeAt: String(madeAt),
    counts: countsIn(counts),
  };
}

function rowIn({ table, row }: Record<string, unknown>, number: number): RowLine {
  const known = TABLES.find((each) => each === table);
  if (!known || !fits(known, row)) throw new BackupError('backupAltered', number);
  return { table: known, row };
}

function countsIn(value: unknown): Counts {
  const given = isRow(value) ? value : {};
  const count = (table: BackupTable) => Number(given[table]) || 0;
  return {
    settings: count('settings'),
    formats: count('formats'),
    editions: count('editions'),
    clips: count('clips'),
    pending: count('pending'),
    history: count('history'),
    purged: count('purged'),
    articles: count('articles'),
  };
}

function same(given: unknown, counts: Counts): boolean {
  const read = countsIn(given);
  return TABLES.every((table) => read[table] === counts[table]);
}
