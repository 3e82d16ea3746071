import type { Capture } from '../../lib/capture';
import type { Clip } from '../../lib/clip';
import type { Day } from '../../lib/day';
import { siteOf } from '../../lib/page';
import type { Tab } from '../../lib/platform';
import { urlKey } from '../../lib/url';
import { useLast, useLive } from './use-live';

/** What the store knows of a page. */
export interface Found {
  /** Its clip in the open edition, or in one still to come. */
  known?: Clip;
  /** Its latest clip in an edition before. */
  earlier?: Clip;
  /** The category used last on its site. */
  suggestion?: string;
  /** After how many saves it was looked up. */
  saves?: number;
  /** Whether it was looked up by all that is known of the page by now. */
  current?: boolean;
}

/**
 * What is known of a page by its address, and once it is read by the one it gives for itself. Follows what
 * other windows do.
 * @param saves how often the page was saved here: looked up again when it changes
 */
export function useFound(
  tab: Tab | undefined,
  capture: Capture | undefined,
  open: Day | undefined,
  saves: number,
): Found {
  const canonical = capture?.canonicalUrl;
  const found = useLive(
    async ({ db, store }): Promise<Found> => {
      if (!tab || !open) return { saves };
      const keys = [urlKey(tab.url), ...(canonical ? [urlKey(canonical)] : [])];
      const [clips, suggestion] = await Promise.all([
        store.clipsOfPage(db, keys),
        store.lastCategoryOn(db, siteOf(tab.url)),
      ]);
      const known = clips.findLast((clip) => clip.day >= open);
      const earlier = clips.find((clip) => clip.day < open);
      return {
        saves,
        current: true,
        ...(known ? { known } : {}),
        ...(earlier ? { earlier } : {}),
        ...(suggestion ? { suggestion } : {}),
      };
    },
    [tab, open, canonical, saves],
  );
  const last = useLast(found);
  return found ?? { ...last, current: false };
}
