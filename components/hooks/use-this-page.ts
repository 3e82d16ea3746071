import { useEffect, useRef, useState } from 'preact/hooks';
import type { CaptureLink } from '../../lib/capture';
import { splitCapture } from '../../lib/clip';
import { isWebAddress } from '../../lib/page';
import { joinTyped, type Pending, type Typed, typedSince, worthKeeping } from '../../lib/pending';
import { clock, READ_LIMIT } from '../../lib/platform';
import type { Now } from '../../lib/store';
import { urlKey } from '../../lib/url';
import { backend, jobs } from './backend';
import { Keeper } from './keeper';
import { formOf, type PageForm, type Read, rowOf, WORDS } from './page-form';
import { useTrouble } from './trouble';
import { type Found, useFound } from './use-found';
import type { Reading } from './use-reading';

export interface ThisPage extends Omit<Reading, 'settled'>, Omit<Found, 'suggestion' | 'saves' | 'current'> {
  /** `urlKey` of the page; empty until the tab is known. */
  pageKey: string;
  /** False where there is nothing that a digest could link to. */
  clippable: boolean;
  form: PageForm;
  /** Where the editor came upon the page; null where there is none, absent until it was looked for. */
  via: CaptureLink | null | undefined;
  /** Whether the category shown is the editor's choice and not a suggestion. */
  choseCategory: boolean;
  /** Whether something is typed that is not saved. */
  typed: boolean;
  saving: boolean;
  change(typed: Typed): void;
  /** Answers whether it is stored. */
  save(): Promise<boolean>;
  /** Empties the form. Answers what was in it, whose row is still stored. */
  clear(): Pending;
  /** Puts what `clear` answered back, before what was typed since. */
  takeBack(cleared: Pending): void;
  /** Whether the form reads by itself what is stored again for its page. */
  readsAgain: boolean;
  /** Lets what was typed go, where another window has saved or discarded it. */
  letGo(): void;
  /** Whether this form wrote or has read the row of its page that was typed at `at`; waits until it has read the first. */
  knows(at: number): Promise<boolean>;
}

/**
 * A page as it is read, with what was typed for it before.
 * @param options.painted whether what is shown first is there: only then is loaded what tells where the page was come upon
 * @param options.stays whether the form is still there after a save: then for the clip that was saved
 */
export function useThisPage(
  now: Now | undefined,
  { settled, ...reading }: Reading,
  { painted, stays = false }: { painted: boolean; stays?: boolean },
): ThisPage {
  const { attempt, report } = useTrouble();
  const { tab, capture } = reading;
  const [via, setVia] = useState<CaptureLink | null>();
  const open = now?.open;
  const [saves, setSaves] = useState(0);
  const found = useFound(tab, capture, open, saves);
  const [typed, setTyped] = useState<Typed>({});
  const [saving, setSaving] = useState(false);
  // A form that stays while the words are typed elsewhere must not write over them with what it knows.
  const [writes, setWrites] = useState(!stays);
  const pageKey = tab ? urlKey(tab.url) : '';
  const clippable = tab === undefined || isWebAddress(tab.url);

  // A save that waits for the page must see what was typed and found meanwhile, not what its rendering knew.
  const latest = useRef({ typed, found, capture, via });
  latest.current = { typed, found, capture, via };
  const started = useRef({ id: crypto.randomUUID() as string, at: Date.now() });
  const [keeper] = useState(() => new Keeper());
  /** What was saved, until the store has answered. */
  const leaving = useRef<Typed>({});

  const show = (words: Typed) => {
    latest.current.typed = words;
    setTyped(words);
  };
  const came = (from: CaptureLink | null) => {
    latest.current.via = from;
    setVia(from);
  };

  // What was typed for the page before, under what has been typed since the popup opened.
  useEffect(() => {
    if (!tab) return;
    keeper
      .resume(pageKey, (row) => {
        // Words meant for a clip of an earlier edition are for a new one by now, unless that clip is found.
        started.current = { id: row.editing ? started.current.id : row.id, at: row.createdAt };
        // What was known then may not be told any more: the tab that it came from is closed.
        if (row.via) came(row.via);
        show(joinTyped(row.typed, latest.current.typed));
      })
      .catch(report);
    if (worthKeeping(latest.current.typed)) keep();
    // Not the tab: that it is called otherwise makes it no other page.
  }, [tab?.id, pageKey]);

  // An edition that was chosen ahead and has gone by meanwhile is not meant any more; see `withoutPastDay`.
  const lastOpen = useRef(open);
  useEffect(() => {
    const { day, ...others } = latest.current.typed;
    const { current: before } = lastOpen;
    lastOpen.current = open;
    if (!day || !open || !before || day < before || day >= open) return;
    show(others);
  }, [open]);

  useEffect(() => {
    if (!painted || !tab) return;
    jobs()
      .then(async ({ viaOfTab }) => {
        const from = await viaOfTab(tab, READ_LIMIT);
        await keeper.resumed;
        if (latest.current.via) return;
        came(from);
        // A form that stays writes at the next key: the words may be typed elsewhere.
        if (!stays && worthKeeping(latest.current.typed)) keep();
      })
      .catch(report);
  }, [painted, tab?.id, pageKey]);

  const pendingRow = (words: Typed, read: Read = latest.current): Pending => {
    const { id, at } = started.current;
    return rowOf(words, read, tab, { pageKey, id, createdAt: at, updatedAt: keeper.next() });
  };

  const keep = () => {
    if (!tab || !clippable) return;
    keeper
      .keep(pageKey, () => {
        const { typed: words } = latest.current;
        return worthKeeping(words) ? pendingRow(words) : undefined;
      })
      .catch(report);
  };

  const change = (words: Typed) => {
    const all: Typed = { ...latest.current.typed, ...words };
    // Words as they stand without being typed are not kept: nobody would miss them.
    const untyped = formOf({}, latest.current, tab, open);
    for (const field of WORDS) if (all[field] === untyped[field]) delete all[field];
    show(all);
    setWrites(true);
    keep();
  };

  // The article is kept beside a pending take once there are both, so that it can be saved without the page.
  const kept = worthKeeping(typed);
  const keeps = kept && writes;
  useEffect(() => {
    const article = capture && splitCapture(capture).article;
    // Not before it is known that the page has no clip: that one has an article of its own.
    if (!keeps || !capture || found.known || !found.current) return;
    keep();
    if (!article) return;
    backend()
      .then(({ db, store }) => store.keepPendingArticle(db, { ...article, id: started.current.id }))
      .catch(report);
  }, [keeps, capture, found.known, found.current]);

  const save = async () => {
    if (saving || !tab || !clippable) return false;
    setSaving(true);
    let saved = latest.current.typed;
    const stored = await attempt(async () => {
      const [read, { db, store }, { savePending, viaOfTab }] = await Promise.all([
        settled(),
        backend(),
        jobs(),
      ]);
      const from = latest.current.via === undefined ? await viaOfTab(tab) : latest.current.via;
      await keeper.resumed;
      const { typed: words } = latest.current;
      const day = open ?? (await store.readNow(db, clock())).open;
      saved = words;
      keeper.handOver(true);
      await savePending(
        db,
        pendingRow(words, { ...latest.current, capture: read, via: from }),
        day,
        read && splitCapture(read).article,
        // As shown, and perhaps not chosen: for a new clip, not for one that the page's own address leads to.
        formOf(words, latest.current, tab, day).categoryId,
      );
    });
    keeper.handOver(stored && !stays);
    setSaving(false);
    if (stored && stays) goOn(saved);
    // The writing stopped for the save, perhaps before the last words.
    if (!stored && latest.current.typed !== saved) keep();
    return stored;
  };

  /** After a save the form is for the clip that was saved: with nothing typed, but for what was typed meanwhile. */
  const goOn = (saved: Typed) => {
    started.current = { id: crypto.randomUUID(), at: Date.now() };
    leaving.current = saved;
    setSaves((count) => count + 1);
    // When the writing that stopped for the save has come to its end.
    if (latest.current.typed !== saved) setTimeout(keep);
  };

  // What was saved stays until the store answers with it: what is typed in between is typed behind it.
  useEffect(() => {
    if (!found.saves) return;
    const { typed: words } = latest.current;
    show(typedSince(words, leaving.current));
    if (words !== leaving.current) keep();
    leaving.current = {};
  }, [found.saves]);

  const letGo = () => {
    keeper
      .lost(pageKey)
      .then((lost) => lost && goOn(latest.current.typed))
      .catch(report);
  };

  const clear = () => {
    const row = pendingRow(latest.current.typed);
    show({});
    return row;
  };

  return {
    ...reading,
    ...found,
    pageKey,
    clippable,
    via,
    form: formOf(typed, latest.current, tab, open),
    choseCategory: typed.categoryId !== undefined,
    typed: kept,
    saving,
    change,
    save,
    clear,
    takeBack: ({ typed: before }) => change(joinTyped(before, latest.current.typed)),
    readsAgain: stays,
    letGo,
    knows: (at) => keeper.knows(at),
  };
}
