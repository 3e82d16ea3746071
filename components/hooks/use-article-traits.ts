import { useEffect, useRef, useState } from 'preact/hooks';
import type { Clip } from '../../lib/clip';
import { type ArticleTraits, articleTraits } from '../../lib/desk';
import { backend } from './backend';
import { useTrouble } from './trouble';

type Traits = ReadonlyMap<string, ArticleTraits>;

/** Articles after which what was read so far is told. */
const FEW = 8;

/**
 * What the articles of clips say of their stories, by the clips' ids: more and more of it. Each is read once, and only
 * while the page has nothing else to do, so that no key waits for it.
 */
export function useArticleTraits(clips: readonly Clip[]): Traits {
  const [told, tell] = useState<Traits>(new Map());
  const seen = useRef(new Set<string>()).current;
  const read = useRef(new Map<string, ArticleTraits>()).current;
  const { report } = useTrouble();
  const ids = clips.map(({ id }) => id);

  useEffect(() => {
    let ended = false;
    const readOn = async () => {
      const { db, store } = await backend();
      const unread = ids.filter((id) => !seen.has(id));
      for (const [index, id] of unread.entries()) {
        const article = await idle().then(() => store.articleOf(db, id));
        await idle();
        if (ended) return;
        seen.add(id);
        if (article) read.set(id, articleTraits(article, read));
        if ((index + 1) % FEW === 0) tell(new Map(read));
      }
      // Also what was read before a clip came or went.
      if (read.size > 0) tell(new Map(read));
    };
    readOn().catch(report);
    return () => {
      ended = true;
    };
  }, [[...ids].sort().join()]);
  return told;
}

function idle(): Promise<unknown> {
  return new Promise((done) => requestIdleCallback(done));
}
