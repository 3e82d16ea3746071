import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Edition } from '../../../lib/edition';
import { chooseFormat, editionOf, fillSlot, issuedFrom, readNow } from '../../../lib/store';
import { changeWeek } from '../../../lib/store/change-settings';
import type { Database } from '../../../lib/store/database';
import { NOON, TODAY } from '../builders';
import { freshDatabase } from '../database';

const LATER = NOON + 60_000;
const edition = (day: string, state: Edition['state']): Edition => ({
  day,
  slots: {},
  state,
  createdAt: NOON,
  updatedAt: NOON,
  changed: {},
});

let db: Database;
beforeEach(async () => {
  db = await freshDatabase();
});

describe('an edition', () => {
  it('is an empty draft until something is written', async () => {
    expect(await editionOf(db, TODAY)).toMatchObject({ day: TODAY, slots: {}, state: 'draft' });
    expect(await db.editions.count()).toBe(0);
  });

  it('keeps its slots when the format changes, and an emptied slot as empty', async () => {
    await fillSlot(db, TODAY, 'opening', 'Good morning', NOON);
    await fillSlot(db, TODAY, 'closing', '', NOON);
    await chooseFormat(db, TODAY, 'essay', LATER);
    expect(await editionOf(db, TODAY)).toEqual({
      day: TODAY,
      formatId: 'essay',
      slots: { opening: 'Good morning', closing: '' },
      state: 'draft',
      createdAt: NOON,
      updatedAt: LATER,
      changed: { 'slots.opening': NOON, 'slots.closing': NOON, formatId: LATER },
    });
  });

  it('loses no slot when two are filled at once', async () => {
    await Promise.all([
      fillSlot(db, TODAY, 'opening', 'Good morning', NOON),
      fillSlot(db, TODAY, 'closing', 'Until tomorrow', NOON),
    ]);
    expect((await editionOf(db, TODAY)).slots).toEqual({
      opening: 'Good morning',
      closing: 'Until tomorrow',
    });
  });
});

it('issuedFrom tells the issued days from a day on', async () => {
  await db.editions.bulkAdd([
    edition('2026-03-02', 'issued'),
    edition(TODAY, 'issued'),
    edition('2026-03-04', 'draft'),
    edition('2026-03-05', 'issued'),
  ]);
  expect(await issuedFrom(db, TODAY)).toEqual(new Set([TODAY, '2026-03-05']));
});

describe('readNow', () => {
  const clock = { now: NOON, timeZone: 'UTC', locale: 'en' };

  it('opens today', async () => {
    expect(await readNow(db, clock)).toMatchObject({
      today: TODAY,
      open: TODAY,
      rule: { startHour: 4, timeZone: 'UTC' },
    });
  });

  it('opens the next publishing day that is not issued', async () => {
    await changeWeek(db, { publishingDays: [2, 5] }, NOON);
    await db.editions.add(edition(TODAY, 'issued'));
    expect(await readNow(db, clock)).toMatchObject({ today: TODAY, open: '2026-03-06' });
  });

  it('goes by the editor’s zone and hour', async () => {
    await changeWeek(db, { startHour: 18 }, NOON);
    expect((await readNow(db, clock)).today).toBe('2026-03-02');
    expect((await readNow(db, { ...clock, timeZone: 'Asia/Tokyo' })).today).toBe(TODAY);
  });
});

it('what is written last is the latest, also where a clock that ran ahead wrote before', async () => {
  await fillSlot(db, TODAY, 'closing', 'From tomorrow.', NOON + 60_000);
  await fillSlot(db, TODAY, 'closing', 'From today.', NOON);
  expect((await editionOf(db, TODAY)).changed['slots.closing']).toBe(NOON + 60_001);
});
