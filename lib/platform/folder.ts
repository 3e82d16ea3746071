import { ExpectedError } from '../errors';

const WANTED = { mode: 'readwrite' } as const;

/** Whether the browser lets an editor choose a folder to write into: Chromium does, Firefox does not. */
export function hasFolders(): boolean {
  return 'showDirectoryPicker' in globalThis;
}

/**
 * Lets the editor choose a folder; nothing where that is broken off. Needs a click or a key.
 * @param id the browser begins where the last one under this name was chosen
 */
export async function chooseFolder(id = 'clipsheet'): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await window.showDirectoryPicker({ id, mode: 'readwrite' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw folderFailure(error);
  }
}

/**
 * Sees to it that the folder may be written into. A grant ends with the browser's session, or when the editor takes it
 * back; then the browser asks again, for which it wants a click or a key.
 * @throws ExpectedError `folderRefused`
 */
export async function mayWrite(folder: FileSystemDirectoryHandle): Promise<void> {
  if (await isGranted(folder)) return;
  if ((await folder.requestPermission(WANTED)) !== 'granted') throw new ExpectedError('folderRefused');
}

/** Whether the folder may be written into without asking. */
export async function isGranted(folder: FileSystemDirectoryHandle): Promise<boolean> {
  return (await folder.queryPermission(WANTED)) === 'granted';
}

/** What was done with a file. */
export type Written =
  | { done: true; modified: number }
  /** Somebody else wrote the file that is there: it was left alone. */
  | { done: false };

/**
 * Writes a text file whole or not at all.
 * @param mine when we last wrote it (its own time of change); absent where we did not
 * @param replace whether a file of somebody else's may be replaced
 * @throws ExpectedError `folderGone` where the folder is not there any more, `folderRefused`
 */
export async function writeInto(
  folder: FileSystemDirectoryHandle,
  name: string,
  text: string,
  mine: number | undefined,
  replace: boolean,
): Promise<Written> {
  try {
    const there = await fileIn(folder, name);
    if (there && !replace && there.lastModified !== mine && (await there.text()) !== text)
      return { done: false };
    const handle = await folder.getFileHandle(name, { create: true });
    const stream = await handle.createWritable();
    await stream.write(text);
    // Until it is closed the old file stands.
    await stream.close();
    return { done: true, modified: (await handle.getFile()).lastModified };
  } catch (error) {
    throw folderFailure(error);
  }
}

async function fileIn(folder: FileSystemDirectoryHandle, name: string): Promise<File | undefined> {
  try {
    return await (await folder.getFileHandle(name)).getFile();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
    throw error;
  }
}

/** What the browser threw, as a failure with a sentence for the editor where it is an expected one. */
export function folderFailure(error: unknown): unknown {
  if (!(error instanceof DOMException)) return error;
  if (error.name === 'NotFoundError') return new ExpectedError('folderGone', { cause: error });
  if (error.name === 'NotAllowedError' || error.name === 'SecurityError')
    return new ExpectedError('folderRefused', { cause: error });
  if (error.name === 'QuotaExceededError') return new ExpectedError('diskFull', { cause: error });
  return error;
}
