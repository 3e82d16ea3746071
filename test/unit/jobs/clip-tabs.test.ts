import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { StoreError } from '../../../lib/errors';
import { clipTabs, type TabOutcome } from '../../../lib/jobs/clip-tabs';
import type { WindowTab } from '../../../lib/platform/window-tabs';
import { clipById, clipsOfDay, keepPending, keepPendingArticle } from '../../../lib/store';
import type { Database } from '../../../lib/store/database';
import { addClip } from '../../../lib/store/save-clip';
import { badge, executeScript, openTab, reading, referrer } from '../browser';
import { issued, NOON, pageOf, pending, TODAY, unplaced } from '../builders';
import { freshDatabase } from '../database';

const address = (id: string) => `https://news.example/${id}`;

let db: Database;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: NOON });
  db = await freshDatabase();
  // Every page reads, unless a test says otherwise.
  executeScript.mockImplementation(async (injection) => {
    const { tabId } = (injection as { target: { tabId: number } }).target;
    return reading((await fakeBrowser.tabs.get(tabId)).url ?? '');
  });
});

/** Open tabs of the pages with these ids. */
function open(...ids: string[]): Promise<WindowTab[]> {
  return Promise.all(ids.map(async (id) => ({ ...(await openTab(address(id))), asleep: false })));
}

interface Run {
  tabs: WindowTab[];
  reads?: boolean;
  signal?: AbortSignal;
  onDone?: (outcome: TabOutcome) => void;
}

/** Clips them; answers what became of each. */
async function run({ tabs, reads = true, signal, onDone }: Run) {
  const outcomes: TabOutcome[] = [];
  const shares: number[] = [];
  const watched = {
    signal: signal ?? new AbortController().signal,
    onProgress: (share: number) => shares.push(share),
  };
  await clipTabs(db, { tabs, reads }, watched, (_, outcome) => {
    outcomes.push(outcome);
    onDone?.(outcome);
  });
  return { outcomes, shares };
}

async function inOrder() {
  return (await clipsOfDay(db, TODAY)).toSorted((a, b) => (a.order < b.order ? -1 : 1));
}

describe('with leave to read pages', () => {
  it('clips each as it reads, in the order of the tabs, says how far it is, and paints the badge once', async () => {
    const paint = vi.spyOn(fakeBrowser.action, 'setBadgeText');
    const { outcomes, shares } = await run({ tabs: await open('a', 'b') });
    expect(outcomes).toEqual([{ what: 'clipped' }, { what: 'clipped' }]);
    expect(shares).toEqual([0.5, 1]);
    expect((await inOrder()).map(({ pageKey, headline, unread }) => [pageKey, headline, unread])).toEqual([
      [pageOf('a'), 'As the page says', undefined],
      [pageOf('b'), 'As the page says', undefined],
    ]);
    expect((await badge()).text).toBe('2');
    expect(paint).toHaveBeenCalledOnce();
  });

  it('goes to the next edition once the one that is open is issued', async () => {
    const tabs = await open('a', 'b');
    executeScript.mockResolvedValueOnce(reading(address('a'))).mockImplementationOnce(async () => {
      await db.editions.put(issued(TODAY));
      return reading(address('b'));
    });
    await run({ tabs });
    const days = (await db.clips.toArray()).map(({ pageKey, day }) => [pageKey, day]);
    expect(days.toSorted()).toEqual([
      [pageOf('a'), TODAY],
      [pageOf('b'), '2026-03-04'],
    ]);
  });

  it('makes no second clip of one whose words were meant for a later day', async () => {
    await addClip(db, unplaced('a', { day: TODAY }), undefined);
    const moved = { editing: true, typed: { take: 'Tomorrow', day: '2026-03-04' } };
    await keepPending(db, pending('a', moved));
    await run({ tabs: await open('a') });
    expect((await db.clips.toArray()).map(({ id, day, take }) => [id, day, take])).toEqual([
      ['a', '2026-03-04', 'Tomorrow'],
    ]);
  });

  it('has the place that led to each as its via', async () => {
    referrer.mockResolvedValueOnce('https://lobste.rs/');
    await run({ tabs: await open('a', 'b') });
    expect((await inOrder()).map(({ links }) => links[1]?.label)).toEqual(['Lobsters', undefined]);
  });

  it('takes along what was typed for a page', async () => {
    await keepPending(db, pending('p', { typed: { take: 'Why', categoryId: 'papers' } }));
    await run({ tabs: await open('p') });
    expect(await inOrder()).toMatchObject([{ id: 'p', take: 'Why', categoryId: 'papers' }]);
    expect(await db.pending.count()).toBe(0);
  });

  it('puts words for the clip of an earlier edition there, and clips the page again', async () => {
    await addClip(db, unplaced('p', { day: '2026-02-20' }), undefined, pageOf('p'));
    await keepPending(db, pending('p', { editing: true, typed: { take: 'For the old one' } }));
    const { outcomes } = await run({ tabs: await open('p') });
    expect(outcomes).toEqual([{ what: 'clipped' }]);
    expect(await clipById(db, 'p')).toMatchObject({ day: '2026-02-20', take: 'For the old one' });
    expect(await inOrder()).toMatchObject([{ pageKey: pageOf('p'), take: '' }]);
  });

  it('does not double what the edition has: a page of the same address, or of the same canonical one', async () => {
    await addClip(db, unplaced('p', { headline: 'Mine' }), undefined, pageOf('p'));
    const [p, q] = await open('p', 'q');
    if (!p || !q) throw new Error('two tabs');
    executeScript.mockResolvedValueOnce(reading(p.url));
    executeScript.mockResolvedValueOnce(reading(q.url, { canonicalUrl: address('p') }));
    expect((await run({ tabs: [p, q] })).outcomes).toEqual([{ what: 'known' }, { what: 'known' }]);
    expect(await inOrder()).toMatchObject([{ id: 'p', headline: 'Mine' }]);
  });

  it('completes a clip of which only the link was known', async () => {
    await addClip(db, unplaced('p', { headline: '', unread: true }), undefined);
    expect((await run({ tabs: await open('p') })).outcomes).toEqual([{ what: 'completed' }]);
    const [clip] = await inOrder();
    expect(clip).toMatchObject({ id: 'p', headline: 'As the page says' });
    expect(clip).not.toHaveProperty('unread');
  });

  it('clips a page that is open twice once', async () => {
    const { outcomes } = await run({ tabs: await open('p', 'p') });
    expect(outcomes).toEqual([{ what: 'clipped' }, { what: 'known' }]);
    expect(await inOrder()).toHaveLength(1);
  });

  it('keeps the link of a tab that was closed or left meanwhile, is asleep, or cannot be read', async () => {
    const [left, asleep, blocked] = await open('left', 'asleep', 'blocked');
    if (!left || !asleep || !blocked) throw new Error('three tabs');
    const closed = { ...left, id: 4711, url: address('closed'), title: `Tab of ${address('closed')}` };
    await fakeBrowser.tabs.update(left.id, { url: address('elsewhere') });
    await fakeBrowser.tabs.update(asleep.id, { discarded: true } as object);
    executeScript.mockResolvedValueOnce(reading(address('elsewhere')));
    executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page.'));
    expect((await run({ tabs: [closed, left, asleep, blocked] })).outcomes).toEqual([
      { what: 'link', why: 'gone' },
      { what: 'link', why: 'gone' },
      { what: 'link', why: 'asleep' },
      { what: 'link', why: 'blocked' },
    ]);
    expect((await inOrder()).map(({ headline, unread }) => [headline, unread])).toEqual(
      ['closed', 'left', 'asleep', 'blocked'].map((id) => [`Tab of ${address(id)}`, true]),
    );
  });

  it('does not wait for a page that does not answer', async () => {
    executeScript.mockReturnValueOnce(new Promise(() => {}));
    const done = run({ tabs: await open('a', 'b') });
    await vi.waitFor(() => expect(executeScript).toHaveBeenCalled());
    await vi.advanceTimersByTimeAsync(8_000);
    expect((await done).outcomes).toEqual([{ what: 'link', why: 'timeout' }, { what: 'clipped' }]);
  });

  it('goes on after a bug on one page', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    executeScript.mockResolvedValueOnce([{ result: { capture: null } }]);
    expect((await run({ tabs: await open('a', 'b') })).outcomes).toEqual([
      { what: 'failed' },
      { what: 'clipped' },
    ]);
    expect(log).toHaveBeenCalledWith(expect.any(TypeError));
    expect(await inOrder()).toHaveLength(1);
  });
});

describe('a tab whose page is on its way', () => {
  it('is clipped where it comes to, when it has come', async () => {
    const [tab] = await open('old');
    if (!tab) throw new Error('a tab');
    await fakeBrowser.tabs.update(tab.id, { status: 'loading' } as object);
    const done = run({ tabs: [{ ...tab, loading: true }] });
    await vi.waitFor(() => expect(fakeBrowser.tabs.onUpdated.hasListeners()).toBe(true));
    expect(executeScript).not.toHaveBeenCalled();
    await fakeBrowser.tabs.update(tab.id, { url: address('new'), status: 'complete' } as object);
    await fakeBrowser.tabs.onUpdated.trigger(tab.id, { status: 'complete' }, {} as never);
    expect((await done).outcomes).toEqual([{ what: 'clipped' }]);
    expect(await inOrder()).toMatchObject([{ pageKey: pageOf('new') }]);
  });

  it('is read as far as it has come where it takes too long', async () => {
    const [tab] = await open('slow');
    if (!tab) throw new Error('a tab');
    await fakeBrowser.tabs.update(tab.id, { status: 'loading' } as object);
    const done = run({ tabs: [{ ...tab, loading: true }] });
    await vi.waitFor(() => expect(fakeBrowser.tabs.onUpdated.hasListeners()).toBe(true));
    await vi.advanceTimersByTimeAsync(4_000);
    expect((await done).outcomes).toEqual([{ what: 'clipped' }]);
    expect(fakeBrowser.tabs.onUpdated.hasListeners()).toBe(false);
  });
});

describe('without leave to read pages', () => {
  it('makes a link of each with its tab’s title, and injects nothing', async () => {
    const { outcomes } = await run({ tabs: await open('a', 'b'), reads: false });
    expect(outcomes).toEqual([
      { what: 'link', why: 'notAllowed' },
      { what: 'link', why: 'notAllowed' },
    ]);
    expect(await inOrder()).toMatchObject([
      { headline: `Tab of ${address('a')}`, unread: true },
      { headline: `Tab of ${address('b')}`, unread: true },
    ]);
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('has what the popup read of the page when words were typed for it', async () => {
    await keepPending(db, pending('p', { capture: { url: address('p'), title: 'Read before' } }));
    await keepPendingArticle(db, { id: 'p', html: '<p>Words</p>', text: 'Words' });
    const { outcomes } = await run({ tabs: await open('p'), reads: false });
    expect(outcomes).toEqual([{ what: 'clipped' }]);
    expect(await inOrder()).toMatchObject([{ id: 'p', headline: 'Read before', take: 'Half a take' }]);
    expect(await db.articles.get('p')).toMatchObject({ text: 'Words' });
  });
});

describe('what ends it early', () => {
  it('cancelled, it ends after the tab in hand, and the badge counts what was clipped', async () => {
    const controller = new AbortController();
    const tabs = await open('a', 'b');
    const done = run({ tabs, signal: controller.signal, onDone: () => controller.abort() });
    await expect(done).rejects.toMatchObject({ name: 'AbortError' });
    expect(await inOrder()).toMatchObject([{ pageKey: pageOf('a') }]);
    expect((await badge()).text).toBe('1');
  });

  it('where nothing can be stored it stops, and what was clipped stays', async () => {
    const tabs = await open('a', 'b', 'c');
    const outcomes: TabOutcome[] = [];
    const full = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    };
    const done = run({
      tabs,
      onDone: (outcome) => {
        outcomes.push(outcome);
        db.clips.hook('creating', full);
      },
    });
    await expect(done).rejects.toBeInstanceOf(StoreError);
    expect(outcomes).toEqual([{ what: 'clipped' }]);
    expect(await inOrder()).toMatchObject([{ pageKey: pageOf('a') }]);
    expect((await badge()).text).toBe('1');
  });

  it('says why it ended where the badge cannot be painted either', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(fakeBrowser.action, 'setBadgeText').mockRejectedValue(new Error('no badge'));
    const done = run({ tabs: await open('a'), signal: AbortSignal.abort() });
    await expect(done).rejects.toMatchObject({ name: 'AbortError' });
    expect(log).toHaveBeenCalledOnce();
  });
});
