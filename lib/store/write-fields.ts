import type { Clip, ClipField, ReadField } from '../clip';
import type { ClipFields } from '../desk';
import type { EarlierField } from '../earlier';
import type { Database } from './database';
import { keepEarlier } from './keep-earlier';
import { laterThan } from './later-than';

/**
 * Up to which change time (epoch milliseconds) the writer has seen a field.
 * @param value what it holds
 */
export type Seen = (field: ClipField, value: unknown) => number;

const EARLIER: readonly string[] = [
  'headline',
  'take',
  'venue',
  'quote',
  'authors',
  'publishedAt',
  'categoryId',
  'day',
  'links',
] satisfies EarlierField[];

/** What is written where the page of a bare link is read after all. */
export type ReadFields = ClipFields &
  Partial<Pick<Clip, Exclude<ReadField, 'unread'>>> & { unread?: undefined };

/**
 * Writes those of the fields that differ, each with its change time. Within a transaction of the caller's, over clips and
 * history: a value that another window wrote and that this writer has not seen is kept there, unless the new one holds it.
 */
export async function writeFields(
  db: Database,
  clip: Clip,
  fields: ReadFields,
  now: number,
  seen: Seen = () => Number.POSITIVE_INFINITY,
): Promise<void> {
  const entries = Object.entries(fields) as [ClipField | ReadField, unknown][];
  const different = entries.filter(([field, value]) => !same(clip[field], value));
  if (different.length === 0) return;
  for (const [field, next] of different) {
    if (!EARLIER.includes(field)) continue;
    const row = { clipId: clip.id, field, value: clip[field], at: clip.changed[field] ?? 0 };
    await keepEarlier(db, row, next, seen(field as ClipField, row.value));
  }
  const at = laterThan(
    now,
    different.map(([field]) => clip.changed[field]),
  );
  await db.clips.update(clip.id, {
    ...Object.fromEntries(different),
    ...Object.fromEntries(different.map(([field]) => [`changed.${field}`, at])),
    updatedAt: at,
  });
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
