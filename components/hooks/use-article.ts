import type { Article } from '../../lib/clip';
import { useLive } from './use-live';

/** A clip's article as it was read: null where only the link is known, absent until the store has answered. */
export function useArticle(id: string | undefined): Article | null | undefined {
  return useLive(
    async ({ db, store }) => (id === undefined ? null : ((await store.articleOf(db, id)) ?? null)),
    [id],
  );
}
