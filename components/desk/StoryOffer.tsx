import { useState } from 'preact/hooks';
import { titleOf } from '../../lib/clip';
import { pairKey, sameStory } from '../../lib/desk';
import { t } from '../hooks/i18n';
import type { Desk } from '../hooks/use-desk';
import { useIdle } from '../hooks/use-idle';

/** Offers to merge two clips that look like one story. One pair at a time; it is never done unasked. */
export function StoryOffer({ desk }: { desk: Desk }) {
  const [declined, setDeclined] = useState<ReadonlySet<string>>(new Set());
  const pair = useIdle(() => sameStory(desk.clips, declined), [desk.clips, declined]);
  // It may be of a moment ago, and one of the two gone since.
  if (!pair?.every(({ id }) => desk.clips.some((clip) => clip.id === id))) return null;
  const [one, other] = pair;
  return (
    <div class="offer">
      <p dir="auto">{t('sameStory', titleOf(one), titleOf(other))}</p>
      <button type="button" class="quiet-button" onClick={() => desk.merge(new Set([one.id, other.id]))}>
        {t('merge')}
      </button>
      <button
        type="button"
        class="quiet-button"
        onClick={() => setDeclined(new Set([...declined, pairKey(one, other)]))}
      >
        {t('keepApart')}
      </button>
    </div>
  );
}
