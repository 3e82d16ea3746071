import { useEffect, useRef } from 'preact/hooks';
import type { Clip } from '../../lib/clip';
import { backend } from './backend';
import { useTrouble } from './trouble';
import { useGrant } from './use-grant';

/**
 * Has the pages read of clips of which only the link is known, one after another, where the editor has granted it. Each
 * is tried once while the page is open; what changes comes back with the rows.
 * @param wanted whether it is to be done at all
 */
export function useCompletion(clips: readonly Clip[], wanted: boolean): void {
  const [granted] = useGrant('pages');
  const { report } = useTrouble();
  const tried = useRef(new Set<string>()).current;
  const last = useRef(Promise.resolve());
  useEffect(() => {
    if (!granted || !wanted) return;
    for (const clip of clips) {
      if (!clip.unread || tried.has(clip.id)) continue;
      tried.add(clip.id);
      last.current = last.current
        .then(async () => {
          const [{ db }, { completeLink }] = await Promise.all([
            backend(),
            import('../../lib/jobs/complete-link'),
          ]);
          await completeLink(db, clip.id);
        })
        .catch(report);
    }
  }, [granted, wanted, clips]);
}
