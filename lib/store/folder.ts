/** The folder that a day's file is written into. It is this device's, and belongs in no backup. */
import { type Database, guarded } from './database';

export interface Folder {
  handle: FileSystemDirectoryHandle;
  /** When each file was last written by us, as its own time of change tells, by name. */
  written: Record<string, number>;
}

const KEY = 'folder';

/** More files than this nobody writes again; the latest are kept. */
const MOST = 60;

export function readFolder(db: Database): Promise<Folder | undefined> {
  return guarded(async () => {
    const row = await db.settings.get(KEY);
    return row && isFolder(row.value) ? row.value : undefined;
  });
}

/** Chooses another folder; absent to choose none. */
export function keepFolder(
  db: Database,
  handle: FileSystemDirectoryHandle | undefined,
  now: number,
): Promise<void> {
  return guarded(async () => {
    if (!handle) return db.settings.delete(KEY);
    await put(db, { handle, written: {} }, now);
  });
}

export function noteWritten(db: Database, name: string, modified: number, now: number): Promise<void> {
  return guarded(() =>
    db.transaction('rw', db.settings, async () => {
      const folder = await readFolder(db);
      if (!folder) return;
      const { [name]: _, ...others } = folder.written;
      const written = Object.fromEntries([...Object.entries(others), [name, modified]].slice(-MOST));
      await put(db, { ...folder, written }, now);
    }),
  );
}

async function put(db: Database, value: Folder, now: number): Promise<void> {
  await db.settings.put({ key: KEY, value, changed: {}, createdAt: now, updatedAt: now });
}

/** A row from elsewhere may hold anything: a handle does not survive being written as text. */
function isFolder(value: object): value is Folder {
  return (
    'handle' in value &&
    typeof value.handle === 'object' &&
    value.handle !== null &&
    'kind' in value.handle &&
    value.handle.kind === 'directory' &&
    'written' in value &&
    typeof value.written === 'object'
  );
}
