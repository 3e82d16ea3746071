import {
  BackupError,
  carried,
  type Header,
  noRows,
  planRestore,
  type RestoreMode,
  type RestorePlan,
  type Row,
  readBackup,
  type SmallRows,
} from '../backup';
import { ifFree } from '../platform/lock';
import { Staging, snapshot } from '../store/backup';
import { type Database, SCHEMA_VERSION } from '../store/database';
import { type MadeBackup, makeBackup, saveBackup, type Watched } from './backup';
import { RESTORE_LOCK } from './sweep';
import { startDay } from './wake';

/** A backup that was read to its end and found whole, with what restoring it would do. */
export interface InspectedBackup {
  header: Header;
  articles: number;
  plans: Record<RestoreMode, RestorePlan>;
}

/**
 * Reads a chosen file without changing anything.
 * @throws BackupError with the reason why it cannot be restored; `AbortError` when it was cancelled
 */
export async function inspectBackup(db: Database, file: Blob, watched: Watched): Promise<InspectedBackup> {
  let articles = 0;
  const { header, rows } = await read(file, watched, async () => {
    articles += 1;
  });
  const here = (await snapshot(db)).rows;
  const plans = { merge: planRestore(here, rows, 'merge'), replace: planRestore(here, rows, 'replace') };
  return { header, articles, plans };
}

/** What a restore is told, and asks meanwhile. */
export interface Restoring extends Watched {
  /** Whether the backup of what is here lies among the downloads: asked where the browser may not be. */
  isThere: (name: string) => Promise<boolean>;
}

/**
 * Restores a file, all of it or nothing. Where it takes the place of what is here, a backup of that is saved first.
 * @throws BackupError, StoreError or `AbortError`: then everything is as it was
 */
export async function restoreBackup(
  db: Database,
  file: Blob,
  mode: RestoreMode,
  { signal, onProgress, isThere }: Restoring,
): Promise<void> {
  const done = await ifFree(RESTORE_LOCK, async () => {
    let begun = 0;
    let saved: MadeBackup | undefined;
    if (mode === 'replace') {
      begun = 0.3;
      const onSaving = (share: number) => onProgress(share * begun);
      saved = await makeBackup(db, { signal, onProgress: onSaving });
      await saveBackup(db, saved, isThere, signal);
      signal.throwIfAborted();
    }
    const staging = await Staging.begin(db, mode, Date.now());
    try {
      const onReading = (share: number) => onProgress(begun + share * (1 - begun));
      const { rows } = await read(file, { signal, onProgress: onReading }, (row) => staging.add(row));
      signal.throwIfAborted();
      await staging.commit(rows, mode, saved?.rows);
    } catch (error) {
      // Where even this fails, the next start clears up.
      await staging.abandon().catch(() => undefined);
      throw error;
    }
    // All is restored by now: what goes wrong here is none of it.
    await startDay(db).catch(() => undefined);
  });
  if (!done) throw new BackupError('backupBusy');
}

const DAY = 86_400_000;

/**
 * Whether a row of `purged` can be true: of a take that was typed long after the file was made it cannot, and would keep
 * away what is typed for its page from now on. A day is for clocks that differ.
 */
function believable({ id, at }: Row, header: Header | undefined): boolean {
  return !String(id).startsWith('take/') || Number(at) <= Date.parse(header?.madeAt ?? '') + DAY;
}

async function read(
  file: Blob,
  watched: Watched,
  onArticle: (article: Row) => Promise<void>,
): Promise<{ header: Header; rows: SmallRows }> {
  const rows = noRows();
  let header: Header | undefined;
  for await (const each of readBackup(file, { ...watched, schema: SCHEMA_VERSION })) {
    if (!('table' in each)) header = each;
    else if (each.table === 'articles') await onArticle(each.row);
    else if (each.table !== 'purged' || believable(each.row, header)) rows[each.table].push(each.row);
  }
  if (!header) throw new BackupError('backupForeign');
  return { header, rows: carried(rows) };
}
