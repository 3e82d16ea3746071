import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type DigestInput, type Draft, type Format, FormatError } from '../../lib/digest';
import { setDraft } from '../../lib/press';
import { useTrouble } from './trouble';

/** What became of a draft. */
export interface Pressed {
  /** Of what it was asked for. */
  key: string;
  /** What was set. */
  input: DigestInput;
  draft?: Draft;
  problem?: FormatError;
}

export interface Press {
  /** The last that was set; may be of an earlier key. */
  made: Pressed | undefined;
  /** What was asked for last, once it is set. */
  ready(): Promise<Draft | undefined>;
}

/**
 * A draft by a format of the editor's, set in a worker. While one is being set only the latest of those asked for
 * meanwhile waits: however slow a format is, typing never queues up behind it.
 * @param format absent where nothing is to be set
 * @param key changes whenever the draft would
 */
export function usePressed(input: DigestInput | undefined, format: Format | undefined, key: string): Press {
  const { report } = useTrouble();
  const [made, setMade] = useState<Pressed>();
  const line = useRef<{ last: Promise<Draft | undefined>; waiting: string | undefined }>({
    last: Promise.resolve(undefined),
    waiting: undefined,
  });

  // Before anything else is done: a copy that is asked for by the next key is of this one.
  useLayoutEffect(() => {
    if (!input || !format) return;
    line.current.waiting = key;
    line.current.last = line.current.last.then(async (before) => {
      if (line.current.waiting !== key) return before;
      try {
        const draft = await setDraft(input, format);
        setMade({ key, input, draft });
        return draft;
      } catch (error) {
        if (error instanceof FormatError) setMade({ key, input, problem: error });
        else report(error);
        return undefined;
      }
    });
  }, [key]);

  return { made, ready: () => line.current.last };
}
