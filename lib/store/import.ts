/** The store's face for importing what an editor had elsewhere. */
import { generateNKeysBetween } from 'fractional-indexing';
import { type Clip, notInTrash } from '../clip';
import type { Day } from '../day';
import { byOrder } from '../order';
import { TRASH_DAYS } from '../trash';
import { addCategory } from './change-settings';
import { type Database, guarded } from './database';
import { laterThan } from './later-than';
import { CATEGORY, readSettings } from './settings';

const KEY = 'import';

/** How many clips are written at once. */
const BATCH = 200;

/** How long an import can be taken back, in milliseconds: as long as the trash keeps what it brought. */
const TAKE_BACK = TRASH_DAYS * 86_400_000;

type NewClip = Omit<Clip, 'order'>;

/** What is imported: all of it, or nothing. */
export interface Import {
  /** The ids of its clips begin so; see `importedId`. */
  id: string;
  /** The file's name. */
  name: string;
  /** Names of categories to be made. */
  categories: readonly string[];
  /** @param made the ids of the new categories, by name */
  clips: (made: ReadonlyMap<string, string>) => readonly NewClip[];
}

/** What is kept of the last import. It is this device's, and in no backup. */
interface Row {
  id: string;
  name: string;
  /** The ids of the categories that it made. */
  categories: string[];
  /** When it was taken back, in epoch milliseconds; absent where it was not. */
  undoneAt?: number;
}

/** The last import, as long as it can be taken back or brought again. */
export interface LastImport {
  name: string;
  /** Epoch milliseconds. */
  at: number;
  /** How many of its clips are there; of one that was taken back, how many can come again. */
  clips: number;
  undone: boolean;
}

/** The id of the clip with this number in an import: all of one import are found by their beginning. */
export function importedId(id: string, index: number): string {
  return `${id}-${index.toString(36)}`;
}

/** The pages of these days, each as `place` names it. */
export function pagesOn(
  db: Database,
  days: readonly Day[],
  place: (day: Day, key: string) => string,
): Promise<Set<string>> {
  return guarded(async () => {
    const clips = await db.clips.where('day').anyOf(days).filter(notInTrash).toArray();
    return new Set(clips.flatMap(({ day, urlKey, pageKey }) => [place(day, urlKey), place(day, pageKey)]));
  });
}

/**
 * Stores an import in one transaction, each day's clips behind those that it has.
 * @param locale the browser's, for settings that were never set
 * @returns how many clips were added: a page that came into its day meanwhile is left out
 */
export function storeImport(
  db: Database,
  what: Import,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (share: number) => void },
  now: number,
  locale: string,
): Promise<number> {
  return guarded(() =>
    db.transaction('rw', db.clips, db.settings, async () => {
      const made = await makeCategories(db, what.categories, now, locale);
      const clips = await placed(db, what.clips(made));
      for (let from = 0; from < clips.length; from += BATCH) {
        signal.throwIfAborted();
        await db.clips.bulkAdd(clips.slice(from, from + BATCH));
        onProgress(Math.min(1, (from + BATCH) / clips.length));
      }
      signal.throwIfAborted();
      const value: Row = { id: what.id, name: what.name, categories: [...made.values()] };
      await db.settings.put({ key: KEY, value, changed: {}, createdAt: now, updatedAt: now });
      return clips.length;
    }),
  );
}

/** Absent where there is none, or nothing of it is left. */
export function lastImport(db: Database, now: number): Promise<LastImport | undefined> {
  return guarded(async () => {
    const row = await db.settings.get(KEY);
    if (!row || row.updatedAt < now - TAKE_BACK || !isRow(row.value)) return undefined;
    const { id, name, undoneAt } = row.value;
    const clips = await ofImport(db, id).filter(wasDroppedAt(undoneAt)).count();
    return clips === 0 ? undefined : { name, at: row.createdAt, clips, undone: undoneAt !== undefined };
  });
}

/**
 * Takes the last import back: what is left of it goes into the trash, and categories that it made and that nothing else
 * is in are removed.
 * @returns how many clips went
 */
export function takeBackImport(db: Database, now: number): Promise<number> {
  return guarded(() =>
    db.transaction('rw', db.clips, db.settings, db.pending, async () => {
      const row = await db.settings.get(KEY);
      if (!row || !isRow(row.value) || row.value.undoneAt !== undefined) return 0;
      const gone = await ofImport(db, row.value.id)
        .filter(notInTrash)
        .modify((clip) => {
          clip.deletedAt = now;
          clip.updatedAt = laterThan(now, [clip.changed.deletedAt]);
          clip.changed.deletedAt = clip.updatedAt;
        });
      for (const id of row.value.categories) {
        const used = await db.clips.where('categoryId').equals(id).filter(notInTrash).count();
        const typed = await db.pending.filter(({ typed: { categoryId } }) => categoryId === id).count();
        if (used + typed === 0) await db.settings.update(CATEGORY + id, { deletedAt: now, updatedAt: now });
      }
      await db.settings.put({ ...row, value: { ...row.value, undoneAt: now }, updatedAt: now });
      return gone;
    }),
  );
}

/**
 * Brings an import that was taken back again, as it was then.
 * @returns how many clips came
 */
export function bringImportBack(db: Database, now: number): Promise<number> {
  return guarded(() =>
    db.transaction('rw', db.clips, db.settings, async () => {
      const row = await db.settings.get(KEY);
      if (!row || !isRow(row.value) || row.value.undoneAt === undefined) return 0;
      const { undoneAt, ...value } = row.value;
      const back = await ofImport(db, value.id)
        .filter(wasDroppedAt(undoneAt))
        .modify((clip) => {
          delete clip.deletedAt;
          clip.updatedAt = laterThan(now, [clip.changed.deletedAt]);
          clip.changed.deletedAt = clip.updatedAt;
        });
      for (const id of value.categories) {
        const category = await db.settings.get(CATEGORY + id);
        if (category?.deletedAt !== undoneAt) continue;
        const { deletedAt: _, ...others } = category;
        await db.settings.put({ ...others, updatedAt: now });
      }
      await db.settings.put({ ...row, value, updatedAt: now });
      return back;
    }),
  );
}

/** Makes the categories that are not there. Answers the ids by name. */
async function makeCategories(
  db: Database,
  names: readonly string[],
  now: number,
  locale: string,
): Promise<Map<string, string>> {
  const made = new Map<string, string>();
  for (const name of names) {
    const { categories } = await readSettings(db, locale);
    made.set(name, await addCategory(db, { name, layout: 'bullet' }, categories, now));
  }
  return made;
}

/** Gives clips their places at the end of their days, and leaves out pages that are there. */
async function placed(db: Database, clips: readonly NewClip[]): Promise<Clip[]> {
  const byDay = new Map<Day, NewClip[]>();
  for (const clip of clips) {
    const sameDay = byDay.get(clip.day);
    if (sameDay) sameDay.push(clip);
    else byDay.set(clip.day, [clip]);
  }
  const found: Clip[] = [];
  for (const [day, added] of byDay) {
    const there = await db.clips.where('day').equals(day).toArray();
    const pages = new Set(there.filter(notInTrash).flatMap(({ urlKey, pageKey }) => [urlKey, pageKey]));
    const coming = added.filter(({ urlKey }) => !pages.has(urlKey));
    const last = there.sort(byOrder).at(-1)?.order ?? null;
    const orders = generateNKeysBetween(last, null, coming.length);
    found.push(...coming.map((clip, index) => ({ ...clip, order: orders[index] ?? '' })));
  }
  return found;
}

function ofImport(db: Database, id: string) {
  return db.clips.where('id').startsWith(`${id}-`);
}

/** Whether a clip was dropped in this moment; without one, whether it is not dropped at all. */
function wasDroppedAt(at: number | undefined): (clip: Clip) => boolean {
  return ({ deletedAt }) => deletedAt === at;
}

/** A row from elsewhere may hold anything. */
function isRow(value: object): value is Row {
  return (
    'id' in value &&
    typeof value.id === 'string' &&
    value.id.length >= 36 &&
    'name' in value &&
    typeof value.name === 'string' &&
    'categories' in value &&
    Array.isArray(value.categories)
  );
}
