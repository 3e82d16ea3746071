import type { Clip } from '../clip';
import {
  categoryOf,
  daysOf,
  decode,
  type Guess,
  guessColumns,
  ImportError,
  type ImportPlan,
  isBackup,
  kindOf,
  type Label,
  type LabelChoices,
  labelKey,
  labelsOf,
  MOST_BYTES,
  newCategories,
  type PlannedClip,
  placeOf,
  planSteps,
  type Reading,
  readBookmarks,
  readList,
  readTable,
  type Table,
  withoutKnown,
} from '../import';
import { newClip } from '../new-clip';
import { clock } from '../platform';
import { type Database, readNow } from '../store';
import { importedId, pagesOn, storeImport } from '../store/import';
import type { Watched } from './backup';
import { repaintBadge } from './badge';

/** What a chosen file holds: a table, whose columns the editor may name otherwise, or what needs no such question. */
export type ReadFile = { table: Table; guess: Guess } | { reading: Reading };

/**
 * Reads a chosen file without changing anything.
 * @throws ImportError with the reason why it cannot be imported
 */
export async function readImport(file: File): Promise<ReadFile> {
  if (file.size > MOST_BYTES) throw new ImportError('tooLarge');
  const text = decode(await bytesOf(file));
  if (isBackup(text)) throw new ImportError('backup');
  const kind = kindOf(file.name, text);
  if (kind === 'list') return { reading: readList(text) };
  if (kind === 'bookmarks') return { reading: readBookmarks(text, inert) };
  const table = readTable(text);
  return { table, guess: guessColumns(table) };
}

/** What importing will do, and what can become of the labels. */
export interface Planned {
  plan: ImportPlan;
  labels: Label[];
}

/**
 * Says what importing will do, without doing it.
 * @throws `AbortError` when it was cancelled
 */
export async function planOf(db: Database, reading: Reading, watched: Watched): Promise<Planned> {
  const { now, locale } = clock();
  const { rule, settings } = await readNow(db, clock());
  const plan = await inSteps(planSteps(reading, { now, rule, locale }), watched);
  const known = await pagesOn(db, daysOf(plan.clips), placeOf);
  const left = withoutKnown(plan, known);
  return { plan: left, labels: labelsOf(left.clips, settings.categories) };
}

/**
 * Imports what was planned, all of it or nothing.
 * @returns how many clips were added
 * @throws StoreError or `AbortError`: then everything is as it was
 */
export async function importClips(
  db: Database,
  name: string,
  { plan, labels }: Planned,
  choices: LabelChoices,
  watched: Watched,
): Promise<number> {
  const id = crypto.randomUUID();
  const { now, locale } = clock();
  const clips = (made: ReadonlyMap<string, string>) => {
    const ids = new Map([...made].map(([category, its]) => [labelKey(category), its]));
    return plan.clips.map((planned, index) =>
      clipOf(planned, importedId(id, index), categoryOf(planned.labels, choices, ids), now),
    );
  };
  const what = { id, name, categories: newCategories(labels, choices), clips };
  const added = await storeImport(db, what, watched, now, locale);
  await repaintBadge(db);
  return added;
}

/** A bare link with the editor's words: the page itself was not read. */
function clipOf(
  { url, title, note, quote, day, at }: PlannedClip,
  id: string,
  categoryId: string | null,
  now: number,
): Omit<Clip, 'order'> {
  const typed = {
    ...(note === '' ? {} : { take: note }),
    ...(quote === '' ? {} : { quote }),
    ...(categoryId === null ? {} : { categoryId }),
  };
  return { ...newClip({ id, url, name: title, typed, day, now }), createdAt: at };
}

/** Does something long step by step, so that the page stays alive and can break it off. */
async function inSteps<T>(steps: Generator<number, T>, { signal, onProgress }: Watched): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    onProgress(value);
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
  }
}

/** A document of its own, in which no script runs and nothing is fetched. */
function inert(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new ImportError('unreadable', undefined, { cause: error });
  }
}
