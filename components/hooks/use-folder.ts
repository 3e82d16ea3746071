import { useState } from 'preact/hooks';
import type { Draft } from '../../lib/digest';
import { draftFile } from '../../lib/draft-file';
import { chooseFolder, hasFolders, mayWrite, writeInto } from '../../lib/platform/folder';
import type { Settings } from '../../lib/settings';
import { type Folder, keepFolder, noteWritten, readFolder } from '../../lib/store/folder';
import { backend } from './backend';
import { t } from './i18n';
import { useTrouble } from './trouble';
import { useLast, useLive } from './use-live';

/** The folder that a day's file goes to. */
export interface FolderState {
  /** Its name; absent where none is chosen. */
  name: string | undefined;
  /** A file there that somebody else changed: it is replaced only when the editor says so. */
  clash: string | undefined;
  /** Writes the day's Markdown file there; where no folder is chosen yet, lets one be chosen first. */
  write(): void;
  replace(): void;
  keep(): void;
  choose(): void;
  forget(): void;
}

/**
 * Absent where the browser has no folders.
 * @param ready what is to be written
 * @param say tells what was done
 * @param sayOut tells that it was written
 */
export function useFolder(
  ready: () => Promise<Draft | undefined>,
  day: string,
  settings: Settings,
  say: (message: string) => void,
  sayOut: (message: string) => void,
): FolderState | undefined {
  const { attempt } = useTrouble();
  const [clash, setClash] = useState<string>();
  const stored = useLast(useLive(async ({ db }) => ({ folder: await readFolder(db) }), []))?.folder;
  if (!hasFolders()) return undefined;

  const pick = async () => {
    const handle = await chooseFolder();
    if (!handle) return undefined;
    const { db } = await backend();
    await keepFolder(db, handle, Date.now());
    const folder: Folder = { handle, written: {} };
    return folder;
  };
  const write = (replace: boolean) =>
    void attempt(async () => {
      setClash(undefined);
      // Asked first, while the browser still takes the click or key for leave to ask.
      if (stored) await mayWrite(stored.handle);
      const folder = stored ?? (await pick());
      const draft = folder && (await ready());
      if (!draft) return;
      const { name, text } = draftFile('md', draft, day, settings);
      const done = await writeInto(folder.handle, name, text, folder.written[name], replace);
      if (!done.done) return setClash(name);
      const { db } = await backend();
      await noteWritten(db, name, done.modified, Date.now());
      sayOut(t('writtenInto', name, folder.handle.name));
    });

  return {
    name: stored?.handle.name,
    clash,
    write: () => write(false),
    replace: () => write(true),
    keep: () => setClash(undefined),
    choose: () =>
      void attempt(async () => {
        const folder = await pick();
        if (folder) say(t('folderChosen', folder.handle.name));
      }),
    forget: () =>
      void attempt(async () => {
        const { db } = await backend();
        await keepFolder(db, undefined, Date.now());
        say(t('folderForgotten'));
      }),
  };
}
