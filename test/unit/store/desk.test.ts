import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { overlay } from '../../../lib/desk';
import type { Issued } from '../../../lib/edition';
import { editionOf } from '../../../lib/store';
import type { Database } from '../../../lib/store/database';
import { daysBetween, deskClips, leftOverBefore, ranBefore, writeDesk } from '../../../lib/store/desk';
import { clip, NOON, TODAY } from '../builders';
import { freshDatabase } from '../database';

const LATER = NOON + 60_000;
const TOMORROW = '2026-03-04';
const issuedWith = (...clips: string[]): Issued => ({
  at: NOON,
  formatId: 'essay',
  clips,
  markdown: 'm',
  html: 'h',
  text: 't',
});
const issue = (day: string, issued: Issued | undefined, now = NOON) =>
  writeDesk(db, { edition: { day, fields: { issued } } }, now);

let db: Database;
beforeEach(async () => {
  db = await freshDatabase();
});

describe('a gesture on the desk', () => {
  it('writes what differs, each field with its change time, and brings clips back from the trash', async () => {
    await db.clips.bulkAdd([clip('a', { deletedAt: NOON, take: 'Same' }), clip('b')]);
    const fields = { take: 'Same', order: 'a5', deletedAt: undefined };
    await writeDesk(
      db,
      {
        clips: [
          { id: 'a', fields },
          { id: 'gone', fields },
        ],
      },
      LATER,
    );
    const row = await db.clips.get('a');
    expect(row).toMatchObject({ take: 'Same', order: 'a5', updatedAt: LATER });
    expect(row?.deletedAt).toBeUndefined();
    expect(row?.changed).toEqual({ order: LATER, deletedAt: LATER });
    expect(await db.clips.get('b')).toEqual(clip('b'));
  });

  it('is shown while it is on its way just as the store gives it back: nothing is drawn again for that', async () => {
    await db.clips.bulkAdd([clip('a', { take: 'Same', deletedAt: NOON }), clip('b')]);
    await writeDesk(db, { edition: { day: TODAY, fields: { slots: { opening: 'Hello' } } } }, NOON);
    const edit = { take: 'Same', headline: 'Another', deletedAt: undefined, authors: ['Ada'] };
    const change = {
      clips: [{ id: 'a', fields: edit }],
      edition: { day: TODAY, fields: { formatId: 'links', slots: { closing: 'So' } } },
    };
    const read = async () => ({ clips: await deskClips(db, TODAY), edition: await editionOf(db, TODAY) });
    const before = { clips: await db.clips.toArray(), edition: await editionOf(db, TODAY) };
    const shown = overlay(before, [{ change, at: LATER }]);
    await writeDesk(db, change, LATER);
    expect(overlay(await read(), [])).toEqual(shown);
  });

  it('answers what it could not write, of clips that are gone for good; the rest is written', async () => {
    await db.clips.add(clip('a'));
    const lost = { id: 'gone', fields: { take: 'Words', order: 'a7' } };
    const edition = { day: TODAY, fields: { slots: { opening: 'Hello' } } };
    const change = { clips: [lost, { id: 'a', fields: { take: 'New' } }], edition };
    expect(await writeDesk(db, change, LATER)).toEqual([lost]);
    expect(await db.clips.toArray()).toMatchObject([{ id: 'a', take: 'New' }]);
    expect((await editionOf(db, TODAY)).slots).toEqual({ opening: 'Hello' });
    expect(await writeDesk(db, change.clips[1] ? { clips: [change.clips[1]] } : {}, LATER)).toEqual([]);
  });

  it('is written whole or not at all', async () => {
    await db.clips.add(clip('a'));
    vi.spyOn(db.editions, 'put').mockRejectedValue(new Error('no'));
    const edition = { day: TODAY, fields: { slots: { opening: 'Hi' } } };
    const change = { clips: [{ id: 'a', fields: { take: 'New' } }], edition };
    await expect(writeDesk(db, change, LATER)).rejects.toThrow('no');
    expect((await db.clips.get('a'))?.take).toBe('');
  });

  it('issues an edition and makes it a draft again, and keeps its slots', async () => {
    await writeDesk(db, { edition: { day: TODAY, fields: { slots: { opening: 'Hi' } } } }, NOON);
    await issue(TODAY, issuedWith('a'), LATER);
    expect(await db.editions.get(TODAY)).toMatchObject({
      state: 'issued',
      issued: issuedWith('a'),
      slots: { opening: 'Hi' },
      changed: { 'slots.opening': NOON, issued: LATER },
    });
    await issue(TODAY, undefined, LATER + 1);
    const again = await db.editions.get(TODAY);
    expect(again?.state).toBe('draft');
    expect(again).not.toHaveProperty('issued');
  });
});

it('the days between two have their clips counted, without the trash', async () => {
  await db.clips.bulkAdd([
    clip('a'),
    clip('b'),
    clip('c', { deletedAt: NOON }),
    clip('d', { day: '2026-03-09' }),
    clip('e', { day: '2026-02-01' }),
  ]);
  await issue(TOMORROW, issuedWith());
  expect(await daysBetween(db, '2026-03-01', '2026-03-09')).toEqual([
    { day: TODAY, clips: 2, state: 'draft' },
    { day: TOMORROW, clips: 0, state: 'issued' },
    { day: '2026-03-09', clips: 1, state: 'draft' },
  ]);
});

describe('what is left over', () => {
  it('is what did not go out with the last issued edition', async () => {
    await db.clips.bulkAdd([clip('ran'), clip('left'), clip('dropped', { deletedAt: NOON })]);
    await db.clips.add(clip('told', { deletedAt: NOON, mergedInto: 'left' }));
    expect(await leftOverBefore(db, TOMORROW)).toBeUndefined();
    await issue(TODAY, issuedWith('ran'));
    const left = await leftOverBefore(db, TOMORROW);
    expect(left?.day).toBe(TODAY);
    expect(left?.clips.map(({ id }) => id)).toEqual(['left']);
    expect(left?.merged.map(({ id }) => id)).toEqual(['told']);
    expect(await leftOverBefore(db, TODAY)).toBeUndefined();
  });

  it('is nothing once it was sent on, or where all went out', async () => {
    await db.clips.bulkAdd([clip('ran'), clip('left')]);
    await issue(TODAY, issuedWith('ran'));
    await writeDesk(db, { clips: [{ id: 'left', fields: { day: TOMORROW } }] }, LATER);
    expect(await leftOverBefore(db, TOMORROW)).toBeUndefined();
  });
});

describe('what ran before', () => {
  it('is a page that went out with an earlier issued edition, even if it was dropped since', async () => {
    const page = { urlKey: 'news.example/story' };
    await db.clips.bulkAdd([
      clip('then', { ...page, day: '2026-02-01', deletedAt: NOON }),
      clip('latest', { ...page, day: '2026-02-20' }),
      clip('told', { urlKey: 'news.example/told', day: '2026-02-20', mergedInto: 'latest', deletedAt: 1 }),
      clip('unissued', { urlKey: 'news.example/other', day: '2026-02-21' }),
      clip('omitted', { urlKey: 'news.example/omitted', day: '2026-02-20' }),
    ]);
    await issue('2026-02-01', issuedWith('then'));
    await issue('2026-02-20', issuedWith('latest'));
    const keys = ['news.example/story', 'news.example/other', 'news.example/omitted', 'news.example/told'];
    expect(await ranBefore(db, keys, TODAY)).toEqual({
      'news.example/story': '2026-02-20',
      'news.example/told': '2026-02-20',
    });
    expect(await ranBefore(db, keys, '2026-02-10')).toEqual({ 'news.example/story': '2026-02-01' });
    expect(await ranBefore(db, keys, '2026-02-01')).toEqual({});
  });
});
