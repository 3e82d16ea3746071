import { useState } from 'preact/hooks';
import { type Clip, titleOf } from '../../lib/clip';
import { emptyTrash, restoreClip, trash } from '../../lib/store/trash';
import { backend, jobs } from './backend';
import { plural, t } from './i18n';
import { useTrouble } from './trouble';
import { useLive } from './use-live';

export interface TrashState {
  /** The latest dropped first; absent until they are known. */
  clips: readonly Clip[] | undefined;
  /** The last thing done, for the live region. */
  said: string;
  restore(clip: Clip): Promise<void>;
  empty(): Promise<void>;
}

/** What was dropped, and what brings it back. */
export function useTrash(): TrashState {
  const { attempt } = useTrouble();
  const [said, setSaid] = useState('');
  const clips = useLive(({ db }) => trash(db), []);
  return {
    clips,
    said,
    restore: async (clip) => {
      await attempt(async () => {
        const { db } = await backend();
        await restoreClip(db, clip.id, Date.now());
        setSaid(t('restored', titleOf(clip)));
        await (await jobs()).repaintBadge(db);
      });
    },
    empty: async () => {
      await attempt(async () => {
        const { db } = await backend();
        // What was dropped in this very moment goes too.
        const gone = await emptyTrash(db, Number.MAX_SAFE_INTEGER, Date.now());
        setSaid(plural('trashEmptied', gone));
      });
    },
  };
}
