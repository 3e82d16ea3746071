/** The editor's formats. Apart from the folder's face, which the popup loads for its first paint. */
import type { OwnFormat, OwnFormatField } from '../own-format';
import { type Database, guarded } from './database';
import { laterThan } from './later-than';

/** The editor's formats, deleted ones too: a day may be set in one of them. */
export function ownFormats(db: Database): Promise<OwnFormat[]> {
  return guarded(() => db.formats.toArray());
}

/** What a format is made of. */
export type FormatText = Pick<OwnFormat, 'name' | 'template' | 'working'>;

/** Answers its id. */
export function addFormat(db: Database, text: FormatText, now: number): Promise<string> {
  return guarded(async () => {
    const id = crypto.randomUUID();
    await db.formats.add({ ...text, id, createdAt: now, updatedAt: now, changed: {} });
    return id;
  });
}

/** Writes those of the fields that differ, each with its change time. */
export function changeFormat(
  db: Database,
  id: string,
  change: Partial<FormatText>,
  now: number,
): Promise<void> {
  return write(db, id, now, (row) => ({ ...row, ...change }));
}

/** Puts a format into the trash. Days that are set in it stay as they are. */
export function deleteFormat(db: Database, id: string, now: number): Promise<void> {
  return write(db, id, now, (row) => ({ ...row, deletedAt: now }));
}

export function restoreFormat(db: Database, id: string, now: number): Promise<void> {
  return write(db, id, now, ({ deletedAt: _, ...row }) => row);
}

const FIELDS: readonly OwnFormatField[] = ['name', 'template', 'working', 'deletedAt'];

function write(db: Database, id: string, now: number, edit: (row: OwnFormat) => OwnFormat): Promise<void> {
  return guarded(() =>
    db.transaction('rw', db.formats, async () => {
      const before = await db.formats.get(id);
      if (!before) return;
      const after = edit(before);
      const different = FIELDS.filter((field) => before[field] !== after[field]);
      if (different.length === 0) return;
      const at = laterThan(
        now,
        different.map((field) => before.changed[field]),
      );
      const times = Object.fromEntries(different.map((field) => [field, at]));
      await db.formats.put({ ...after, updatedAt: at, changed: { ...before.changed, ...times } });
    }),
  );
}
