import { useState } from 'preact/hooks';
import type { RestoreMode } from '../../lib/backup';
import { type InspectedBackup, inspectBackup, restoreBackup } from '../../lib/jobs/restore';
import { backend } from './backend';
import { t } from './i18n';
import { number } from './moments';
import { useLongJob } from './use-long-job';

/** A file that was chosen and can be restored. */
export interface Chosen extends InspectedBackup {
  file: File;
}

export interface RestoreState {
  chosen: Chosen | undefined;
  /** What is under way, and the share of it that is done; absent while nothing is. */
  busy: { doing: 'reading' | 'restoring'; share: number } | undefined;
  /** The backup of what is here, of which only the editor can tell whether it was saved; absent while nothing is asked. */
  asked: { name: string; answer(isThere: boolean): void } | undefined;
  /** What became of it, for the live region. */
  said: string;
  choose(file: File): void;
  restore(mode: RestoreMode): void;
  /** Stops what is under way, or puts the chosen file away. */
  cancel(): void;
}

/** Reads a backup, says what restoring it would do, and does it. */
export function useRestore(): RestoreState {
  const { share, run, cancel } = useLongJob();
  const [chosen, setChosen] = useState<Chosen>();
  const [doing, setDoing] = useState<'reading' | 'restoring'>('reading');
  const [asked, setAsked] = useState<RestoreState['asked']>();
  const [said, setSaid] = useState('');
  const isThere = (name: string) =>
    new Promise<boolean>((resolve) => {
      const answer = (is: boolean) => {
        setAsked(undefined);
        resolve(is);
      };
      setAsked({ name, answer });
    });

  const choose = async (file: File) => {
    setSaid('');
    setChosen(undefined);
    setDoing('reading');
    await run(async (watched) => {
      const { db } = await backend();
      setChosen({ file, ...(await inspectBackup(db, file, watched)) });
    });
  };

  const restore = async (mode: RestoreMode) => {
    if (!chosen) return;
    setSaid('');
    setDoing('restoring');
    const { file, plans } = chosen;
    const whole = await run(async (watched) => {
      const { db } = await backend();
      await restoreBackup(db, file, mode, { ...watched, isThere });
    });
    if (whole) setChosen(undefined);
    const { added, changed, removed } = plans[mode].clips;
    setSaid(whole ? t('restoreDone', number(added), number(changed), number(removed)) : t('restoreStopped'));
  };

  return {
    chosen,
    asked,
    busy: share === undefined ? undefined : { doing, share },
    said,
    choose: (file) => void choose(file),
    restore: (mode) => void restore(mode),
    cancel: () => (share === undefined ? setChosen(undefined) : cancel()),
  };
}
