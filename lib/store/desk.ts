/** The store's face for the desk: the popup, which loads `index.ts` whole, does not pay for it. */
import { type Clip, notInTrash } from '../clip';
import { addDays, type Day } from '../day';
import { type ClipEdit, type DeskChange, editionFieldNames, type Seen, withEditionFields } from '../desk';
import { type Edition, slotsOf } from '../edition';
import type { FileChoice, LintChoice } from '../settings';
import { type Database, guarded } from './database';
import { emptyEdition } from './editions';
import { keepEarlier } from './keep-earlier';
import { holdsWords, keepTyped } from './keep-typed';
import { laterThan } from './later-than';
import { put } from './settings';
import { writeFields } from './write-fields';

/**
 * Makes one gesture of the desk, all of it or nothing, but for clips that are gone for good.
 * @param seen what this window has seen of clips and slots; the words of another that it has not are kept as earlier ones
 * @returns the edits of clips that are gone for good, which were passed over
 */
export function writeDesk(db: Database, change: DeskChange, now: number, seen?: Seen): Promise<ClipEdit[]> {
  const { clips: edits = [] } = change;
  const tables = [db.clips, db.editions, db.history];
  const scope = edits.some(({ fields }) => holdsWords(fields)) ? [...tables, db.pending] : tables;
  return guarded(() =>
    db.transaction('rw', scope, async () => {
      const gone: ClipEdit[] = [];
      for (const edit of edits) {
        const { id, fields } = edit;
        const clip = await db.clips.get(id);
        if (!clip) {
          gone.push(edit);
          continue;
        }
        if (holdsWords(fields)) await keepTyped(db, clip, fields, now);
        await writeFields(db, clip, fields, now, seen && ((field, value) => seen(id, field, value)));
      }
      const { edition } = change;
      if (!edition) return gone;
      const before = (await db.editions.get(edition.day)) ?? emptyEdition(edition.day, now);
      const clipId = slotsOf(edition.day);
      for (const [field, text] of Object.entries(edition.fields.slots ?? {})) {
        const row = { clipId, field, value: before.slots[field], at: before.changed[`slots.${field}`] ?? 0 };
        await keepEarlier(db, row, text, seen?.(clipId, field, row.value) ?? Number.POSITIVE_INFINITY);
      }
      const times = editionFieldNames(edition.fields).map((name) => before.changed[name]);
      await db.editions.put(withEditionFields(before, edition.fields, laterThan(now, times)));
      return gone;
    }),
  );
}

/** The clips of a day in no order, with those that were merged into another. */
export function deskClips(db: Database, day: Day): Promise<Clip[]> {
  const shown = (clip: Clip) => notInTrash(clip) || clip.mergedInto !== undefined;
  return guarded(async () => (await db.clips.where('day').equals(day).toArray()).filter(shown));
}

/** A day in a list of days. */
export interface DaySummary {
  day: Day;
  clips: number;
  state: Edition['state'];
}

/** The days between two, both included, that have clips or an issued edition. */
export function daysBetween(db: Database, from: Day, to: Day): Promise<DaySummary[]> {
  return guarded(async () => {
    const days = daysFrom(from, to);
    // Counted, not read: a month has a thousand clips, and what is typed into one of them is no news here.
    const [stored, dropped, editions] = await Promise.all([
      Promise.all(days.map((day) => db.clips.where('day').equals(day).count())),
      db.clips.where('deletedAt').above(0).toArray(),
      db.editions.where('day').between(from, to, true, true).toArray(),
    ]);
    const issued = new Set(editions.filter(({ state }) => state === 'issued').map(({ day }) => day));
    return days
      .map((day, at): DaySummary => {
        const gone = dropped.filter((clip) => clip.day === day).length;
        return { day, clips: (stored[at] ?? 0) - gone, state: issued.has(day) ? 'issued' : 'draft' };
      })
      .filter(({ clips, state }) => clips > 0 || state === 'issued');
  });
}

/** Which rules of the lint are off. */
export function changeLint(db: Database, change: LintChoice, now: number): Promise<void> {
  return put(db, 'lint', change, now);
}

/** What stands in the files that are saved. */
export function changeFiles(db: Database, change: Partial<FileChoice>, now: number): Promise<void> {
  return put(db, 'files', change, now);
}

/** What did not run. */
export interface LeftOver {
  day: Day;
  clips: Clip[];
  /** The clips whose story one of them tells. */
  merged: Clip[];
}

/** The clips of the last edition that was issued before `day` that did not go out with it. */
export function leftOverBefore(db: Database, day: Day): Promise<LeftOver | undefined> {
  return guarded(async () => {
    const edition = await db.editions
      .where('day')
      .below(day)
      .reverse()
      .filter((each) => each.issued !== undefined)
      .first();
    if (!edition) return undefined;
    const clips = await db.clips.where('day').equals(edition.day).toArray();
    const left = clips.filter((clip) => notInTrash(clip) && !edition.issued?.clips.includes(clip.id));
    const ids = new Set(left.map(({ id }) => id));
    const merged = clips.filter(({ mergedInto = '' }) => ids.has(mergedInto));
    return left.length > 0 ? { day: edition.day, clips: left, merged } : undefined;
  });
}

/** The latest day before `day` on which each of these pages (see `urlKey` in lib/url) went out. */
export function ranBefore(db: Database, keys: readonly string[], day: Day): Promise<Record<string, Day>> {
  return guarded(async () => {
    // Also those that were dropped since: what went out went out.
    const earlier = await db.clips
      .where('urlKey')
      .anyOf(keys)
      .filter((clip) => clip.day < day)
      .toArray();
    const editions = await db.editions.bulkGet([...new Set(earlier.map((clip) => clip.day))]);
    const ran = new Map(editions.map((edition) => [edition?.day, new Set(edition?.issued?.clips)]));
    const out = earlier.filter(({ day: on, id, mergedInto = id }) => ran.get(on)?.has(mergedInto));
    out.sort((a, b) => (a.day < b.day ? -1 : 1));
    return Object.fromEntries(out.map((clip) => [clip.urlKey, clip.day]));
  });
}

function daysFrom(from: Day, to: Day): Day[] {
  return from > to ? [] : [from, ...daysFrom(addDays(from, 1), to)];
}
