import { useState } from 'preact/hooks';
import type { Category } from '../../lib/category';
import {
  type Columns,
  entriesOf,
  type Guess,
  ImportError,
  type LabelChoices,
  type Table,
} from '../../lib/import';
import type { Watched } from '../../lib/jobs/backup';
import { importClips, type Planned, planOf, readImport } from '../../lib/jobs/import';
import { backend } from './backend';
import { plural, t } from './i18n';
import { number } from './moments';
import { useLongJob } from './use-long-job';
import { useNow } from './use-now';

/** Where the import of a chosen file stands. */
export type ImportStage =
  | { asks: 'columns'; file: string; table: Table; guess: Guess }
  | { asks: 'plan'; file: string; planned: Planned; table?: { table: Table; guess: Guess } };

export interface ImportState {
  /** Absent while no file is chosen. */
  stage: ImportStage | undefined;
  /** What is under way, and the share of it that is done; absent while nothing is. */
  busy: { doing: 'reading' | 'importing'; share: number } | undefined;
  /** Why the file is not imported; empty where it may be. */
  refused: string;
  /** What became of it, for the live region. */
  said: string;
  categories: readonly Category[];
  choose(file: File): void;
  /** Says which column is what. */
  name(columns: Columns): void;
  /** Back to the columns. */
  back(): void;
  run(choices: LabelChoices): void;
  /** Stops what is under way, or puts the chosen file away. */
  cancel(): void;
}

/** Reads what an editor had elsewhere, says what importing it would do, and does it. */
export function useImport(): ImportState {
  const { share, run, cancel } = useLongJob();
  const categories = useNow()?.settings.categories ?? [];
  const [stage, setStage] = useState<ImportStage>();
  const [doing, setDoing] = useState<'reading' | 'importing'>('reading');
  const [refused, setRefused] = useState('');
  const [said, setSaid] = useState('');

  /** A file that is no list of links is told in a sentence of its own. */
  const reading = (file: string, work: (watched: Watched) => Promise<void>) => {
    setSaid('');
    setRefused('');
    setDoing('reading');
    return run(async (watched) => {
      try {
        await work(watched);
      } catch (error) {
        if (!(error instanceof ImportError)) throw error;
        setStage(undefined);
        setRefused(refusal(file, error));
      }
    });
  };

  const choose = (file: File) => {
    setStage(undefined);
    void reading(file.name, async (watched) => {
      const read = await readImport(file);
      if ('table' in read) setStage({ asks: 'columns', file: file.name, ...read });
      else {
        const { db } = await backend();
        setStage({ asks: 'plan', file: file.name, planned: await planOf(db, read.reading, watched) });
      }
    });
  };

  const name = (columns: Columns) => {
    if (stage?.asks !== 'columns') return;
    const { file, table, guess } = stage;
    void reading(file, async (watched) => {
      const { db } = await backend();
      const planned = await planOf(db, entriesOf(table, columns), watched);
      setStage({ asks: 'plan', file, planned, table: { table, guess: { ...guess, columns } } });
    });
  };

  const start = async (choices: LabelChoices) => {
    if (stage?.asks !== 'plan') return;
    const { file, planned } = stage;
    setSaid('');
    setDoing('importing');
    let added = 0;
    const whole = await run(async (watched) => {
      const { db } = await backend();
      added = await importClips(db, file, planned, choices, watched);
    });
    if (whole) setStage(undefined);
    setSaid(whole ? plural('importDone', added, file) : t('importStopped'));
  };

  return {
    stage,
    busy: share === undefined ? undefined : { doing, share },
    refused,
    said,
    categories,
    choose,
    name,
    back: () => {
      if (stage?.asks === 'plan' && stage.table)
        setStage({ asks: 'columns', file: stage.file, ...stage.table });
    },
    run: (choices) => void start(choices),
    cancel: () => (share === undefined ? setStage(undefined) : cancel()),
  };
}

function refusal(file: string, { problem, line }: ImportError): string {
  if (problem === 'badQuote') return t('notImportedQuote', file, number(line ?? 1));
  return t(`notImported_${problem}`, file);
}
