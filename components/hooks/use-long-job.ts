import { useRef, useState } from 'preact/hooks';
import type { Watched } from '../../lib/jobs/backup';
import { useTrouble } from './trouble';
import { useAsksFirst } from './use-asks-first';

export interface LongJob {
  /** The share that is done, 0 to 1; absent while nothing runs. */
  share: number | undefined;
  /** Runs one at a time. What goes wrong is reported; being cancelled is not wrong. Answers whether it came to its end. */
  run(work: (watched: Watched) => Promise<void>): Promise<boolean>;
  cancel(): void;
}

/** Something that takes a while, shows how far it is, and can be cancelled. */
export function useLongJob(): LongJob {
  const { clear, report } = useTrouble();
  const [share, setShare] = useState<number>();
  const running = useRef<AbortController | undefined>(undefined);

  // Leaving the page would cut it off.
  useAsksFirst(() => running.current !== undefined);

  const run = async (work: (watched: Watched) => Promise<void>) => {
    if (running.current) return false;
    const controller = new AbortController();
    running.current = controller;
    clear();
    setShare(0);
    try {
      await work({ signal: controller.signal, onProgress: (done) => setShare(Math.round(done * 100) / 100) });
      return true;
    } catch (error) {
      const isCancelled = error instanceof DOMException && error.name === 'AbortError';
      if (!isCancelled && !controller.signal.aborted) report(error);
      return false;
    } finally {
      running.current = undefined;
      setShare(undefined);
    }
  };
  return { share, run, cancel: () => running.current?.abort() };
}
