import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonical, mergeBackups, noRows, type Row, SMALL_TABLES, type SmallRows } from '../../../lib/backup';
import { patience, runs } from '../runs';
import { smallRows } from './arbitrary';

const RUNS = { numRuns: runs() };
const PATIENCE = patience(RUNS.numRuns);

/** Rows in no order: two devices may list them differently. */
function asSets(rows: SmallRows): string {
  return canonical(SMALL_TABLES.map((table) => rows[table].map(canonical).sort()));
}

/** Brought into the form that merging gives: a device that was merged once. */
function settled(rows: SmallRows): SmallRows {
  return mergeBackups(rows, noRows());
}

it(
  'merging is commutative',
  () => {
    fc.assert(
      fc.property(smallRows, smallRows, (a, b) => {
        expect(asSets(mergeBackups(a, b))).toBe(asSets(mergeBackups(b, a)));
      }),
      RUNS,
    );
  },
  PATIENCE,
);

it(
  'merging is associative',
  () => {
    fc.assert(
      fc.property(smallRows, smallRows, smallRows, (a, b, c) => {
        expect(asSets(mergeBackups(mergeBackups(a, b), c))).toBe(asSets(mergeBackups(a, mergeBackups(b, c))));
      }),
      RUNS,
    );
  },
  PATIENCE,
);

it(
  'merging is idempotent',
  () => {
    fc.assert(
      fc.property(smallRows, smallRows, (a, b) => {
        expect(asSets(mergeBackups(a, a))).toBe(asSets(settled(a)));
        const both = mergeBackups(a, b);
        expect(asSets(mergeBackups(both, a))).toBe(asSets(both));
        expect(asSets(mergeBackups(both, b))).toBe(asSets(both));
      }),
      RUNS,
    );
  },
  PATIENCE,
);

it(
  'what was changed later stands, whichever side it is on',
  () => {
    fc.assert(
      fc.property(smallRows, smallRows, (here, file) => {
        const after = mergeBackups(here, file);
        const gone = new Set(after.purged.map(({ id }) => id));
        for (const clip of here.clips) {
          const other = file.clips.find(({ id }) => id === clip.id);
          const merged = after.clips.find(({ id }) => id === clip.id);
          if (gone.has(clip.id)) expect(merged).toBeUndefined();
          else
            for (const field of ['take', 'links', 'deletedAt']) {
              const [mine, theirs] = [
                timeOf(clip, field),
                other ? timeOf(other, field) : Number.NEGATIVE_INFINITY,
              ];
              if (mine > theirs) expect(merged?.[field]).toEqual(clip[field]);
              if (theirs > mine) expect(merged?.[field]).toEqual(other?.[field]);
            }
        }
      }),
      RUNS,
    );
  },
  PATIENCE,
);

it(
  'of two pending takes the later stays, unless one as late as it was discarded',
  () => {
    fc.assert(
      fc.property(smallRows, smallRows, (here, file) => {
        const after = mergeBackups(here, file);
        for (const pageKey of ['p', 'q']) {
          const of = ({ pending }: SmallRows) => pending.filter((row) => row.pageKey === pageKey);
          const typed = [...of(here), ...of(file)].map(({ updatedAt }) => Number(updatedAt));
          const gone = [...here.purged, ...file.purged].filter(({ id }) => id === `take/${pageKey}`);
          const latest = Math.max(...typed);
          const stays = typed.length > 0 && gone.every(({ at }) => Number(at) < latest);
          expect(of(after).map(({ updatedAt }) => updatedAt)).toEqual(stays ? [latest] : []);
        }
      }),
      RUNS,
    );
  },
  PATIENCE,
);

function timeOf(row: Row, field: string): number {
  const changed = row.changed as Record<string, number>;
  const found = field === 'deletedAt' ? Number(row.deletedAt ?? 0) : 0;
  return changed[field] ?? found;
}
