import { useEffect, useRef } from 'preact/hooks';
import { clock } from '../../lib/platform';
import { useLive } from './use-live';
import type { ThisPage } from './use-this-page';

/**
 * Calls `onOthers` when another window typed, saved or discarded something for the page of a form that stays open: the popup over
 * it, or another window's panel.
 */
export function useOthersWords(page: ThisPage, onOthers: () => void): void {
  const { pageKey } = page;
  const answer = useLive(
    async ({ db, store }) => ({ at: (await store.pendingOf(db, pageKey, clock()))?.updatedAt }),
    [pageKey],
  );
  const latest = useRef(page);
  latest.current = page;
  const there = useRef(false);
  useEffect(() => {
    if (!answer) return;
    const gone = there.current && answer.at === undefined;
    there.current = answer.at !== undefined;
    const { typed, saving, knows } = latest.current;
    if (gone && typed && !saving) onOthers();
    if (answer.at !== undefined) void knows(answer.at).then((known) => known || onOthers());
  }, [answer]);
}
