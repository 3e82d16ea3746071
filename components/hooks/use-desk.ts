import { useMemo, useState } from 'preact/hooks';
import { categoryById } from '../../lib/category';
import { type Clip, type ClipGroup, inRunningOrder, titleOf } from '../../lib/clip';
import { type Day, formatDay } from '../../lib/day';
import {
  type Arrangement,
  type ClipEdit,
  type ClipFields,
  type DeskChange,
  inverseOf,
  merge,
  moveBy,
  putAt,
  type Spot,
  sendTo,
  shiftCategory,
  splitOff,
  withFields,
} from '../../lib/desk';
import type { Earlier } from '../../lib/earlier';
import type { Edition, Issued } from '../../lib/edition';
import { openTab } from '../../lib/platform';
import type { Now } from '../../lib/store';
import type { LeftOver } from '../../lib/store/desk';
import { backend, jobs } from './backend';
import { plural, t } from './i18n';
import { pastedMessage } from './pasted';
import { useTrouble } from './trouble';
import { useDeskDay } from './use-desk-day';
import { useEarlier } from './use-earlier';
import { type HistoryState, useHistory } from './use-history';

/** The day on the desk and what can be done with it. Every deed is one step of the history. */
export interface Desk {
  day: Day;
  edition: Edition;
  groups: ClipGroup[];
  /** In running order. */
  clips: Clip[];
  history: HistoryState;
  /** What clips and slots held before another window wrote over it, by the clip's id or `slotsOf` the day. */
  earlier: ReadonlyMap<string, readonly Earlier[]>;
  /** The last thing done, for the live region. */
  said: string;
  /** Whether its last words are what Undo takes back. */
  undoable: boolean;
  say(message: string): void;
  type(clip: Clip, change: ClipFields): void;
  move(ids: ReadonlySet<string>, step: 1 | -1): void;
  put(ids: ReadonlySet<string>, spot: Spot): void;
  shift(ids: ReadonlySet<string>, step: 1 | -1): void;
  categorise(ids: ReadonlySet<string>, categoryId: string | null): void;
  send(ids: ReadonlySet<string>, to: Day): Promise<void>;
  /** Brings what another day left over to the end of this one. Answers the first of it. */
  bring(leftOver: LeftOver): string | undefined;
  drop(ids: ReadonlySet<string>): void;
  /** The clips whose story another one tells. */
  merged: readonly Clip[];
  /** Answers the clip that tells the story. */
  merge(ids: ReadonlySet<string>): string | undefined;
  splitOff(keeper: Clip, merged: Clip): void;
  fillSlot(slot: string, text: string): void;
  chooseFormat(id: string): void;
  issue(issued: Omit<Issued, 'at'> | undefined): Promise<void>;
  paste(text: string): Promise<void>;
  /** Both answer the clip that it was about, where it was about one. */
  undo(): string | undefined;
  redo(): string | undefined;
  open(url: string): void;
}

/** @param show brings a day onto the desk */
export function useDesk(now: Now | undefined, day: Day | undefined, show: (day: Day) => void) {
  const { attempt } = useTrouble();
  const [{ said, undoable }, tell] = useState(NOTHING_SAID);
  const say = (message: string) => tell({ said: message, undoable: false });
  const sayStep = (message: string) => tell({ said: message, undoable: true });
  const history = useHistory();
  const current = useDeskDay(day);
  const earlier = useEarlier(current?.clips ?? [], current?.edition, () => say(t('earlierKept')));
  const groups = useMemo(
    () => inRunningOrder(current?.clips ?? [], now?.settings.categories ?? []),
    [current?.clips, now?.settings.categories],
  );
  const clips = useMemo(() => groups.flatMap((group) => group.clips), [groups]);
  if (!now || !current || !day) return undefined;
  const { edition, merged, apply } = current;
  const { categories, publication } = now.settings;
  const arrangement: Arrangement = { clips: current.clips, categories };

  const perform = (
    change: DeskChange,
    label: string,
    key?: string,
    known: readonly Clip[] = [...clips, ...merged],
  ) => {
    if (!change.edition && (change.clips ?? []).length === 0) return Promise.resolve(true);
    const undo = inverseOf(change, known, edition);
    history.record({ day, label, undo, redo: change, ...(key === undefined ? {} : { key }) });
    // Letters are not told one by one: what was told before them is no longer what Undo takes back.
    if (key === undefined) sayStep(label);
    else tell((line) => (line.undoable ? NOTHING_SAID : line));
    return apply(change);
  };
  const edit = (edits: readonly ClipEdit[], label: string) => void perform({ clips: edits }, label);
  const called = (ids: ReadonlySet<string>) => {
    const [first, ...others] = clips.filter(({ id }) => ids.has(id));
    return first && others.length === 0 ? `“${titleOf(first)}”` : plural('clips', ids.size);
  };
  const placeAfter = (edits: readonly ClipEdit[], ids: ReadonlySet<string>) => {
    const after = clips.map((clip) => {
      const fields = edits.find(({ id }) => id === clip.id)?.fields;
      return fields ? withFields(clip, fields) : clip;
    });
    const group = inRunningOrder(after, categories).find((each) => each.clips.some(({ id }) => ids.has(id)));
    const place = group?.clips.findIndex(({ id }) => ids.has(id)) ?? -1;
    const name = group?.category?.name ?? t('noCategory');
    return t('movedTo', called(ids), String(place + 1), String(group?.clips.length ?? 0), name);
  };
  const arrange = (edits: readonly ClipEdit[], ids: ReadonlySet<string>) =>
    edit(edits, placeAfter(edits, ids));
  const timeTravel = (step: ReturnType<HistoryState['back']>, change: 'undo' | 'redo') => {
    if (!step) return undefined;
    if (step.day !== day) show(step.day);
    void apply(step[change], step[change === 'undo' ? 'redo' : 'undo']);
    const before = change === 'undo' ? history.last()?.label : undefined;
    if (before !== undefined) sayStep(t('undoneBefore', step.label, before));
    else sayStep(t(change === 'undo' ? 'undone' : 'redone', step.label));
    return step[change].clips?.[0]?.id;
  };

  const desk: Desk = {
    day,
    edition,
    groups,
    clips,
    history,
    earlier,
    said,
    undoable,
    say,
    type: (clip, change) => {
      const moves = change.categoryId !== undefined && change.categoryId !== clip.categoryId;
      if (moves) desk.categorise(new Set([clip.id]), change.categoryId ?? null);
      else
        void perform(
          { clips: [{ id: clip.id, fields: change }] },
          t('edited', titleOf(clip)),
          `${clip.id} ${Object.keys(change)}`,
        );
    },
    move: (ids, step) => arrange(moveBy(arrangement, ids, step), ids),
    put: (ids, spot) => arrange(putAt(arrangement, ids, spot), ids),
    shift: (ids, step) => arrange(shiftCategory(arrangement, ids, step), ids),
    categorise: (ids, categoryId) => {
      const moving = clips.filter((clip) => ids.has(clip.id) && clip.categoryId !== categoryId);
      const own = new Set(moving.map(({ id }) => id));
      const name = categoryById(categories, categoryId)?.name ?? t('noCategory');
      edit(putAt(arrangement, own, { categoryId }), t('categorised', called(ids), name));
    },
    send: async (ids, to) => {
      if (to === day) return;
      await attempt(async () => {
        const { db, store } = await backend();
        const edits = sendTo(arrangement, ids, to, await store.clipsOfDay(db, to));
        // What a clip tells besides goes along, so that it can be split off there.
        const along = merged.filter(({ mergedInto = '' }) => ids.has(mergedInto));
        const all = [...edits, ...along.map(({ id }) => ({ id, fields: { day: to } }))];
        edit(all, t('sentTo', called(ids), formatDay(to, publication.locale, 'short')));
      });
    },
    bring: ({ clips: left, merged: along }) => {
      const ids = new Set(left.map(({ id }) => id));
      const moved = sendTo({ clips: left, categories }, ids, day, clips);
      const edits = [...moved, ...along.map(({ id }) => ({ id, fields: { day } }))];
      const label = t('sentTo', plural('clips', left.length), formatDay(day, publication.locale, 'short'));
      void perform({ clips: edits }, label, undefined, [...left, ...along]);
      return moved[0]?.id;
    },
    drop: (ids) => {
      const edits = [...ids].map((id) => ({ id, fields: { deletedAt: Date.now() } }));
      edit(edits, t('droppedSome', called(ids)));
    },
    merged,
    merge: (ids) => {
      const together = clips.filter(({ id }) => ids.has(id));
      const edits = merge(together, Date.now());
      edit(edits, t('mergedSome', called(ids)));
      return edits[0]?.id;
    },
    splitOff: (keeper, one) => edit(splitOff(keeper, one.id), t('splitOff', titleOf(one))),
    fillSlot: (slot, text) =>
      void perform(
        { edition: { day, fields: { slots: { [slot]: text } } } },
        t('editedSlot'),
        `${day} slot ${slot}`,
      ),
    chooseFormat: (id) => void perform({ edition: { day, fields: { formatId: id } } }, t('formatChosen')),
    issue: async (issued) => {
      const fields = { issued: issued && { ...issued, at: Date.now() } };
      const date = formatDay(day, publication.locale, 'short');
      await perform({ edition: { day, fields } }, t(issued ? 'issuedSaid' : 'unissuedSaid', date));
    },
    paste: async (text) => {
      await attempt(async () => {
        const [{ db }, { clipAddresses, repaintBadge }] = await Promise.all([backend(), jobs()]);
        const pasted = await clipAddresses(db, text, day);
        const all = (deletedAt: number | undefined) =>
          pasted.added.map((id) => ({ id, fields: { deletedAt } }));
        // Before anything else is waited for: whoever sees the new rows can already take them back.
        if (pasted.added.length > 0)
          history.record({
            day,
            label: t('pastedStep'),
            undo: { clips: all(Date.now()) },
            redo: { clips: all(undefined) },
          });
        tell({ said: pastedMessage(pasted), undoable: pasted.added.length > 0 });
        await repaintBadge(db);
      });
    },
    undo: () => timeTravel(history.back(), 'undo'),
    redo: () => timeTravel(history.forth(), 'redo'),
    open: (url) => void openTab(url),
  };
  return desk;
}

const NOTHING_SAID = { said: '', undoable: false };
