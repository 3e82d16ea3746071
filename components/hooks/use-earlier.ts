import { useEffect, useRef } from 'preact/hooks';
import type { Clip } from '../../lib/clip';
import type { Earlier } from '../../lib/earlier';
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
  const key = clips.map(({ id, updatedAt }) => `${id} ${updatedAt}`).join();
  const found = useLive(({ db }) => earlierOf(db, clips), [key]);
  const before = useRef(new Map<string, number>());
  useEffect(() => {
    if (!found) return;
    const counts = new Map(clips.map(({ id }) => [id, found.get(id)?.length ?? 0]));
    // A clip that was not shown before brings its own along; that is no news.
    const more = [...counts].some(([id, count]) => count > (before.current.get(id) ?? count));
    before.current = counts;
    if (more) onMore();
  }, [found]);
  return found ?? new Map();
}
