import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { restored } from '../../../lib/backup';
import type { Clip } from '../../../lib/clip';
import { savePending } from '../../../lib/jobs';
import type { Pending } from '../../../lib/pending';
import {
  clipById,
  clipsOfDay,
  discardPending,
  dropClip,
  keepPending,
  keepPendingArticle,
} from '../../../lib/store';
import { snapshot } from '../../../lib/store/backup';
import type { Database } from '../../../lib/store/database';
import { addClip } from '../../../lib/store/save-clip';
import { emptyTrash } from '../../../lib/store/trash';
import { badge } from '../browser';
import { NOON, pageOf, pending, TODAY, unplaced } from '../builders';
import { freshDatabase } from '../database';

const ARTICLE = { html: '<p>Words</p>', text: 'Words' };

let db: Database;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  db = await freshDatabase();
});

describe('savePending of a new clip', () => {
  it('stores words, facts and article, ends what was pending, and counts it on the badge', async () => {
    const capture = { url: 'https://news.example/p', title: 'Facts', canonicalUrl: 'https://news.example/p' };
    const row = pending('p', { typed: { take: 'Why', categoryId: 'papers' }, capture });
    await keepPending(db, row);
    await savePending(db, row, TODAY, ARTICLE);
    expect(await clipsOfDay(db, TODAY)).toMatchObject([
      { id: 'p', headline: 'Facts', take: 'Why', categoryId: 'papers', capture, changed: { take: NOON } },
    ]);
    expect(await db.articles.get('p')).toMatchObject(ARTICLE);
    expect(await db.pending.count()).toBe(0);
    expect((await badge()).text).toBe('1');
  });

  it('keeps the article that was stored with the pending take', async () => {
    await keepPendingArticle(db, { id: 'p', ...ARTICLE });
    await savePending(db, pending('p'), TODAY);
    expect(await db.articles.get('p')).toMatchObject(ARTICLE);
  });

  it('leaves what was typed since, which is not in the clip', async () => {
    const row = pending('p', { typed: { take: 'Half a' } });
    const since = pending('p', { typed: { take: 'Half a take' }, updatedAt: row.updatedAt + 1 });
    await keepPending(db, since);
    await savePending(db, row, TODAY);
    expect(await clipsOfDay(db, TODAY)).toMatchObject([{ id: 'p', take: 'Half a' }]);
    expect(await db.pending.toArray()).toEqual([since]);
    const more = { ...since, editing: true, typed: { take: 'Half a take, or' } };
    await savePending(db, more, TODAY);
    expect(await db.pending.count()).toBe(0);
  });

  it('goes to the edition that the editor chose', async () => {
    await savePending(db, pending('p', { typed: { take: 'Why', day: '2026-03-05' } }), TODAY);
    expect((await clipById(db, 'p'))?.day).toBe('2026-03-05');
  });

  it('makes one clip of two presses of Enter', async () => {
    await Promise.all([savePending(db, pending('p'), TODAY), savePending(db, pending('p'), TODAY)]);
    expect(await clipsOfDay(db, TODAY)).toHaveLength(1);
  });

  it('loses no word where a quick clip made the clip meanwhile', async () => {
    await addClip(db, unplaced('p'), undefined, pageOf('p'));
    await savePending(db, pending('p', { typed: { take: 'Typed meanwhile' } }), TODAY);
    expect(await clipById(db, 'p')).toMatchObject({ take: 'Typed meanwhile', headline: 'Headline of p' });
  });

  it('nor where that clip was dropped again: the words do not follow it into the trash', async () => {
    await addClip(db, unplaced('p'), ARTICLE, pageOf('p'));
    const row = pending('p');
    await keepPending(db, row);
    await dropClip(db, 'p', NOON);
    await savePending(db, row, TODAY);
    const [clip, ...others] = await clipsOfDay(db, TODAY);
    expect(others).toEqual([]);
    expect(clip).toMatchObject({ take: 'Half a take' });
    expect(await db.articles.get(clip?.id ?? '')).toMatchObject(ARTICLE);
    expect(await db.clips.get('p')).toMatchObject({ take: '', deletedAt: NOON });
    expect(await db.pending.count()).toBe(0);
  });

  it('nor where the trash was emptied since: what it becomes is not gone for good at the next restore', async () => {
    await addClip(db, unplaced('p'), undefined, pageOf('p'));
    await dropClip(db, 'p', NOON);
    await emptyTrash(db, NOON + 1, NOON + 1);
    await savePending(db, pending('p'), TODAY);
    const { rows } = await snapshot(db);
    expect(restored(rows, rows, 'merge').clips).toMatchObject([{ take: 'Half a take' }]);
  });
});

describe('savePending of an edited clip', () => {
  it('writes only what was typed', async () => {
    await addClip(db, unplaced('p', { headline: 'Mine', categoryId: 'papers' }), ARTICLE, pageOf('p'));
    const row = pending('p', { editing: true, typed: { take: 'Edited' }, tabTitle: 'Another title' });
    await keepPending(db, row);
    await savePending(db, row, TODAY);
    expect(await clipById(db, 'p')).toMatchObject({
      headline: 'Mine',
      take: 'Edited',
      categoryId: 'papers',
      changed: { take: NOON },
    });
    expect(await db.pending.count()).toBe(0);
    expect((await badge()).text).toBe('1');
  });

  it('keeps the day of a clip of another edition', async () => {
    await addClip(db, unplaced('p', { day: '2026-03-01' }), undefined, pageOf('p'));
    await savePending(db, pending('p', { editing: true }), TODAY);
    expect((await clipById(db, 'p'))?.day).toBe('2026-03-01');
  });
});

describe('a page of which only the link was clipped', () => {
  const via = { url: 'https://letter.example/7', role: 'via' } as const;
  const link = (rest: Partial<Clip> = {}) =>
    unplaced('p', {
      headline: 'this paper',
      unread: true,
      links: [{ url: 'https://news.example/p', role: 'source' }, via],
      ...rest,
    });
  const capture = {
    url: 'https://news.example/p',
    title: 'Facts',
    canonicalUrl: 'https://news.example/facts',
    authors: ['Ida Brandt'],
    venue: 'Tides',
  };
  const visited = (rest: Partial<Pending> = {}) => pending('p', { editing: true, capture, ...rest });

  it('is completed by what the page says when it is saved there', async () => {
    await addClip(db, link(), undefined);
    await savePending(db, visited(), TODAY, ARTICLE);
    const clip = await clipById(db, 'p');
    expect(clip).toMatchObject({
      headline: 'Facts',
      take: 'Half a take',
      venue: 'Tides',
      capture,
      urlKey: 'news.example/facts',
      links: [{ url: 'https://news.example/facts', role: 'source' }, via],
    });
    expect(clip).not.toHaveProperty('unread');
    expect(await db.articles.get('p')).toMatchObject(ARTICLE);
  });

  it('keeps where it was found the first time, not the way of the later visit', async () => {
    await addClip(db, link(), undefined);
    const later = { url: '', role: 'via', label: 'Lobsters' } as const;
    await savePending(db, visited({ via: later }), TODAY, ARTICLE);
    expect((await clipById(db, 'p'))?.links).toEqual([
      { url: 'https://news.example/facts', role: 'source' },
      via,
    ]);
  });

  it('keeps it beside the via that the page itself names', async () => {
    await addClip(db, link(), undefined);
    const entry = { url: 'https://blog.example/entry', role: 'via', label: 'A blog' } as const;
    const work = { url: 'https://works.example/quoted', role: 'source' } as const;
    await savePending(db, visited({ capture: { ...capture, links: [work, entry] } }), TODAY, ARTICLE);
    expect((await clipById(db, 'p'))?.links).toEqual([work, entry, via]);
  });

  it('gets the way of the visit where it was not known', async () => {
    await addClip(db, link({ links: [{ url: 'https://news.example/p', role: 'source' }] }), undefined);
    const later = { url: '', role: 'via', label: 'Lobsters' } as const;
    await savePending(db, visited({ via: later }), TODAY, ARTICLE);
    expect((await clipById(db, 'p'))?.links).toEqual([
      { url: 'https://news.example/facts', role: 'source' },
      later,
    ]);
  });

  it('keeps what the editor has changed', async () => {
    const mine = { headline: NOON - 1, links: NOON - 1 };
    await addClip(db, link({ headline: 'Mine', links: [via], changed: mine }), undefined);
    await savePending(db, visited({ typed: { venue: 'Typed' } }), TODAY, ARTICLE);
    expect(await clipById(db, 'p')).toMatchObject({
      headline: 'Mine',
      links: [via],
      venue: 'Typed',
      capture,
    });
  });

  it('keeps what the link was called where the page has no title', async () => {
    await addClip(db, link(), undefined);
    await savePending(db, visited({ capture: { url: capture.url } }), TODAY, ARTICLE);
    expect(await clipById(db, 'p')).toMatchObject({ headline: 'this paper' });
  });

  it('is left as it is where the page cannot be read', async () => {
    await addClip(db, link(), undefined);
    await savePending(db, pending('p', { editing: true }), TODAY);
    expect(await clipById(db, 'p')).toMatchObject({ headline: 'this paper', unread: true });
  });

  it('keeps the title that was typed, also where that is what the link was called', async () => {
    await addClip(db, link(), undefined);
    await savePending(db, visited({ typed: { headline: 'this paper' } }), TODAY, ARTICLE);
    expect(await clipById(db, 'p')).toMatchObject({ headline: 'this paper', capture });
  });

  it('keeps also the address of who led to its work, where its own page says so', async () => {
    const links = [
      { url: 'https://work.example/', role: 'source' },
      { url: 'https://news.example/p', role: 'via', label: 'News' },
    ] as const;
    await addClip(db, link({ links: [links[0]] }), undefined);
    await savePending(db, visited({ capture: { ...capture, links: [...links] } }), TODAY, ARTICLE);
    expect((await clipById(db, 'p'))?.links).toEqual(links);
  });

  it('waits for its article where that is not at hand', async () => {
    await addClip(db, link(), undefined);
    const read = { ...capture, wordCount: 900 };
    await savePending(db, visited({ capture: read }), TODAY);
    expect(await clipById(db, 'p')).toMatchObject({ take: 'Half a take', unread: true });
    await savePending(db, visited({ capture: read, typed: {} }), TODAY, ARTICLE);
    expect(await clipById(db, 'p')).not.toHaveProperty('unread');
    expect(await db.articles.get('p')).toMatchObject(ARTICLE);
  });

  it('gets the article that was kept with the take', async () => {
    await addClip(db, link(), undefined);
    await keepPendingArticle(db, { id: 'q', ...ARTICLE });
    const row = pending('p', { id: 'q', capture: { ...capture, wordCount: 900 } });
    await keepPending(db, row);
    await savePending(db, row, TODAY);
    expect(await clipById(db, 'p')).not.toHaveProperty('unread');
    expect(await db.articles.toArray()).toEqual([{ id: 'p', ...ARTICLE }]);
  });

  it('stays complete where an older backup is merged', async () => {
    await addClip(db, link(), undefined);
    const before = await snapshot(db);
    await savePending(db, visited(), TODAY, ARTICLE);
    const { rows } = await snapshot(db);
    for (const clips of [
      restored(rows, before.rows, 'merge').clips,
      restored(before.rows, rows, 'merge').clips,
    ]) {
      expect(clips).toMatchObject([{ headline: 'Facts', capture }]);
      expect(clips[0]).not.toHaveProperty('unread');
    }
  });
});

describe('an edit that is saved', () => {
  /** What another device has: an edit of the same clip that is not saved yet. */
  const theirs = () => pending('p', { editing: true, typed: { take: 'Theirs' }, updatedAt: NOON - 1 });
  const afterMerging = async () => {
    const { rows } = await snapshot(db);
    return restored(rows, { ...rows, pending: [{ ...theirs() }] }, 'merge').pending;
  };

  it('leaves no trace of the page, so that what another device has typed for it stays', async () => {
    await addClip(db, unplaced('p'), undefined, pageOf('p'));
    const row = pending('p', { editing: true, typed: { categoryId: 'papers' } });
    await keepPending(db, row);
    await savePending(db, row, TODAY);
    expect(await db.purged.count()).toBe(0);
    expect(await afterMerging()).toEqual([theirs()]);
  });

  it('nor where another window clips the page meanwhile, and it goes into the same clip', async () => {
    await addClip(db, unplaced('p'), undefined, pageOf('p'));
    await keepPending(db, pending('p', { editing: true, typed: { categoryId: 'papers' } }));
    await addClip(
      db,
      unplaced('p', { categoryId: 'papers', changed: { categoryId: NOON } }),
      undefined,
      pageOf('p'),
    );
    expect(await db.purged.count()).toBe(0);
    expect(await afterMerging()).toEqual([theirs()]);
  });

  it('is saved as after it was typed, also where a clock ran ahead', async () => {
    await addClip(db, unplaced('p'), undefined, pageOf('p'));
    const row = pending('p', { editing: true, updatedAt: NOON + 9 });
    await keepPending(db, row);
    await savePending(db, row, TODAY);
    expect((await clipById(db, 'p'))?.changed.take).toBe(NOON + 9);
  });
});

describe('a backup from before', () => {
  const afterMerging = async (work: () => Promise<void>) => {
    const before = await snapshot(db);
    await work();
    return restored((await snapshot(db)).rows, before.rows, 'merge').pending;
  };

  it('brings no take back that was discarded', async () => {
    await keepPending(db, pending('p'));
    expect(await afterMerging(() => discardPending(db, pageOf('p')))).toEqual([]);
  });

  it('leaves what was typed again', async () => {
    await keepPending(db, pending('p'));
    const again = pending('p', { id: 'other', typed: { take: 'Again' }, updatedAt: NOON + 1 });
    const left = await afterMerging(async () => {
      await discardPending(db, pageOf('p'));
      await keepPending(db, again);
    });
    expect(left).toEqual([again]);
  });

  it('brings no take back that was typed for a clip in the trash, and is a new clip', async () => {
    await addClip(db, unplaced('p'), undefined, pageOf('p'));
    const row = pending('p', { editing: true });
    await keepPending(db, row);
    await dropClip(db, 'p', NOON);
    expect(await afterMerging(() => savePending(db, row, TODAY))).toEqual([]);
    expect(await clipsOfDay(db, TODAY)).toMatchObject([{ take: 'Half a take' }]);
  });

  it('brings no take back that went into the clip that another window made of the page', async () => {
    const row = pending('p', { id: 'other' });
    await keepPending(db, row);
    await addClip(db, unplaced('p'), undefined);
    expect(await afterMerging(() => savePending(db, row, TODAY))).toEqual([]);
  });

  it('brings no edit back whose words its clip held already', async () => {
    await addClip(db, unplaced('p', { take: 'Half a take' }), undefined, pageOf('p'));
    const row = pending('p', { editing: true });
    await keepPending(db, row);
    expect(await afterMerging(() => savePending(db, row, TODAY))).toEqual([]);
  });
});
