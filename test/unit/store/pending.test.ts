import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '../../../lib/day';
import {
  changeClip,
  discardPending,
  keepPending,
  keepPendingArticle,
  pendingOf,
  unfinished,
} from '../../../lib/store';
import type { Database } from '../../../lib/store/database';
import { writeDesk } from '../../../lib/store/desk';
import { unfinishedQuickClips } from '../../../lib/store/intents';
import { addClip, saveEditedClip } from '../../../lib/store/save-clip';
import { NOON, pageOf, pending, TODAY, unplaced } from '../builders';
import { freshDatabase } from '../database';

let db: Database;
beforeEach(async () => {
  db = await freshDatabase();
});

const CLOCK = { now: NOON, timeZone: 'UTC', locale: 'en' };

describe('pendingOf', () => {
  it('forgets what was changed in the clip itself since it was typed, and nothing else', async () => {
    const clip = unplaced('p', { changed: { take: NOON + 1, headline: NOON - 1 } });
    await addClip(db, clip, undefined);
    const typed = { take: 'Older words', headline: 'A better title' };
    await keepPending(db, pending('p', { id: clip.id, editing: true, typed, updatedAt: NOON }));
    expect((await pendingOf(db, 'news.example/p', CLOCK))?.typed).toEqual({ headline: 'A better title' });
    expect((await unfinished(db)).map((row) => row.typed)).toEqual([{ headline: 'A better title' }]);
  });

  it('forgets an edition that was chosen ahead and has gone by', async () => {
    const DAY = 86_400_000;
    const typed = { take: 'Words', day: addDays(TODAY, 1) };
    await keepPending(db, pending('p', { typed, updatedAt: NOON }));
    const later = async (days: number) =>
      (await pendingOf(db, 'news.example/p', { ...CLOCK, now: NOON + days * DAY }))?.typed;
    expect(await later(1)).toEqual(typed);
    expect(await later(2)).toEqual({ take: 'Words' });
  });

  it('keeps an earlier edition that was chosen on purpose', async () => {
    const typed = { take: 'Words', day: addDays(TODAY, -1) };
    await keepPending(db, pending('p', { typed, updatedAt: NOON }));
    expect((await pendingOf(db, 'news.example/p', CLOCK))?.typed).toEqual(typed);
  });
});

describe('what was typed for a clip that is then changed elsewhere', () => {
  const typed = { take: 'First. Popup more.', headline: 'A better title' };
  beforeEach(async () => {
    await addClip(db, unplaced('p', { take: 'First.' }), undefined);
    await keepPending(db, pending('p', { editing: true, typed, updatedAt: NOON + 1 }));
  });
  const kept = async () =>
    (await db.history.toArray()).map(({ clipId, field, value, at }) => ({ clipId, field, value, at }));

  it.each([
    ['in a list', () => changeClip(db, 'p', { take: 'First. Desk more.' }, NOON + 2)],
    [
      'on the desk',
      () => writeDesk(db, { clips: [{ id: 'p', fields: { take: 'First. Desk more.' } }] }, NOON + 2),
    ],
  ])('stands with its earlier words, where that was %s', async (_, change) => {
    await change();
    const popup = { clipId: 'p', field: 'take', value: 'First. Popup more.', at: NOON + 1 };
    expect(await kept()).toEqual([popup]);
    expect((await unfinished(db)).map((row) => row.typed)).toEqual([{ headline: 'A better title' }]);
    // Once, however long is typed on there; and a form that is open still has its words.
    await changeClip(db, 'p', { take: 'First. Desk more and more.' }, NOON + 3);
    expect(await kept()).toHaveLength(1);
    expect((await db.pending.toArray()).map((row) => row.typed)).toEqual([typed]);
  });

  it('stands there too where another address of its page is saved, and not what that form had itself', async () => {
    const own = pending('amp', { id: 'p', editing: true, typed: { take: 'Saved.' }, updatedAt: NOON + 2 });
    await keepPending(db, own);
    await saveEditedClip(db, 'p', own.typed, own.pageKey, NOON + 3, undefined, own.updatedAt);
    expect(await kept()).toMatchObject([{ value: 'First. Popup more.' }]);
  });

  it('stays where it is, where it was typed later, or the later words hold it', async () => {
    await changeClip(db, 'p', { take: 'Earlier' }, NOON);
    expect((await unfinished(db)).map((row) => row.typed)).toEqual([typed]);
    await changeClip(db, 'p', { take: 'First. Popup more. And more.' }, NOON + 2);
    expect(await kept()).toEqual([]);
  });
});

describe('keepPending', () => {
  it('keeps one row a page, as it stands last', async () => {
    await keepPending(db, pending('p', { typed: { take: 'W' } }));
    await keepPending(db, pending('p', { typed: { take: 'Wh', categoryId: null } }));
    await keepPending(db, pending('q'));
    expect(await pendingOf(db, 'news.example/p', CLOCK)).toEqual(
      pending('p', { typed: { take: 'Wh', categoryId: null } }),
    );
    expect(await db.pending.count()).toBe(2);
  });

  it('stores keystrokes in their order, though none waits for the one before', async () => {
    const words = 'Why it matters';
    const writes = [...words].map((_, end) =>
      keepPending(db, pending('p', { typed: { take: words.slice(0, end + 1) } })),
    );
    await Promise.all(writes);
    expect((await pendingOf(db, 'news.example/p', CLOCK))?.typed.take).toBe(words);
  });

  it('has the words with one request', async () => {
    const requests: string[] = [];
    db.pending.hook('reading', (row) => {
      requests.push('read');
      return row;
    });
    await keepPending(db, pending('p'));
    expect(requests).toEqual([]);
  });

  it('knows nothing of a page for which nothing was typed', async () => {
    expect(await pendingOf(db, 'news.example/p', CLOCK)).toBeUndefined();
  });
});

describe('unfinished', () => {
  it('lists what would be a pity to lose, the latest first', async () => {
    await keepPending(db, pending('old', { updatedAt: NOON }));
    await keepPending(db, pending('new', { updatedAt: NOON + 1 }));
    await keepPending(db, pending('emptied', { typed: { take: '' } }));
    expect((await unfinished(db)).map((row) => row.id)).toEqual(['new', 'old']);
  });

  it('leaves out the intent of a quick clip, unless words were typed before it', async () => {
    await keepPending(db, pending('quick', { typed: {}, quickTab: 7 }));
    await keepPending(db, pending('worded', { quickTab: 8 }));
    expect((await unfinished(db)).map((row) => row.id)).toEqual(['worded']);
    expect((await unfinishedQuickClips(db, NOON + 1)).map((row) => row.id).sort()).toEqual([
      'quick',
      'worded',
    ]);
  });

  it('holds no quick clip where only words are pending', async () => {
    await keepPending(db, pending('p'));
    expect(await unfinishedQuickClips(db, NOON + 1)).toEqual([]);
  });
});

describe('discardPending', () => {
  it('forgets the words and the article that was kept for them', async () => {
    await keepPending(db, pending('p'));
    await keepPendingArticle(db, { id: 'p', html: '<p>W</p>', text: 'W' });
    await keepPending(db, pending('q'));
    await discardPending(db, 'news.example/p');
    expect((await db.pending.toArray()).map((row) => row.id)).toEqual(['q']);
    expect(await db.articles.count()).toBe(0);
  });

  it('leaves the article of a clip that is being edited', async () => {
    await addClip(db, unplaced('p'), { html: '<p>W</p>', text: 'W' }, pageOf('p'));
    await keepPending(db, pending('p', { editing: true }));
    await discardPending(db, 'news.example/p');
    expect(await db.pending.count()).toBe(0);
    expect(await db.articles.get('p')).toMatchObject({ text: 'W' });
  });

  it('leaves the article of a clip that was made while words were typed for it', async () => {
    await addClip(db, unplaced('p'), { html: '<p>W</p>', text: 'W' }, pageOf('p'));
    await keepPending(db, pending('p'));
    await discardPending(db, 'news.example/p');
    expect(await db.articles.get('p')).toMatchObject({ text: 'W' });
  });

  it('does nothing for a page without words', async () => {
    await discardPending(db, 'news.example/p');
    expect(await db.pending.count()).toBe(0);
    expect(await db.purged.count()).toBe(0);
  });

  it('leaves a trace: when it had been typed, of several for a page the latest', async () => {
    for (const updatedAt of [NOON, NOON + 2, NOON + 1]) {
      await keepPending(db, pending('p', { updatedAt }));
      await discardPending(db, pageOf('p'));
    }
    expect(await db.purged.toArray()).toEqual([{ id: `take/${pageOf('p')}`, at: NOON + 2 }]);
  });

  it('leaves none of what became its clip: that is trace enough', async () => {
    await keepPending(db, pending('p'));
    await addClip(db, unplaced('p'), undefined, pageOf('p'));
    expect(await db.purged.count()).toBe(0);
  });
});
