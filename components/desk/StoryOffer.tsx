import { titleOf } from '../../lib/clip';
import { pairKey, sameStory } from '../../lib/desk';
import { t } from '../hooks/i18n';
import { useArticleTraits } from '../hooks/use-article-traits';
import type { Desk } from '../hooks/use-desk';
import { useIdle } from '../hooks/use-idle';
import { useKeptApart } from '../hooks/use-kept-apart';
import type { Deeds } from './deeds';

/** Offers to merge two clips that look like one story. One pair at a time; it is never done unasked. */
export function StoryOffer({ desk, deeds }: { desk: Desk; deeds: Deeds }) {
  const [apart, keepApart] = useKeptApart();
  const articles = useArticleTraits(desk.clips);
  const pair = useIdle(() => sameStory(desk.clips, apart, articles), [desk.clips, apart, articles]);
  // It may be of a moment ago, and one of the two gone since.
  if (!pair?.every(({ id }) => desk.clips.some((clip) => clip.id === id))) return null;
  const [one, other] = pair;
  return (
    <div class="offer">
      <p dir="auto">{t('sameStory', titleOf(one), titleOf(other))}</p>
      <button type="button" class="quiet-button" onClick={() => deeds.merge(new Set([one.id, other.id]))}>
        {t('merge')}
      </button>
      <button
        type="button"
        class="quiet-button"
        onClick={() => {
          keepApart(pairKey(one, other));
          deeds.focus(one.id);
        }}
      >
        {t('keepApart')}
      </button>
    </div>
  );
}
