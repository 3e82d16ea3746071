import { useState } from 'preact/hooks';
import type { Draft } from '../../lib/digest';
import type { Issued } from '../../lib/edition';

/** What went out, beside a draft that has changed since. */
export interface WentOut {
  /** Absent where the draft is no other. */
  issued: Issued | undefined;
  /** Whether it is shown in the draft's place. */
  shown: boolean;
  show(shown: boolean): void;
}

/** @param issued the edition as it went out; absent for a draft */
export function useWentOut(issued: Issued | undefined, draft: Draft | undefined): WentOut {
  const [shown, show] = useState(false);
  const differs = issued !== undefined && draft !== undefined && issued.markdown !== draft.markdown;
  // Seen again only when it is asked for again.
  if (shown && !differs) show(false);
  return { issued: differs ? issued : undefined, shown: shown && differs, show };
}
