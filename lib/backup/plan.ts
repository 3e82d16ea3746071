import { canonical } from './canonical';
import { keyOf, type Row, SMALL_TABLES, type SmallRows, type SmallTable } from './format';
import { mergeBackups, withoutCarriedOut } from './merge';

/** How a file is restored: what is here stays and the file is merged into it, or the file takes its place. */
export type RestoreMode = 'merge' | 'replace';

/** What restoring does to the rows of one table. */
export interface TablePlan {
  inFile: number;
  here: number;
  added: number;
  changed: number;
  removed: number;
}

/** What restoring will do, in numbers. */
export type RestorePlan = Record<SmallTable, TablePlan> & {
  /** Clips that are here and go into the trash. Counted among those that are changed, too. */
  dropped: number;
  /** Clips of the file that were emptied out of the trash here, and stay away. */
  keptAway: number;
};

/** What the database holds once a file is restored. */
export function restored(here: SmallRows, file: SmallRows, mode: RestoreMode): SmallRows {
  return mode === 'merge' ? withoutCarriedOut(mergeBackups(here, file)) : file;
}

/** What restoring will do to what is here. */
export function planRestore(here: SmallRows, file: SmallRows, mode: RestoreMode): RestorePlan {
  const after = restored(here, file, mode);
  const known = new Map(here.clips.map((row) => [row.id, row]));
  const staying = new Set(after.clips.map((row) => row.id));
  const tables = SMALL_TABLES.map(
    (table) => [table, planTable(table, here[table], file[table], after[table])] as const,
  );
  return {
    ...(Object.fromEntries(tables) as Record<SmallTable, TablePlan>),
    dropped: after.clips.filter(
      (row) => row.deletedAt !== undefined && known.has(row.id) && known.get(row.id)?.deletedAt === undefined,
    ).length,
    keptAway: file.clips.filter(({ id }) => !staying.has(id)).length,
  };
}

function planTable(
  table: SmallTable,
  here: readonly Row[],
  file: readonly Row[],
  after: readonly Row[],
): TablePlan {
  const left = new Map(here.map((row) => [keyOf(table, row), row]));
  let added = 0;
  let changed = 0;
  for (const row of after) {
    const key = keyOf(table, row);
    const before = left.get(key);
    left.delete(key);
    if (!before) added += 1;
    else if (canonical(before) !== canonical(row)) changed += 1;
  }
  return { inFile: file.length, here: here.length, added, changed, removed: left.size };
}
