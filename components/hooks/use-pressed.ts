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
  /** What stands when it is called, once it is set; words that are typed meanwhile are not in it. */
  ready(): Promise<Draft | undefined>;
}

/** A draft that waits for its turn. */
interface Turn {
  /** Whether somebody waits for this one, whatever is typed after it. */
  asked: boolean;
  set: Promise<Draft | undefined>;
}

/**
 * A draft by a format of the editor's, set in a worker. While one is being set only the latest of those that come
 * meanwhile waits, and what is asked for by `ready`: however slow a format is, typing never queues up behind it.
 * @param format absent where nothing is to be set
 * @param key changes whenever the draft would
 */
export function usePressed(input: DigestInput | undefined, format: Format | undefined, key: string): Press {
  const { report } = useTrouble();
  const [made, setMade] = useState<Pressed>();
  const latest = useRef<Turn>({ asked: false, set: Promise.resolve(undefined) });

  // Before anything else is done: a copy that is asked for by the next key is of this one.
  useLayoutEffect(() => {
    if (!input || !format) return;
    const set = async () => {
      if (latest.current !== turn && !turn.asked) return undefined;
      try {
        const draft = await setDraft(input, format);
        setMade({ key, input, draft });
        return draft;
      } catch (error) {
        if (error instanceof FormatError) setMade({ key, input, problem: error });
        else report(error);
        return undefined;
      }
    };
    const turn: Turn = { asked: false, set: latest.current.set.then(set) };
    latest.current = turn;
  }, [key]);

  return {
    made,
    ready: () => {
      latest.current.asked = true;
      return latest.current.set;
    },
  };
}
