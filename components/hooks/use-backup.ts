import { useState } from 'preact/hooks';
import { handOverBackup, makeBackup } from '../../lib/jobs/backup';
import { backend } from './backend';
import { plural, t } from './i18n';
import { useLongJob } from './use-long-job';

export interface BackupState {
  /** The share that is done, 0 to 1; absent while none is made. */
  share: number | undefined;
  /** What became of the last one, for the live region. */
  said: string;
  start(): void;
  cancel(): void;
}

/** Makes a backup and hands it over. */
export function useBackup(): BackupState {
  const { share, run, cancel } = useLongJob();
  const [said, setSaid] = useState('');
  const start = async () => {
    setSaid('');
    let done = '';
    const whole = await run(async (watched) => {
      const { db } = await backend();
      const made = await makeBackup(db, watched);
      await handOverBackup(db, made);
      done = t('backupDone', plural('clips', made.counts.clips), made.name);
    });
    setSaid(whole ? done : t('backupStopped'));
  };
  return { share, said, start: () => void start(), cancel };
}
