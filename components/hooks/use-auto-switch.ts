import { useState } from 'preact/hooks';
import { chooseFolder, hasFolders } from '../../lib/platform/folder';
import { askFor } from '../../lib/platform/grants';
import { type AutoBackup, keepAuto } from '../../lib/store/backup-auto';
import { backend } from './backend';
import { t } from './i18n';
import { useTrouble } from './trouble';

export interface AutoSwitch {
  /** Whether the browser has folders to choose. */
  folders: boolean;
  /** What was done, for the live region. */
  said: string;
  /** Chooses a folder, and makes backups into it. */
  intoFolder(): void;
  /** Asks for leave to save downloads, and makes backups there. */
  intoDownloads(): void;
  turnOff(): void;
}

/** Turns automatic backups on and off. What asks the browser needs a click or a key. */
export function useAutoSwitch(): AutoSwitch {
  const { attempt } = useTrouble();
  const [said, setSaid] = useState('');
  const keep = async (change: Partial<AutoBackup>) => {
    const { db } = await backend();
    await keepAuto(db, change, Date.now());
  };
  /** @param refused what is said where nothing was chosen */
  const turnOn = (choose: () => Promise<Partial<AutoBackup> | undefined>, refused: string) =>
    void attempt(async () => {
      const change = await choose();
      if (change) await keep({ ...change, on: true, since: Date.now() });
      setSaid(change ? t('autoTurnedOn') : refused);
    });
  return {
    folders: hasFolders(),
    said,
    intoFolder: () =>
      turnOn(async () => {
        const handle = await chooseFolder('clipsheet-backups');
        return handle && { way: 'folder', handle };
        // Who closes the dialog knows it.
      }, ''),
    intoDownloads: () =>
      turnOn(async () => ((await askFor('downloads')) ? { way: 'downloads' } : undefined), t('autoRefused')),
    turnOff: () =>
      void attempt(async () => {
        await keep({ on: false });
        setSaid(t('autoTurnedOff'));
      }),
  };
}
