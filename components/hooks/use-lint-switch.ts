import type { LintRule } from '../../lib/digest';
import { backend } from './backend';
import { changeLint } from './desk-store';
import { useTrouble } from './trouble';

/** Stores which rules of the lint are off, for this day and all others. */
export function useLintSwitch(): (off: LintRule[]) => void {
  const { attempt } = useTrouble();
  return (off) =>
    void attempt(async () => {
      const { db } = await backend();
      await changeLint(db, { off: [...new Set(off)] }, Date.now());
    });
}
