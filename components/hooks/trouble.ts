import { createContext } from 'preact';
import { useContext, useRef, useState } from 'preact/hooks';
import { ClipGone, ExpectedError, type FailureReason } from '../../lib/errors';

/** What went wrong; `unexpected` is a bug. */
export type TroubleReason = FailureReason | 'unexpected';

export interface Trouble {
  /** What went wrong last and still stands. */
  reason: TroubleReason | undefined;
  /**
   * What was typed and is not stored because of it, as of now; empty where the form itself holds it.
   * @param form what the form holds, where that is wanted with it
   */
  words(form?: string): string;
  /**
   * Runs something that may fail in an expected way; answers whether it went well.
   * @param unsaved what would be lost with the page if it does not
   */
  attempt(work: () => Promise<void>, unsaved?: () => string): Promise<boolean>;
  report(error: unknown): void;
  clear(): void;
}

export const TroubleContext = createContext<Trouble>({
  reason: undefined,
  words: () => '',
  attempt: async () => false,
  report: () => {},
  clear: () => {},
});

/** The state behind `TroubleContext`, for the top of a page. */
export function useTroubleState(): Trouble {
  // An object, so that the same reason once more is drawn once more: by then there may be words to save.
  const [{ reason }, setTrouble] = useState<{ reason?: TroubleReason }>({});
  const words = useRef<() => string>(() => '');
  /** What was typed into clips that are gone for good, until the editor has done with it. */
  const lost = useRef<Record<string, string>>({});
  const unsaved = (form?: string) =>
    [...Object.values(lost.current), words.current(), form].filter(Boolean).join('\n\n');
  const report = (error: unknown) => {
    if (error instanceof ClipGone) Object.assign(lost.current, error.words);
    if (error instanceof ExpectedError) {
      setTrouble({ reason: error.reason });
      return;
    }
    // A bug: the editor is told that there is one, the extension's page of errors what it is.
    console.error(error);
    setTrouble({ reason: 'unexpected' });
  };
  // Where nothing is wrong nothing is drawn: this is called at every key that is stored.
  const clear = () => {
    lost.current = {};
    setTrouble((now) => (now.reason === undefined ? now : {}));
  };
  const attempt = async (work: () => Promise<void>, kept?: () => string) => {
    try {
      await work();
      // That something else went well saves no words.
      if (!unsaved()) clear();
      return true;
    } catch (error) {
      words.current = kept ?? words.current;
      report(error);
      return false;
    }
  };
  return { reason, words: unsaved, attempt, report, clear };
}

export function useTrouble(): Trouble {
  return useContext(TroubleContext);
}
