import type { Day } from '../day';
import { type Edition, slotsOf } from '../edition';
import { type Database, guarded } from './database';
import { keepEarlier } from './keep-earlier';
import { laterThan } from './later-than';

/** The stored edition of a day, or the draft that a day without a row is. */
export async function editionOf(db: Database, day: Day): Promise<Edition> {
  return (await db.editions.get(day)) ?? emptyEdition(day, 0);
}

/** The days from `from` on whose edition is issued. */
export async function issuedFrom(db: Database, from: Day): Promise<Set<Day>> {
  const issued = await db.editions
    .where('day')
    .aboveOrEqual(from)
    .filter((edition) => edition.state === 'issued')
    .primaryKeys();
  return new Set(issued);
}

export function chooseFormat(db: Database, day: Day, formatId: string, now: number): Promise<void> {
  return change(db, day, 'formatId', now, async (edition) => ({ ...edition, formatId }));
}

/**
 * Stores what the editor wrote into a slot; an empty text too, for which the format's default is printed.
 * @param seen up to which change time the editor has seen it, where another window may have changed it meanwhile
 */
export function fillSlot(
  db: Database,
  day: Day,
  slot: string,
  text: string,
  now: number,
  seen = Number.POSITIVE_INFINITY,
): Promise<void> {
  return change(db, day, `slots.${slot}`, now, async ({ slots, ...edition }, at) => {
    await keepEarlier(db, { clipId: slotsOf(day), field: slot, value: slots[slot], at }, text, seen);
    return { ...edition, slots: { ...slots, [slot]: text } };
  });
}

/** @param field as its change time is called in the edition's `changed` */
function change(
  db: Database,
  day: Day,
  field: string,
  now: number,
  edit: (edition: Edition, changedAt: number) => Promise<Edition>,
): Promise<void> {
  return guarded(() =>
    db.transaction('rw', db.editions, db.history, async () => {
      const edition = (await db.editions.get(day)) ?? emptyEdition(day, now);
      const before = edition.changed[field] ?? 0;
      const at = laterThan(now, [before]);
      const changed = { ...edition.changed, [field]: at };
      await db.editions.put({ ...(await edit(edition, before)), changed, updatedAt: at });
    }),
  );
}

export function emptyEdition(day: Day, now: number): Edition {
  return { day, slots: {}, state: 'draft', createdAt: now, updatedAt: now, changed: {} };
}
