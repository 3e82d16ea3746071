import { useEffect, useRef, useState } from 'preact/hooks';
import type { Capture } from '../../lib/capture';
import { ReadError, type ReadFailure } from '../../lib/errors';
import { readTab, type Tab, tabInFront, whenLoaded } from '../../lib/platform';

/** The page in the tab in front, and how far reading it has come. */
export interface Reading {
  tab: Tab | undefined;
  /** Whether the page is still being read. */
  reading: boolean;
  capture: Capture | undefined;
  /** The page was still arriving when it was read. */
  arriving: boolean;
  failure: ReadFailure | undefined;
  /** Reads the page again. */
  read(): void;
  /** What was read last, when reading has ended; nothing where it has always failed. */
  settled(): Promise<Capture | undefined>;
}

/**
 * Reads a page at once, and again when it was still arriving and has come.
 * @param find which tab: the one in front, where nothing is said
 */
export function useReading(find = tabInFront): Reading {
  const [tab, setTab] = useState<Tab>();
  const [reading, setReading] = useState(true);
  const [capture, setCapture] = useState<Capture>();
  const [arriving, setArriving] = useState(false);
  const [failure, setFailure] = useState<ReadFailure>();
  const outcome = useRef<Promise<Capture | undefined>>(Promise.resolve(undefined));

  const read = (target: Tab) => {
    setReading(true);
    setFailure(undefined);
    // What is shown is what is saved: the form keeps the facts where a page cannot be read once more.
    const before = outcome.current;
    outcome.current = readTab(target).then(
      (result) => {
        setCapture(result.capture);
        setArriving(result.arriving);
        setReading(false);
        return result.capture;
      },
      (error: unknown) => {
        setReading(false);
        if (!(error instanceof ReadError)) throw error;
        setFailure(error.reason);
        return before;
      },
    );
  };

  useEffect(() => {
    find().then((front) => {
      if (front) {
        setTab(front);
        read(front);
      } else {
        setReading(false);
        setFailure('noPage');
      }
    });
  }, []);

  useEffect(() => (arriving && tab ? whenLoaded(tab.id, () => read(tab)) : undefined), [arriving, tab]);

  return {
    tab,
    reading,
    capture,
    arriving,
    failure,
    read: () => tab && read(tab),
    settled: () => outcome.current,
  };
}
