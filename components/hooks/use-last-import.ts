import { useState } from 'preact/hooks';
import { bringImportBack, type LastImport, lastImport, takeBackImport } from '../../lib/store/import';
import { backend, jobs } from './backend';
import { plural } from './i18n';
import { useTrouble } from './trouble';
import { useLive } from './use-live';

export interface LastImportState {
  /** Absent where there is none that can be taken back or brought again. */
  last: LastImport | undefined;
  /** What was done with it, for the live region. */
  said: string;
  takeBack(): void;
  bringBack(): void;
}

/** What was imported last, and what takes it back. */
export function useLastImport(): LastImportState {
  const { attempt } = useTrouble();
  const [said, setSaid] = useState('');
  const last = useLive(({ db }) => lastImport(db, Date.now()), []);
  const act = (work: typeof takeBackImport, message: 'importTakenBack' | 'importBroughtBack') =>
    void attempt(async () => {
      const { db } = await backend();
      const count = await work(db, Date.now());
      setSaid(plural(message, count));
      await (await jobs()).repaintBadge(db);
    });
  return {
    last,
    said,
    takeBack: () => act(takeBackImport, 'importTakenBack'),
    bringBack: () => act(bringImportBack, 'importBroughtBack'),
  };
}
