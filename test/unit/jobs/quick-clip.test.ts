import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { clipFromMenu, quickClip } from '../../../lib/jobs';
import { finishQuickClips } from '../../../lib/jobs/quick-clip';
import { storePending } from '../../../lib/jobs/save-pending';
import type { Pending } from '../../../lib/pending';
import { clock } from '../../../lib/platform';
import {
  changeClip,
  clipsOfDay,
  clipsOfPage,
  discardPending,
  fileReport,
  keepPending,
  readNow,
  reports,
} from '../../../lib/store';
import type { Database } from '../../../lib/store/database';
import { unfinishedQuickClips } from '../../../lib/store/intents';
import { addClip } from '../../../lib/store/save-clip';
import { badge, executeScript, GROUND, openTab, reading, referrer } from '../browser';
import { NOON, pageOf, pending, TODAY, unplaced } from '../builders';
import { freshDatabase } from '../database';

const URL_P = 'https://news.example/p';
const LATER = NOON + 1;
const PAGE = 'news.example/p';

let db: Database;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: NOON });
  db = await freshDatabase();
});

/** Carries a quick clip up to its page being read, where the worker is stopped. */
async function stopWhileReading(url: string): Promise<void> {
  executeScript.mockReturnValueOnce(new Promise(() => {}));
  void quickClip(db, await openTab(url));
  await vi.waitFor(() => expect(executeScript).toHaveBeenCalled());
}

describe('quickClip', () => {
  it('clips the page as it reads, with its article, and shows it in green, then the count', async () => {
    executeScript.mockResolvedValue(reading(URL_P, { html: '<p>Words</p>', text: 'Words' }));
    await quickClip(db, await openTab(URL_P));
    const [clip, ...others] = await clipsOfDay(db, TODAY);
    expect(others).toEqual([]);
    expect(clip).toMatchObject({ headline: 'As the page says', take: '', urlKey: PAGE, createdAt: NOON });
    expect(clip).not.toHaveProperty('unread');
    expect(await db.articles.get(clip?.id ?? '')).toMatchObject({ text: 'Words' });
    expect(await db.pending.count()).toBe(0);
    expect(await badge()).toEqual({ text: '1', title: 'Clipsheet: 1 clip', ground: GROUND.good });
    await vi.advanceTimersByTimeAsync(1_500);
    await vi.waitFor(async () => expect((await badge()).ground).toEqual(GROUND.count));
  });

  it('has the place that led there as its via', async () => {
    executeScript.mockResolvedValue(reading(URL_P));
    referrer.mockResolvedValue('https://lobste.rs/');
    await quickClip(db, await openTab(URL_P));
    expect((await clipsOfDay(db, TODAY))[0]?.links).toEqual([
      { url: URL_P, role: 'source' },
      { url: '', role: 'via', label: 'Lobsters' },
    ]);
  });

  it('takes along what was typed for the page before', async () => {
    await keepPending(db, pending('p', { typed: { take: 'Why', categoryId: 'papers' } }));
    executeScript.mockResolvedValue(reading(URL_P));
    await quickClip(db, await openTab(URL_P));
    expect(await clipsOfDay(db, TODAY)).toMatchObject([
      { id: 'p', take: 'Why', categoryId: 'papers', headline: 'As the page says' },
    ]);
    expect(await db.pending.count()).toBe(0);
  });

  it('does not take along words in whose place others were written since', async () => {
    await addClip(db, unplaced('p'), undefined, pageOf('p'));
    await keepPending(db, pending('p', { editing: true, typed: { take: 'Half typed', venue: 'Tides' } }));
    await changeClip(db, 'p', { take: 'Finished at the desk' }, LATER);
    vi.setSystemTime(LATER + 1);
    executeScript.mockResolvedValue(reading(URL_P));
    await quickClip(db, await openTab(URL_P));
    expect(await clipsOfDay(db, TODAY)).toMatchObject([{ take: 'Finished at the desk', venue: 'Tides' }]);
    expect(await db.history.toArray()).toMatchObject([{ field: 'take', value: 'Half typed' }]);
  });

  it('goes to the open edition where the one that was chosen ahead has gone by', async () => {
    await keepPending(db, pending('p', { typed: { take: 'Why', day: '2026-03-04' } }));
    vi.setSystemTime(NOON + 5 * 86_400_000);
    executeScript.mockResolvedValue(reading(URL_P));
    await quickClip(db, await openTab(URL_P));
    const { open } = await readNow(db, clock());
    expect(open > '2026-03-04').toBe(true);
    expect(await clipsOfDay(db, open)).toMatchObject([{ id: 'p', take: 'Why' }]);
  });

  it('stores the intent before it reads', async () => {
    await stopWhileReading(URL_P);
    expect(await unfinishedQuickClips(db, NOON + 1)).toMatchObject([{ pageKey: PAGE, url: URL_P }]);
    expect(await clipsOfDay(db, TODAY)).toEqual([]);
  });

  it('makes one clip of two presses', async () => {
    executeScript.mockResolvedValue(reading(URL_P));
    const tab = await openTab(URL_P);
    await quickClip(db, tab);
    await quickClip(db, tab);
    expect(await clipsOfDay(db, TODAY)).toHaveLength(1);
    expect((await badge()).text).toBe('1');
  });

  it('adds what was typed to the clip that the page has already, and leaves the rest', async () => {
    await addClip(db, unplaced('p', { headline: 'Mine', categoryId: 'papers' }), undefined, pageOf('p'));
    await keepPending(db, pending('other-id', { pageKey: PAGE, url: URL_P, typed: { take: 'Why' } }));
    executeScript.mockResolvedValue(reading(URL_P));
    await quickClip(db, await openTab(URL_P));
    expect(await clipsOfDay(db, TODAY)).toMatchObject([
      { id: 'p', headline: 'Mine', take: 'Why', categoryId: 'papers' },
    ]);
    expect(await db.pending.count()).toBe(0);
  });

  it('completes the clip of a page of which only the link was clipped', async () => {
    await addClip(db, unplaced('p', { headline: '', unread: true }), undefined);
    executeScript.mockResolvedValue(reading(URL_P, { html: '<p>Words</p>', text: 'Words' }));
    await quickClip(db, await openTab(URL_P));
    const [clip, ...others] = await clipsOfDay(db, TODAY);
    expect(others).toEqual([]);
    expect(clip).toMatchObject({ id: 'p', headline: 'As the page says' });
    expect(clip).not.toHaveProperty('unread');
    expect(await db.articles.get('p')).toBeDefined();
  });

  it('clips a page of an earlier edition again', async () => {
    await addClip(db, unplaced('p', { day: '2026-02-20' }), undefined, pageOf('p'));
    executeScript.mockResolvedValue(reading(URL_P));
    await quickClip(db, await openTab(URL_P));
    expect((await clipsOfPage(db, [PAGE])).map((clip) => clip.day)).toEqual([TODAY, '2026-02-20']);
  });

  it('keeps the bare link of a page that cannot be read, and reports why', async () => {
    await quickClip(db, await openTab(URL_P, 'Title of the tab'));
    expect(await clipsOfDay(db, TODAY)).toMatchObject([{ headline: 'Title of the tab', unread: true }]);
    expect((await reports(db)).at(-1)).toEqual({
      reason: 'blocked',
      page: 'Title of the tab',
      linkKept: true,
      at: NOON,
    });
    expect(await badge()).toEqual({
      text: '!',
      title: 'The browser does not let extensions read this page. The link can still be clipped.',
      ground: GROUND.trouble,
    });
    expect(await db.pending.count()).toBe(0);
  });

  it('does not wait for a page that does not answer', async () => {
    executeScript.mockReturnValue(new Promise(() => {}));
    const done = quickClip(db, await openTab(URL_P));
    await vi.waitFor(() => expect(executeScript).toHaveBeenCalled());
    await vi.advanceTimersByTimeAsync(8_000);
    await done;
    expect(await clipsOfDay(db, TODAY)).toMatchObject([{ unread: true }]);
    expect((await reports(db)).at(-1)).toMatchObject({ reason: 'timeout', linkKept: true });
  });

  it('clips nothing of what is no web page, and says so', async () => {
    await quickClip(db, await openTab('chrome://settings/', 'Settings'));
    expect(await clipsOfDay(db, TODAY)).toEqual([]);
    expect(await db.pending.count()).toBe(0);
    expect((await reports(db)).at(-1)).toEqual({
      reason: 'browserPage',
      page: 'Settings',
      linkKept: false,
      at: NOON,
    });
    expect((await badge()).text).toBe('!');
  });

  it('leaves the report of an earlier failure, which nobody has seen', async () => {
    await fileReport(db, { reason: 'timeout', page: 'Earlier', linkKept: true, at: NOON });
    executeScript.mockResolvedValue(reading(URL_P));
    await quickClip(db, await openTab(URL_P));
    expect(await reports(db)).toHaveLength(1);
    expect(await db.clips.count()).toBe(1);
  });

  it('reports what nobody expected as a bug, to the editor and to the log', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    executeScript.mockResolvedValue([{ result: { capture: null } }]);
    await quickClip(db, await openTab(URL_P));
    expect(log).toHaveBeenCalledWith(expect.any(TypeError));
    expect(await reports(db)).toMatchObject([{ reason: 'unexpected', linkKept: false }]);
  });
});

describe('a quick clip under way, while a window saves', () => {
  /** Begins a quick clip. What is answered lets its page be read, and waits until it has come to its end. */
  async function begin(typed: Pending['typed'], rest: Partial<Pending> = {}): Promise<() => Promise<void>> {
    await keepPending(db, pending('p', { typed, ...rest }));
    let read = () => {};
    executeScript.mockReturnValueOnce(
      new Promise((resolve) => {
        read = () => resolve(reading(URL_P));
      }),
    );
    const done = quickClip(db, await openTab(URL_P));
    await vi.waitFor(() => expect(executeScript).toHaveBeenCalled());
    vi.setSystemTime(LATER);
    return () => {
      read();
      return done;
    };
  }

  it('does not put the words as they were behind those that were saved', async () => {
    const end = await begin({ take: 'One word' });
    await storePending(db, pending('p', { typed: { take: 'Two words' }, updatedAt: LATER }), TODAY);
    await end();
    expect(await clipsOfDay(db, TODAY)).toMatchObject([{ id: 'p', take: 'Two words' }]);
    expect(await db.pending.count()).toBe(0);
  });

  it('does not write them over those that were saved into a clip that was there', async () => {
    await addClip(db, unplaced('p', { take: 'Old' }), undefined, pageOf('p'));
    const end = await begin({ take: 'One word' }, { editing: true });
    const changed = pending('p', { editing: true, typed: { take: 'Two words' }, updatedAt: LATER });
    await storePending(db, changed, TODAY);
    // What is typed since is for the next save.
    await keepPending(db, { ...changed, typed: { take: 'Two words, and more' }, createdAt: LATER });
    await end();
    expect(await clipsOfDay(db, TODAY)).toMatchObject([{ id: 'p', take: 'Two words' }]);
    expect(await db.history.count()).toBe(0);
    expect(await db.pending.toArray()).toMatchObject([{ typed: { take: 'Two words, and more' } }]);
  });

  it('clips the page without words that were discarded, with the quote that was chosen', async () => {
    const end = await begin({ take: 'One word', quote: 'Chosen' });
    await discardPending(db, pageOf('p'));
    await end();
    expect(await clipsOfDay(db, TODAY)).toMatchObject([{ take: '', quote: 'Chosen' }]);
  });

  it('leaves words that do not double what they were saved into', async () => {
    const end = await begin({ take: 'Mine.' });
    const theirs = unplaced('y', { take: 'Theirs.', pageKey: PAGE, urlKey: PAGE });
    await addClip(db, theirs, undefined);
    // The category is chosen while the page is read, so that the words are left over.
    const left = pending('p', { typed: { take: 'Mine.', categoryId: 'papers' }, updatedAt: LATER });
    await keepPending(db, left);
    await end();
    expect(await clipsOfDay(db, TODAY)).toMatchObject([{ id: 'y', take: 'Theirs. Mine.' }]);
    await storePending(db, left, TODAY);
    expect(await clipsOfDay(db, TODAY)).toMatchObject([
      { id: 'y', take: 'Theirs. Mine.', categoryId: 'papers' },
    ]);
  });
});

describe('a selection', () => {
  it('becomes the quote, before what the page tells', async () => {
    executeScript.mockResolvedValue(reading(URL_P, { quote: { text: 'Folded', html: '<p>Folded</p>' } }));
    const tab = await openTab(URL_P);
    await clipFromMenu(db, { what: 'selection', tab, text: 'As selected' });
    expect(await clipsOfDay(db, TODAY)).toMatchObject([{ quote: 'As selected', take: '' }]);
  });
});

describe('finishQuickClips', () => {
  it('finishes what a stopped worker began, once', async () => {
    await stopWhileReading(URL_P);
    executeScript.mockResolvedValue(reading(URL_P));
    await finishQuickClips(db, LATER);
    await finishQuickClips(db, LATER);
    expect(await clipsOfDay(db, TODAY)).toMatchObject([{ headline: 'As the page says', urlKey: PAGE }]);
    expect(await unfinishedQuickClips(db, NOON + 1)).toEqual([]);
  });

  it('makes one clip even where the first worker saves after all', async () => {
    let answer: (result: { result: unknown }[]) => void = () => {};
    executeScript.mockReturnValueOnce(
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    const first = quickClip(db, await openTab(URL_P));
    await vi.waitFor(() => expect(executeScript).toHaveBeenCalled());
    executeScript.mockResolvedValue(reading(URL_P));
    await finishQuickClips(db, LATER);
    answer(reading(URL_P));
    await first;
    expect(await clipsOfDay(db, TODAY)).toHaveLength(1);
  });

  it('keeps the bare link where the tab is gone', async () => {
    await keepPending(db, pending('p', { typed: {}, quickTab: 4711 }));
    await finishQuickClips(db, LATER);
    expect(await clipsOfDay(db, TODAY)).toMatchObject([{ urlKey: PAGE, unread: true }]);
    expect((await reports(db)).at(-1)).toMatchObject({ reason: 'gone', linkKept: true });
  });

  it('does not take another page for the one that was meant', async () => {
    await stopWhileReading(URL_P);
    executeScript.mockResolvedValue(reading('https://news.example/q', { title: 'Another page' }));
    await finishQuickClips(db, LATER);
    const [clip] = await clipsOfDay(db, TODAY);
    expect(clip).toMatchObject({ urlKey: PAGE, unread: true });
    expect(clip?.headline).not.toBe('Another page');
    expect((await reports(db)).at(-1)).toMatchObject({ reason: 'gone' });
  });

  it('does nothing for words that were only typed', async () => {
    await keepPending(db, pending('p'));
    await finishQuickClips(db, LATER);
    expect(await clipsOfDay(db, TODAY)).toEqual([]);
    expect(await db.pending.count()).toBe(1);
  });
});
