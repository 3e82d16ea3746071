import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Clip } from '../../lib/clip';
import { type Earlier, worthShowing } from '../../lib/earlier';
import { type Edition, slotsOf } from '../../lib/edition';
import { earlierOf } from '../../lib/store/earlier';
import { useLive } from './use-live';

/**
 * What clips and the edition's slots held before another window, which had not seen it, wrote over it: by the clip's id, or
 * `slotsOf` the day.
 * @param onMore is called when there is more of it than there was
 */
export function useEarlier(
  clips: readonly Clip[],
  edition: Edition | undefined,
  onMore: () => void,
): ReadonlyMap<string, readonly Earlier[]> {
  const holders = new Map<string, Clip | Edition['slots']>(clips.map((clip) => [clip.id, clip]));
  if (edition) holders.set(slotsOf(edition.day), edition.slots);
  const ids = [...holders.keys()].sort();
  const stored = useLive(({ db }) => earlierOf(db, ids), [ids.join()]);
  const found = useMemo(() => {
    const shown = [...holders].map(([id, now]) => [id, worthShowing(stored?.get(id) ?? [], now)] as const);
    return new Map(shown.filter(([, list]) => list.length > 0));
  }, [stored, clips, edition]);
  const before = useRef(new Map<string, number>());
  useEffect(() => {
    if (!stored) return;
    const counts = new Map(ids.map((id) => [id, found.get(id)?.length ?? 0]));
    // What was not shown before brings its own along; that is no news.
    const more = [...counts].some(([id, count]) => count > (before.current.get(id) ?? count));
    before.current = counts;
    if (more) onMore();
  }, [stored, found]);
  return found;
}
