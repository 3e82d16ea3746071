import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { byOrder } from '../../../lib/order';
import {
  changeClip,
  clipById,
  clipsOfDay,
  clipsOfPage,
  dropClip,
  keepPending,
  lastCategoryOn,
  neighbourDays,
  reorderClip,
  restoreClip,
} from '../../../lib/store';
import type { Database } from '../../../lib/store/database';
import { addClip, saveEditedClip } from '../../../lib/store/save-clip';
import { clip, NOON, pageOf, pending, TODAY, unplaced } from '../builders';
import { freshDatabase } from '../database';

const LATER = NOON + 60_000;
const TOMORROW = '2026-03-04';

let db: Database;
beforeEach(async () => {
  db = await freshDatabase();
});

async function order(day = TODAY): Promise<string> {
  return (await clipsOfDay(db, day))
    .sort(byOrder)
    .map((each) => each.id)
    .join('');
}

it('what is written last is the latest, also where a clock that ran ahead wrote before', async () => {
  await addClip(db, unplaced('p'), undefined, pageOf('p'));
  await changeClip(db, 'p', { take: 'From tomorrow.' }, LATER);
  await changeClip(db, 'p', { take: 'From today.' }, NOON);
  expect((await clipById(db, 'p'))?.changed.take).toBe(LATER + 1);
  await dropClip(db, 'p', LATER);
  await restoreClip(db, 'p', NOON);
  expect((await clipById(db, 'p'))?.changed.deletedAt).toBe(LATER + 1);
});

describe('addClip', () => {
  it('puts clips at the end of their day', async () => {
    for (const id of ['p', 'q', 'r']) await addClip(db, unplaced(id), undefined, pageOf(id));
    await addClip(db, unplaced('x', { day: TOMORROW }), undefined, pageOf('x'));
    expect(await order()).toBe('pqr');
    expect(await order(TOMORROW)).toBe('x');
  });

  it('gives no place of a clip in the trash away', async () => {
    await addClip(db, unplaced('p'), undefined, pageOf('p'));
    await addClip(db, unplaced('q'), undefined, pageOf('q'));
    await dropClip(db, 'q', LATER);
    await addClip(db, unplaced('r'), undefined, pageOf('r'));
    await restoreClip(db, 'q', LATER);
    const orders = (await clipsOfDay(db, TODAY)).map((each) => each.order);
    expect(new Set(orders).size).toBe(3);
    expect(await order()).toBe('pqr');
  });

  it('keeps the article apart from the row', async () => {
    await addClip(db, unplaced('p'), { html: '<p>Words</p>', text: 'Words' }, pageOf('p'));
    expect(await db.articles.get('p')).toEqual({ id: 'p', html: '<p>Words</p>', text: 'Words' });
    expect(await clipById(db, 'p')).toEqual(clip('p'));
  });

  it('takes the pending take of its page away, and no other', async () => {
    await keepPending(db, pending('p'));
    await keepPending(db, pending('q'));
    await addClip(db, unplaced('p'), undefined, pageOf('p'));
    expect((await db.pending.toArray()).map((row) => row.id)).toEqual(['q']);
  });

  it('makes one clip of an id, however often it is carried out', async () => {
    await addClip(
      db,
      unplaced('p', { take: 'Why', changed: { take: NOON } }),
      {
        html: '<p>1</p>',
        text: '1',
      },
      pageOf('p'),
    );
    await addClip(db, unplaced('q'), undefined, pageOf('q'));
    const before = await db.clips.get('p');
    await keepPending(db, pending('p'));
    await addClip(db, unplaced('p', { take: 'Why', changed: { take: LATER } }), undefined, pageOf('p'));
    expect(await db.clips.get('p')).toEqual(before);
    expect(await db.pending.count()).toBe(0);
    expect(await db.articles.get('p')).toMatchObject({ text: '1' });
    expect(await order()).toBe('pq');
  });

  it('writes words that were typed since into the clip that exists already', async () => {
    await addClip(
      db,
      unplaced('p', { categoryId: 'papers', changed: { categoryId: NOON } }),
      undefined,
      pageOf('p'),
    );
    const again = unplaced('p', { take: 'Typed since', updatedAt: LATER, changed: { take: LATER } });
    await addClip(db, again, undefined, pageOf('p'));
    expect(await clipById(db, 'p')).toMatchObject({
      take: 'Typed since',
      categoryId: 'papers',
      updatedAt: LATER,
      changed: { take: LATER, categoryId: NOON },
    });
  });

  it('stores nothing at all when one part fails', async () => {
    await keepPending(db, pending('p'));
    const unstorable = { html: '', text: '', extra: () => {} };
    await expect(addClip(db, unplaced('p'), unstorable, pageOf('p'))).rejects.toThrow();
    expect(await db.clips.count()).toBe(0);
    expect(await db.articles.count()).toBe(0);
    expect(await db.pending.toArray()).toEqual([pending('p')]);
  });
});

describe('changeClip', () => {
  beforeEach(async () => {
    for (const id of ['p', 'q', 'r'])
      await addClip(db, unplaced(id, { categoryId: 'notable' }), undefined, pageOf(id));
  });

  it('writes only what differs, with its change time', async () => {
    await changeClip(db, 'p', { take: 'Why', headline: 'Headline of p' }, LATER);
    expect(await clipById(db, 'p')).toEqual(
      clip('p', { categoryId: 'notable', take: 'Why', updatedAt: LATER, changed: { take: LATER } }),
    );
  });

  it('writes several fields of which words are kept, all of it or nothing', async () => {
    await changeClip(db, 'p', { take: 'A', headline: 'B', categoryId: 'papers', venue: 'C' }, LATER);
    expect(await clipById(db, 'p')).toMatchObject({
      take: 'A',
      headline: 'B',
      categoryId: 'papers',
      venue: 'C',
    });
  });

  it('keeps the change times of other fields', async () => {
    await changeClip(db, 'p', { take: 'Why' }, LATER);
    await changeClip(db, 'p', { venue: 'ICLR' }, LATER + 1);
    expect((await clipById(db, 'p'))?.changed).toEqual({ take: LATER, venue: LATER + 1 });
  });

  it('leaves a row alone in which nothing differs, links compared by what they say', async () => {
    const before = await db.clips.get('p');
    await changeClip(
      db,
      'p',
      { take: '', links: [{ url: 'https://news.example/p', role: 'source' }] },
      LATER,
    );
    expect(await db.clips.get('p')).toEqual(before);
  });

  it('puts a clip that changes its category at the end', async () => {
    await changeClip(db, 'p', { categoryId: 'papers' }, LATER);
    expect(await order()).toBe('qrp');
    expect((await clipById(db, 'p'))?.changed).toEqual({ categoryId: LATER, order: LATER });
  });

  it('puts a clip that loses its category at the end', async () => {
    await changeClip(db, 'q', { categoryId: null }, LATER);
    expect(await order()).toBe('prq');
    expect((await clipById(db, 'q'))?.categoryId).toBeNull();
  });

  it('leaves a clip in its place that is given the category it has', async () => {
    await changeClip(db, 'p', { categoryId: 'notable', day: TODAY }, LATER);
    expect(await order()).toBe('pqr');
  });

  it('puts a clip that changes its day at the end of the new one', async () => {
    await addClip(db, unplaced('x', { day: TOMORROW }), undefined, pageOf('x'));
    await addClip(db, unplaced('y', { day: TOMORROW }), undefined, pageOf('y'));
    await changeClip(db, 'p', { day: TOMORROW }, LATER);
    expect(await order()).toBe('qr');
    expect(await order(TOMORROW)).toBe('xyp');
  });
});

describe('a clip that is gone for good', () => {
  it('takes no words, and says which they were', async () => {
    const gone = { reason: 'clipGone', words: { pheadline: 'A title', ptake: 'Why' } };
    await expect(changeClip(db, 'p', { headline: 'A title', take: 'Why' }, LATER)).rejects.toMatchObject(
      gone,
    );
    expect(await db.clips.count()).toBe(0);
  });

  it('takes nothing else either, which is no loss', async () => {
    await changeClip(db, 'p', { categoryId: 'papers', take: '' }, LATER);
    expect(await db.clips.count()).toBe(0);
  });

  it('leaves the pending take that was meant for it', async () => {
    await keepPending(db, pending('p', { editing: true }));
    const saved = saveEditedClip(db, 'p', { take: 'Edited' }, pageOf('p'), LATER);
    await expect(saved).rejects.toMatchObject({ reason: 'clipGone' });
    expect(await db.pending.count()).toBe(1);
  });
});

describe('saveEditedClip', () => {
  it('writes the words and takes the pending take away', async () => {
    await addClip(db, unplaced('p'), undefined, pageOf('p'));
    await keepPending(db, pending('p', { editing: true }));
    await saveEditedClip(db, 'p', { take: 'Edited' }, pageOf('p'), LATER);
    expect(await clipById(db, 'p')).toMatchObject({ take: 'Edited', changed: { take: LATER } });
    expect(await db.pending.count()).toBe(0);
  });
});

describe('reorderClip', () => {
  beforeEach(async () => {
    for (const id of ['p', 'q', 'r']) await addClip(db, unplaced(id), undefined, pageOf(id));
  });

  it('moves one row down with one write', async () => {
    await reorderClip(db, 'p', ['p', 'q', 'r'], 1, LATER);
    expect(await order()).toBe('qpr');
    const written = (await db.clips.toArray()).filter((each) => each.updatedAt === LATER);
    expect(written.map((each) => [each.id, each.changed])).toEqual([['p', { order: LATER }]]);
  });

  it('moves among the clips of one category without minding the others of the day', async () => {
    await reorderClip(db, 'r', ['p', 'r'], 0, LATER);
    const sorted = (await clipsOfDay(db, TODAY)).filter((each) => each.id !== 'q').sort(byOrder);
    expect(sorted.map((each) => each.id)).toEqual(['r', 'p']);
  });

  it('renumbers equal keys of two devices', async () => {
    await db.clips.bulkPut([
      clip('p', { order: 'a0' }),
      clip('q', { order: 'a0' }),
      clip('r', { order: 'a0' }),
    ]);
    await reorderClip(db, 'r', ['p', 'q', 'r'], 1, LATER);
    expect(await order()).toBe('prq');
  });

  it('passes over a clip that is gone since the list was painted', async () => {
    await db.clips.delete('q');
    await reorderClip(db, 'p', ['p', 'q', 'r'], 2, LATER);
    expect(await order()).toBe('rp');
  });
});

describe('dropClip and restoreClip', () => {
  beforeEach(async () => {
    for (const id of ['p', 'q', 'r']) {
      await addClip(db, unplaced(id), { html: `<p>${id}</p>`, text: id }, pageOf(id));
    }
  });

  it('hide a clip everywhere and bring it back with its place and its article', async () => {
    await dropClip(db, 'q', LATER);
    expect(await order()).toBe('pr');
    expect(await clipById(db, 'q')).toBeUndefined();
    expect(await clipsOfPage(db, ['news.example/q'])).toEqual([]);
    expect(await db.clips.get('q')).toMatchObject({ deletedAt: LATER, changed: { deletedAt: LATER } });

    await restoreClip(db, 'q', LATER + 1);
    expect(await order()).toBe('pqr');
    expect(await clipById(db, 'q')).toEqual(
      clip('q', { order: 'a1', updatedAt: LATER + 1, changed: { deletedAt: LATER + 1 } }),
    );
    expect(await db.articles.get('q')).toMatchObject({ text: 'q' });
  });
});

describe('neighbourDays', () => {
  it('are the nearest days with clips that are not in the trash', async () => {
    const days = ['2026-02-20', '2026-02-27', '2026-03-02', TODAY, '2026-03-05', '2026-03-09'];
    for (const day of days) await addClip(db, unplaced(day, { day }), undefined, pageOf(day));
    await dropClip(db, '2026-03-02', LATER);
    await dropClip(db, '2026-03-05', LATER);
    expect(await neighbourDays(db, TODAY)).toEqual({ earlier: '2026-02-27', later: '2026-03-09' });
    expect(await neighbourDays(db, '2026-03-01')).toEqual({ earlier: '2026-02-27', later: TODAY });
  });

  it('are absent at the ends', async () => {
    await addClip(db, unplaced('p'), undefined, pageOf('p'));
    expect(await neighbourDays(db, TODAY)).toEqual({});
  });
});

describe('lastCategoryOn', () => {
  it('is that of the latest clip of the site that has one', async () => {
    const rows = [
      clip('old', { categoryId: 'papers', createdAt: NOON - 3 }),
      clip('last', { categoryId: 'notable', createdAt: NOON - 2 }),
      clip('without', { categoryId: null, createdAt: NOON - 1 }),
      clip('dropped', { categoryId: 'key-developments', createdAt: NOON, deletedAt: NOON }),
      clip('elsewhere', { categoryId: 'key-developments', site: 'other.example' }),
    ];
    await db.clips.bulkAdd(rows);
    expect(await lastCategoryOn(db, 'news.example')).toBe('notable');
    expect(await lastCategoryOn(db, 'nowhere.example')).toBeUndefined();
  });
});

describe('clipsOfPage', () => {
  it('finds a page by either key, the latest day first, and within a day the latest clip', async () => {
    await db.clips.bulkAdd([
      clip('first', { day: '2026-02-01', urlKey: 'k', pageKey: 'k' }),
      clip('visited', { day: '2026-03-01', urlKey: 'other', pageKey: 'k' }),
      clip('published', { day: TODAY, urlKey: 'k', pageKey: 'other', createdAt: NOON - 1 }),
      clip('again', { day: TODAY, urlKey: 'k', pageKey: 'k', createdAt: NOON }),
      clip('dropped', { urlKey: 'k', pageKey: 'k', deletedAt: NOON }),
      clip('another'),
    ]);
    const found = await clipsOfPage(db, ['k', 'unknown']);
    expect(found.map((each) => each.id)).toEqual(['again', 'published', 'visited', 'first']);
  });
});
