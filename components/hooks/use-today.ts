import { useRef, useState } from 'preact/hooks';
import { categoryById } from '../../lib/category';
import {
  type Article,
  type Clip,
  type ClipChange,
  type ClipGroup,
  inRunningOrder,
  titleOf,
} from '../../lib/clip';
import type { Day } from '../../lib/day';
import { ClipGone } from '../../lib/errors';
import { joinTyped, type Pending, withoutPastDay } from '../../lib/pending';
import { clock, openTab } from '../../lib/platform';
import type { Now } from '../../lib/store';
import { type Backend, backend, jobs } from './backend';
import { t } from './i18n';
import { pastedMessage } from './pasted';
import { useTrouble } from './trouble';
import { useLive } from './use-live';
import type { ThisPage } from './use-this-page';

/** Something that can be taken back, with what to say about it. */
export interface Undoable {
  message: string;
  /** Answers whether it went well. */
  undo: () => Promise<boolean>;
}

export interface TodayState {
  day: Day | undefined;
  groups: ClipGroup[] | undefined;
  clips: Clip[];
  unfinished: Pending[];
  /** Days with clips before and after the one shown. */
  earlier: Day | undefined;
  later: Day | undefined;
  undoable: Undoable | undefined;
  /** The last thing done, for the live region. */
  said: string;
  show(day: Day): void;
  change(id: string, change: ClipChange): void;
  move(clip: Clip, step: 1 | -1): Promise<void>;
  drop(clip: Clip): Promise<void>;
  undo(): Promise<void>;
  /** Answers whether it is stored. */
  paste(text: string): Promise<boolean>;
  savePending(pending: Pending): Promise<void>;
  /** @param form where the words stood: it gets them back where they could not be discarded, or where that is undone */
  discardPending(pending: Pending, form?: Pick<ThisPage, 'takeBack' | 'readsAgain'>): Promise<void>;
  open(url: string): void;
  openDesk(): void;
}

/** A day's clips and what can be done with them; starts with the open edition. */
export function useToday(now: Now | undefined): TodayState {
  const { attempt, report } = useTrouble();
  const [chosen, setChosen] = useState<Day>();
  const [undoables, setUndoables] = useState<readonly Undoable[]>([]);
  const [said, setSaid] = useState('');
  const day = chosen ?? now?.open;
  const categories = now?.settings.categories ?? [];

  const clips = useLive(({ db, store }) => (day ? store.clipsOfDay(db, day) : Promise.resolve([])), [day]);
  const neighbours = useLive(
    ({ db, store }) => (day ? store.neighbourDays(db, day) : Promise.resolve(undefined)),
    [day],
  );
  const pending = useLive(({ db, store }) => store.unfinished(db), []) ?? [];
  const unfinished = now ? pending.map((each) => withoutPastDay(each, now)) : pending;
  const groups = clips && now && day ? inRunningOrder(clips, categories) : undefined;

  /** Every write ends with the badge, since a stopped worker hears nothing. Answers whether it is written, badge or not. */
  const write = async (work: (ready: Backend) => Promise<unknown>) => {
    let written = false;
    await attempt(async () => {
      const ready = await backend();
      await work(ready);
      written = true;
      await (await jobs()).repaintBadge(ready.db);
    });
    return written;
  };

  const offerUndo = (undoable: Undoable) => setUndoables((all) => [...all, undoable]);

  // One write at a time, always of the latest words: on a slow disk a queue of them would lag behind the typing.
  const changes = useRef(new Map<string, ClipChange>()).current;
  const writing = useRef(false);
  // What was seen of a clip: as it is shown, or as this window wrote it, which may not have come back yet.
  const seen = useRef<Record<string, number>>({}).current;
  const change = async (id: string, words: ClipChange) => {
    const shown = Object.entries(clips?.find((clip) => clip.id === id)?.changed ?? {});
    for (const [field, at] of shown) seen[id + field] = Math.max(at, seen[id + field] ?? 0);
    changes.set(id, { ...changes.get(id), ...words });
    if (writing.current) return;
    writing.current = true;
    // Each on its own: of clips that are gone each is told of, and other words are stored.
    for (const [each, latest] of changes) {
      changes.delete(each);
      const done = await attempt(async () => {
        const { db, store } = await backend();
        const now = Date.now();
        const stored = store.changeClip(db, each, latest, now, (field) => seen[each + field] ?? 0);
        await stored.catch((error: unknown) => {
          if (!(error instanceof ClipGone)) throw error;
          report(error);
        });
        for (const field in latest) seen[each + field] = now;
      });
      if (done) {
        sayCategory(each, latest);
        continue;
      }
      // It goes with the next key; until then nothing else that is stored takes the notice away.
      changes.set(each, { ...latest, ...changes.get(each) });
      break;
    }
    writing.current = false;
  };

  const sayCategory = (id: string, { categoryId }: ClipChange) => {
    const clip = clips?.find((each) => each.id === id);
    if (!clip || categoryId === undefined || categoryId === clip.categoryId) return;
    setSaid(t('categorised', titleOf(clip), categoryById(categories, categoryId)?.name ?? t('noCategory')));
  };

  const move = async (clip: Clip, step: 1 | -1) => {
    const group = groups?.find((each) => each.clips.some((other) => other.id === clip.id));
    const place = group?.clips.findIndex((other) => other.id === clip.id) ?? -1;
    const target = place + step;
    if (!group || target < 0 || target >= group.clips.length) return;
    const ids = group.clips.map((each) => each.id);
    if (!(await write(({ db, store }) => store.reorderClip(db, clip.id, ids, target, Date.now())))) return;
    const where = group.category?.name ?? t('noCategory');
    setSaid(t('moved', titleOf(clip), String(target + 1), String(ids.length), where));
  };

  const drop = async (clip: Clip) => {
    if (!(await write(({ db, store }) => store.dropClip(db, clip.id, Date.now())))) return;
    offerUndo({
      message: t('dropped', titleOf(clip)),
      undo: async () => {
        const restored = await write(({ db, store }) => store.restoreClip(db, clip.id, Date.now()));
        if (restored) setSaid(t('restored', titleOf(clip)));
        return restored;
      },
    });
  };

  const paste = async (text: string) => {
    if (day === undefined) return false;
    let found = false;
    const written = await write(async ({ db }) => {
      const pasted = await (await jobs()).clipAddresses(db, text, day);
      found = pasted.added.length + pasted.known > 0;
      setSaid(pastedMessage(pasted));
    });
    return written && found;
  };

  const discardPending: TodayState['discardPending'] = async (pending, form) => {
    let article: Article | undefined;
    const discarded = await write(async ({ db, store }) => {
      article = await store.articleOf(db, pending.id);
      await store.discardPending(db, pending.pageKey);
    });
    if (!discarded) return form?.takeBack(pending);
    offerUndo({
      message: t('discarded', pendingTitle(pending)),
      undo: async () => {
        if (form && !form.readsAgain) {
          form.takeBack(pending);
          return true;
        }
        return write(async ({ db, store }) => {
          const since = await store.pendingOf(db, pending.pageKey, clock());
          const row = since ? { ...since, typed: joinTyped(pending.typed, since.typed) } : pending;
          // As typed now: what had been typed until then is gone for good, for those who merge.
          const updatedAt = Math.max(Date.now(), pending.updatedAt + 1, row.updatedAt + 1);
          await store.keepPending(db, { ...row, updatedAt });
          if (article && !since && !pending.editing) await store.keepPendingArticle(db, article);
        });
      },
    });
  };

  return {
    day,
    groups,
    clips: clips ?? [],
    unfinished,
    earlier: neighbours?.earlier,
    later: neighbours?.later,
    undoable: undoables.at(-1),
    said,
    // Who comes back to the open edition follows it again, into the next one.
    show: (wanted) => setChosen(wanted === now?.open ? undefined : wanted),
    change: (id, words) => void change(id, words),
    move,
    drop,
    undo: async () => {
      const last = undoables.at(-1);
      setUndoables(undoables.slice(0, -1));
      if (last && !(await last.undo())) offerUndo(last);
    },
    paste,
    savePending: async (pending) => {
      await write(async ({ db }) => now && (await jobs()).savePending(db, pending, now.open));
    },
    discardPending,
    open: (url) => void openTab(url),
    openDesk: () => void openTab('/desk.html'),
  };
}

/** What to call the page of a pending take. */
export function pendingTitle(pending: Pending): string {
  return pending.typed.headline || pending.capture?.title || pending.tabTitle || pending.url;
}
