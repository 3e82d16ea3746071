import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Clip } from '../../lib/clip';
import { type Earlier, worthShowing } from '../../lib/earlier';
import { earlierOf } from '../../lib/store/earlier';
import { useLive } from './use-live';

/**
 * What clips held before another window, which had not seen it, wrote over it.
 * @param onMore is called when there is more of it than there was
 */
export function useEarlier(
  clips: readonly Clip[],
  onMore: () => void,
): ReadonlyMap<string, readonly Earlier[]> {
  const ids = clips.map(({ id }) => id).sort();
  const stored = useLive(({ db }) => earlierOf(db, ids), [ids.join()]);
  const found = useMemo(() => {
    const shown = clips.map((clip) => [clip.id, worthShowing(stored?.get(clip.id) ?? [], clip)] as const);
    return new Map(shown.filter(([, list]) => list.length > 0));
  }, [stored, clips]);
  const before = useRef(new Map<string, number>());
  useEffect(() => {
    if (!stored) return;
    const counts = new Map(clips.map(({ id }) => [id, found.get(id)?.length ?? 0]));
    // A clip that was not shown before brings its own along; that is no news.
    const more = [...counts].some(([id, count]) => count > (before.current.get(id) ?? count));
    before.current = counts;
    if (more) onMore();
  }, [stored, found]);
  return found;
}
