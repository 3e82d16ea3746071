import { useEffect, useRef, useState } from 'preact/hooks';
import { ExpectedError } from '../../lib/errors';
import type { AutoOutcome } from '../../lib/jobs/auto-backup';
import { mayWrite } from '../../lib/platform/folder';
import { type AutoBackup, readAuto } from '../../lib/store/backup-auto';
import { backend } from './backend';
import { type TroubleReason, useTrouble } from './trouble';
import { useLast, useLive } from './use-live';

/** The page comes first, and a backup reads everything. In milliseconds. */
const PATIENCE = 2_000;

/** How often a page that stays open looks whether one is due, in milliseconds. */
const GLANCE = 60_000;

export interface AutoBackupState {
  /** Absent until it is known. */
  auto: AutoBackup | undefined;
  /** Whether one is being made by this page. */
  running: boolean;
  /** How it went; absent until this page has looked. */
  outcome: AutoOutcome | undefined;
  /** Why the last one could not be saved. */
  problem: TroubleReason | undefined;
  /** Asks the browser for the folder again, then makes it. Needs a click or a key. */
  allow(): void;
  /** Makes it, where it is due. */
  make(): void;
}

/** Makes the backup of the day as long as this page is open, where the editor has turned that on. */
export function useAutoBackup(): AutoBackupState {
  const { attempt } = useTrouble();
  const auto = useLast(useLive(({ db }) => readAuto(db), []));
  const [running, setRunning] = useState(false);
  const [outcome, setOutcome] = useState<AutoOutcome>();
  const [problem, setProblem] = useState<TroubleReason>();
  const failed = useRef(false);

  const make = async () => {
    setRunning(true);
    setProblem(undefined);
    try {
      const { backUpIfDue } = await import('../../lib/jobs/auto-backup');
      setOutcome(await backUpIfDue((await backend()).db));
      failed.current = false;
    } catch (error) {
      // What fails once would fail each minute: it waits for a click, or for the next page.
      failed.current = true;
      if (!(error instanceof ExpectedError)) console.error(error);
      setProblem(error instanceof ExpectedError ? error.reason : 'unexpected');
    } finally {
      setRunning(false);
    }
  };

  const { on, since, handle } = auto ?? {};
  useEffect(() => {
    setOutcome(undefined);
    setProblem(undefined);
    failed.current = false;
    if (!on) return;
    const look = () => {
      if (!failed.current) void make();
    };
    const first = setTimeout(look, PATIENCE);
    const glances = setInterval(look, GLANCE);
    return () => {
      clearTimeout(first);
      clearInterval(glances);
    };
  }, [on, since]);

  return {
    auto,
    running,
    outcome,
    problem,
    allow: () =>
      void attempt(async () => {
        if (handle) await mayWrite(handle);
        await make();
      }),
    make: () => void make(),
  };
}
