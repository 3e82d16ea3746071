/** A backup is lines of JSON; docs/backup.md describes each. */
export const FORMAT = 'clipsheet-backup';

/** Raised when a reader of an earlier version would misread the file. */
export const FORMAT_VERSION = 1;

/** The tables whose rows are small: held in memory as a whole, and written back in one transaction. */
export const SMALL_TABLES = [
  'settings',
  'formats',
  'editions',
  'clips',
  'pending',
  'history',
  'purged',
] as const;
export type SmallTable = (typeof SMALL_TABLES)[number];

/** Articles come last, since there can be a gigabyte of them. */
export const TABLES = [...SMALL_TABLES, 'articles'] as const;
export type BackupTable = (typeof TABLES)[number];

/** The field that a row of each table is known by. */
export const KEY_OF: Record<BackupTable, string> = {
  settings: 'key',
  formats: 'id',
  editions: 'day',
  clips: 'id',
  pending: 'pageKey',
  history: 'id',
  purged: 'id',
  articles: 'id',
};

/** A row as it is stored. What its fields mean is the table's own affair. */
export type Row = Readonly<Record<string, unknown>>;

/** All rows but the articles. */
export type SmallRows = Record<SmallTable, Row[]>;

/** How many rows of each table. */
export type Counts = Record<BackupTable, number>;

/** The first line. */
export interface Header {
  format: typeof FORMAT;
  version: number;
  /** The version of the database that the rows are from. */
  schema: number;
  /** The version of the extension that wrote it, for people to read. */
  app: string;
  /** ISO 8601, UTC. */
  madeAt: string;
  /** What was there when it was begun: for showing progress. */
  counts: Counts;
}

/** One row, as it stands in a line. */
export interface RowLine {
  table: BackupTable;
  row: Row;
}

/** The last line. */
export interface Closing {
  end: typeof FORMAT;
  /** The rows that were written. */
  counts: Counts;
  /** Over every byte before this line; see `Checksum`. */
  checksum: string;
}

export function noCounts(): Counts {
  return {
    settings: 0,
    formats: 0,
    editions: 0,
    clips: 0,
    pending: 0,
    history: 0,
    purged: 0,
    articles: 0,
  };
}

export function noRows(): SmallRows {
  return { settings: [], formats: [], editions: [], clips: [], pending: [], history: [], purged: [] };
}

/** Groups of settings that are about one device, and in no backup. */
const OF_ONE_DEVICE: readonly unknown[] = [
  'reports',
  'backup',
  'backup-auto',
  'restore',
  'folder',
  'import',
  'identity',
];

/** Rows as a backup carries them: without what is one device's affair alone. */
export function carried(rows: SmallRows): SmallRows {
  return {
    ...rows,
    settings: rows.settings.filter(({ key }) => !OF_ONE_DEVICE.includes(key)),
    clips: rows.clips.map(({ articleId: _, ...clip }) => clip),
  };
}

/** What a row is known by in its table. */
export function keyOf(table: BackupTable, row: Row): string {
  return String(row[KEY_OF[table]]);
}

/** As in `clipsheet-backup-2026-03-03-140500.ndjson.gz`; the time is UTC. */
export function backupFileName(madeAt: string): string {
  return `${FORMAT}-${madeAt.slice(0, 10)}-${madeAt.slice(11, 19).replaceAll(':', '')}.ndjson.gz`;
}
