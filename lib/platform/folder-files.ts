import { ExpectedError } from '../errors';
import { folderFailure } from './folder';

/**
 * Writes a file whole or not at all, and looks whether all of it is there.
 * @throws ExpectedError `backupNotSaved` where it is not; `folderGone`, `folderRefused`, `diskFull`
 */
export async function saveInto(folder: FileSystemDirectoryHandle, name: string, file: Blob): Promise<void> {
  try {
    const handle = await folder.getFileHandle(name, { create: true });
    const stream = await handle.createWritable();
    await stream.write(file);
    await stream.close();
    if ((await handle.getFile()).size !== file.size) throw new ExpectedError('backupNotSaved');
  } catch (error) {
    throw folderFailure(error);
  }
}

/** The names of the files in a folder. */
export async function fileNames(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = [];
  for await (const entry of folder.values()) if (entry.kind === 'file') names.push(entry.name);
  return names;
}

export async function removeFrom(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  await folder.removeEntry(name);
}
