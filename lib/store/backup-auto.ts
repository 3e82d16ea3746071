/** How backups are made by themselves. It is this device's affair, and belongs in no backup. */
import type { Day } from '../day';
import { type Database, guarded } from './database';

export interface AutoBackup {
  on: boolean;
  /** Where they go: into a folder that the editor chose, or among the downloads. */
  way: 'folder' | 'downloads';
  /** The folder that was chosen last. */
  handle?: FileSystemDirectoryHandle;
  /** Four hexadecimal digits in the names of this browser's files. */
  device: string;
  /** When it was turned on, or its place chosen, last. Epoch milliseconds. */
  since?: number;
  /** The editorial day for which one was made last. */
  day?: Day;
  /** The week for which one was saved last; see `weekOf` in lib/backup. */
  week?: number;
}

const KEY = 'backup-auto';

/** Off, as long as nothing else was chosen. */
export function readAuto(db: Database): Promise<AutoBackup> {
  return guarded(async () => {
    const value = (await db.settings.get(KEY))?.value;
    return value && isAuto(value) ? value : { on: false, way: 'downloads', device: '' };
  });
}

export function keepAuto(db: Database, change: Partial<AutoBackup>, now: number): Promise<void> {
  return guarded(() =>
    db.transaction('rw', db.settings, async () => {
      const before = await readAuto(db);
      const device = before.device || crypto.randomUUID().slice(0, 4);
      const value: AutoBackup = { ...before, device, ...change };
      await db.settings.put({ key: KEY, value, changed: {}, createdAt: now, updatedAt: now });
    }),
  );
}

/** A row from elsewhere may hold anything: a handle does not survive being written as text. */
function isAuto(value: object): value is AutoBackup {
  if (!('on' in value) || !('way' in value) || !('device' in value)) return false;
  if (value.way === 'downloads') return true;
  return (
    value.way === 'folder' &&
    'handle' in value &&
    typeof value.handle === 'object' &&
    value.handle !== null &&
    'kind' in value.handle &&
    value.handle.kind === 'directory'
  );
}
