import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { savePending } from '../../../lib/jobs';
import { addClip, clipById, clipsOfDay, keepPending, keepPendingArticle } from '../../../lib/store';
import type { Database } from '../../../lib/store/database';
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
