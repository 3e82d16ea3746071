import { useEffect, useRef } from 'preact/hooks';
import { clock } from '../../lib/platform';
import { useLive } from './use-live';
import type { ThisPage } from './use-this-page';

/**
 * Calls `onOthers` when another window typed something for the page of a form that stays open: the popup over it, or another
 * window's panel. What was saved or discarded there, the form lets go, without losing the caret.
 */
export function useOthersWords(page: ThisPage, onOthers: () => void): void {
  const { pageKey } = page;
  const answer = useLive(
    async ({ db, store }) => {
      const row = await store.pendingOf(db, pageKey, clock());
      return { at: row?.updatedAt, quick: row?.quickTab !== undefined };
    },
    [pageKey],
  );
  const latest = useRef(page);
  latest.current = page;
  const there = useRef(false);
  useEffect(() => {
    if (!answer) return;
    const gone = there.current && answer.at === undefined;
    there.current = answer.at !== undefined;
    const { letGo, knows } = latest.current;
    if (gone) letGo();
    // A quick clip goes with what this form has typed.
    if (answer.at !== undefined && !answer.quick) void knows(answer.at).then((known) => known || onOthers());
  }, [answer]);
}
