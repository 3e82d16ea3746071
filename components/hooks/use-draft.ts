import { useEffect, useRef, useState } from 'preact/hooks';
import type { Clip } from '../../lib/clip';
import type { Day } from '../../lib/day';
import type { Edition } from '../../lib/edition';
import type { DayDraft, WayOut } from '../../lib/jobs';
import type { Now } from '../../lib/store';
import { type Backend, backend, jobs } from './backend';
import { plural, t } from './i18n';
import { useTrouble } from './trouble';
import { useLive } from './use-live';

export interface DraftState {
  current: DayDraft | undefined;
  edition: Edition | undefined;
  /** The last thing done. */
  said: string;
  chooseFormat(id: string): void;
  fillSlot(slot: string, text: string): void;
  copyMarkdown(): Promise<void>;
  copyRich(): Promise<void>;
  download(): Promise<void>;
}

/**
 * The draft of a day. While it is shown it is set again with every change; a copy asked for by key sets it then.
 * @param shown whether the panel with format and slots is open
 */
export function useDraft(
  day: Day | undefined,
  clips: readonly Clip[],
  now: Now | undefined,
  shown: boolean,
): DraftState {
  const { attempt, report } = useTrouble();
  const [current, setCurrent] = useState<DayDraft>();
  const [said, setSaid] = useState('');
  const edition = useLive(
    ({ db, store }) => (day ? store.editionOf(db, day) : Promise.resolve(undefined)),
    [day],
  );

  useEffect(() => {
    if (!shown || !day) return;
    let outdated = false;
    draftOf(day).then((draft) => !outdated && setCurrent(draft), report);
    return () => {
      outdated = true;
    };
  }, [shown, day, clips, edition, now]);

  /** When this window wrote each slot last, which may not have come back yet. */
  const own = useRef<Record<string, number>>({}).current;
  const edit = (work: (day: Day, ready: Backend) => Promise<void>) =>
    void attempt(async () => {
      if (day) await work(day, await backend());
    });
  const send = async (way: WayOut, message: (draft: DayDraft) => string) => {
    setSaid('');
    await attempt(async () => {
      if (!day) return;
      const draft = await draftOf(day);
      if (draft.draft.text.trim() === '') return setSaid(t('nothingToCopy'));
      await (await jobs()).takeOut(draft, way);
      const left = draft.draft.omitted.length;
      setSaid([message(draft), ...(left > 0 ? [plural('notInDraft', left)] : [])].join(' '));
    });
  };

  return {
    current,
    edition,
    said,
    chooseFormat: (id) => edit((of, { db, store }) => store.chooseFormat(db, of, id, Date.now())),
    fillSlot: (slot, text) =>
      edit((of, { db, store }) => {
        const key = of + slot;
        const seen = Math.max(edition?.changed[`slots.${slot}`] ?? 0, own[key] ?? 0);
        own[key] = Date.now();
        return store.fillSlot(db, of, slot, text, own[key], seen);
      }),
    copyMarkdown: () => send('markdown', () => t('copiedMarkdown')),
    copyRich: () => send('rich', () => t('copiedRich')),
    download: () => send('file', ({ file }) => t('downloaded', file.name)),
  };
}

async function draftOf(day: Day): Promise<DayDraft> {
  const { db } = await backend();
  return (await jobs()).draftOfDay(db, day);
}
