import { datedName, slotNames, superseded, weekOf } from '../backup';
import { ExpectedError } from '../errors';
import { clock } from '../platform';
import { saveDownload } from '../platform/downloads';
import { isGranted } from '../platform/folder';
import { fileNames, removeFrom, saveInto } from '../platform/folder-files';
import { isAllowed } from '../platform/grants';
import { ifFree } from '../platform/lock';
import { type Database, readNow } from '../store';
import { type AutoBackup, keepAuto, readAuto } from '../store/backup-auto';
import { noteBackup } from '../store/backup-note';
import { type MadeBackup, makeBackup } from './backup';

/** Held while one is made, so that of several windows one makes it. */
const LOCK = 'clipsheet-auto-backup';

/**
 * How it stands: nothing to do; one was made; another window is at it; the browser wants the editor's word again,
 * for the folder or for downloads.
 */
export type AutoOutcome = 'notDue' | 'made' | 'busy' | 'lapsed' | 'forbidden';

/**
 * Makes the backup of the day, where backups are made by themselves, there is something to keep and none was made yet.
 * @throws ExpectedError with the reason why it could not be saved
 */
export async function backUpIfDue(db: Database): Promise<AutoOutcome> {
  if (!(await due(db))) return 'notDue';
  const done = await ifFree(LOCK, async (): Promise<AutoOutcome> => {
    // Another window may have made it since.
    const plan = await due(db);
    if (!plan) return 'notDue';
    const { auto, day } = plan;
    if (auto.way === 'folder' && !(auto.handle && (await isGranted(auto.handle)))) return 'lapsed';
    if (auto.way === 'downloads' && !(await isAllowed('downloads'))) return 'forbidden';
    const made = await makeBackup(db, { signal: new AbortController().signal, onProgress: () => {} });
    if (auto.way === 'folder') await intoFolder(auto, made);
    else for (const name of slotNames(auto.device, day, auto.week)) await saveDownload(name, made.file);
    await keepAuto(db, { day, week: weekOf(day) }, Date.now());
    await noteBackup(db, Date.now());
    return 'made';
  });
  return done?.value ?? 'busy';
}

async function due(db: Database): Promise<{ auto: AutoBackup; day: string } | undefined> {
  const auto = await readAuto(db);
  if (!auto.on) return undefined;
  const { today } = await readNow(db, clock());
  // An empty database must never take the place of what older backups hold.
  return auto.day !== today && (await db.clips.count()) > 0 ? { auto, day: today } : undefined;
}

async function intoFolder({ handle, device }: AutoBackup, { file, madeAt }: MadeBackup): Promise<void> {
  if (!handle) return;
  try {
    await saveInto(handle, datedName(device, madeAt), file);
    for (const name of superseded(await fileNames(handle), device)) await removeFrom(handle, name);
  } catch (error) {
    const gone = error instanceof ExpectedError && error.reason === 'folderGone';
    throw gone ? new ExpectedError('backupFolderGone', { cause: error }) : error;
  }
}
