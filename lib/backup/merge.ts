import { slotsOf } from '../edition';
import { canonical } from './canonical';
import { keyOf, noRows, type Row, SMALL_TABLES, type SmallRows, type SmallTable } from './format';
import { mergeRow } from './merge-row';

/**
 * What two devices have together. Commutative, associative and idempotent, so that it does not matter in which order
 * backups are merged, nor how often. What one of them dropped after the other last touched it stays dropped, and what
 * one of them emptied out of the trash, or discarded before it was a clip, does not come back.
 */
export function mergeBackups(one: SmallRows, other: SmallRows): SmallRows {
  const merged = noRows();
  for (const table of SMALL_TABLES) merged[table] = mergeTable(table, one[table], other[table]);
  return purged(merged);
}

function mergeTable(table: SmallTable, one: readonly Row[], other: readonly Row[]): Row[] {
  const rows = new Map(one.map((row) => [keyOf(table, row), row]));
  for (const row of other) {
    const key = keyOf(table, row);
    const there = rows.get(key);
    rows.set(key, there && canonical(there) !== canonical(row) ? mergeRow(table, there, row) : row);
  }
  return [...rows.values()];
}

/** Without what was emptied out of the trash, and pending takes that went after they were last typed into. */
function purged(rows: SmallRows): SmallRows {
  const gone = new Map(rows.purged.map((row) => [row.id, Number(row.at)]));
  return {
    ...rows,
    clips: rows.clips.filter(({ id }) => !gone.has(id)),
    pending: rows.pending.filter(
      ({ pageKey, updatedAt }) =>
        !(Number(updatedAt) <= (gone.get(`take/${pageKey}`) ?? Number.NEGATIVE_INFINITY)),
    ),
    // An edition is never gone, whatever a file says.
    history: rows.history.filter(({ clipId }) => !gone.has(clipId) || String(clipId).startsWith(slotsOf(''))),
  };
}

/**
 * Without pending takes that have become clips or were saved into theirs since, and of clips that are gone for good; what
 * was typed into one after it was gone stays, and is saved as a new clip.
 * A step of its own when a database takes rows in: which pending take of a page is the latest must not depend on it.
 */
export function withoutCarriedOut(rows: SmallRows): SmallRows {
  const gone = new Map(rows.purged.map((row) => [row.id, Number(row.at)]));
  const stays = ({ id, editing, updatedAt }: Row) => {
    const at = gone.get(id);
    return at === undefined || (editing && Number(updatedAt) > at);
  };
  const clips = new Map(rows.clips.map((row) => [row.id, row]));
  return {
    ...rows,
    pending: rows.pending.filter((row) => stays(row) && !carriedOut(row, clips.get(row.id))),
  };
}

/** Whether what was typed has been saved since, into the clip that it was for, or stands in it already. */
function carriedOut(pending: Row, clip: Row | undefined): boolean {
  if (!clip) return false;
  if (!pending.editing) return true;
  const changed = clip.changed as Record<string, number>;
  const typed = Object.entries(pending.typed as object);
  return typed.every(
    ([field, value]) =>
      (changed[field] ?? 0) >= Number(pending.updatedAt) || canonical(clip[field]) === canonical(value),
  );
}
