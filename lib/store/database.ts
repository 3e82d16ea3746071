import Dexie, { type DBCore, type EntityTable } from 'dexie';
import type { Article, Clip } from '../clip';
import type { Edition } from '../edition';
import { StoreError } from '../errors';
import type { Pending } from '../pending';
import type { FormatRow, HistoryRow, PurgedRow, SettingRow } from './rows';

export const DATABASE_NAME = 'clipsheet';

/** Raised with every change of the schema, together with a fixture that the upgrade test opens. */
export const SCHEMA_VERSION = 2;

/** Dexie stores a schema version as ten times its number. */
const DEXIE_FACTOR = 10;

/** The settings' row that tells this database from every other. */
const IDENTITY = 'identity';

/** In the scope of every transaction that writes. Outside of those hardly anything is read from it. */
const GATE = 'purged';

/**
 * Lets one transaction write at a time, whatever it writes to and from whichever page. Two at once are what IndexedDB is made
 * for, but a Chromium that is killed while both are under way finds “Invalid locks on disk” when it starts again, and begins
 * an empty database: `docs/decisions/0018`.
 */
function oneWriter(core: DBCore): DBCore {
  return {
    ...core,
    transaction: (stores, mode, options) =>
      core.transaction(mode === 'readonly' ? stores : [...new Set([...stores, GATE])], mode, options),
  };
}

/** The schema and its versions. Rows are described where their types are. */
export class Database extends Dexie {
  declare readonly clips: EntityTable<Clip, 'id'>;
  declare readonly articles: EntityTable<Article, 'id'>;
  declare readonly pending: EntityTable<Pending, 'pageKey'>;
  declare readonly editions: EntityTable<Edition, 'day'>;
  declare readonly formats: EntityTable<FormatRow, 'id'>;
  declare readonly settings: EntityTable<SettingRow, 'key'>;
  declare readonly history: EntityTable<HistoryRow, 'id'>;
  declare readonly purged: EntityTable<PurgedRow, 'id'>;

  constructor(name = DATABASE_NAME) {
    // Strict: what the editor was told is saved lies on the disk, not in the system's cache.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      clips: 'id, day, urlKey, pageKey, [site+createdAt], categoryId, deletedAt',
      articles: 'id',
      pending: 'pageKey, id',
      editions: 'day, state',
      formats: 'id',
      settings: 'key',
      history: 'id, clipId',
    });
    this.version(SCHEMA_VERSION).stores({ purged: 'id' });
    // Of its row only the name matters, and no time.
    this.on('populate', (creation) => {
      const value = { id: crypto.randomUUID() };
      creation.table('settings').add({ key: IDENTITY, value, changed: {}, createdAt: 0, updatedAt: 0 });
    });
    // Below all that Dexie does with a transaction's stores.
    this.use({ stack: 'dbcore', name: 'oneWriter', level: -1, create: oneWriter });
  }
}

/**
 * Opens the database, creating it where there is none.
 * @throws StoreError `newerDatabase` when a later version of the extension wrote it: nothing is touched,
 * where Dexie would go on and write; `databaseClosed` when the browser does not open it.
 */
export async function openDatabase(name = DATABASE_NAME): Promise<Database> {
  try {
    // Firefox does not list a database that it finds damaged. Opened, it is begun anew.
    const all = await indexedDB.databases().catch(() => []);
    const stored = all.find((each) => each.name === name);
    if (stored?.version !== undefined && stored.version > SCHEMA_VERSION * DEXIE_FACTOR) {
      throw new StoreError('newerDatabase');
    }
    const database = new Database(name);
    // A later version of the extension is about to take it over. Dexie would open it again and write into it.
    database.on('versionchange', () => {
      database.close();
      return false;
    });
    await database.open();
    return database;
  } catch (error) {
    throw storeError(error);
  }
}

/** What tells this database from one that was here before and was lost; absent in one that is older than this. */
export function databaseId(db: Database): Promise<string | undefined> {
  return guarded(async () => {
    const value = (await db.settings.get(IDENTITY))?.value;
    return value && 'id' in value ? String(value.id) : undefined;
  });
}

let opened: Promise<Database> | undefined;

/** The one database of this page or worker, opened when it is first asked for, and again after a failure. */
export function database(): Promise<Database> {
  opened ??= openDatabase().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** Asks or writes, so that what the browser throws has a sentence for the editor. */
export async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw storeError(error);
  }
}

/**
 * What Chromium says where the disk itself is full, and not the extension's share of it: as an `UnknownError` for a row, as
 * a `DataError` for an article, which it lays apart. Seen with Chromium 156 on a file system of 150 MB.
 */
const NO_ROOM = /NO_SPACE|Failed to write blobs/;

/** What the browser threw, as a failure with a sentence for the editor where it is an expected one. */
export function storeError(error: unknown): unknown {
  if (error instanceof StoreError || !(error instanceof Error)) return error;
  const inner = error instanceof Dexie.DexieError ? error.inner : undefined;
  const names = [error.name, inner?.name];
  if (names.includes('QuotaExceededError') || NO_ROOM.test(`${error} ${inner}`))
    return new StoreError('diskFull', { cause: error });
  const closed = [
    'DatabaseClosedError',
    'OpenFailedError',
    'MissingAPIError',
    'UnknownError',
    'InvalidStateError',
    // Of a transaction that the browser gave up, for reasons that it keeps to itself. (Who cancels a long job is told nothing.)
    ...(error instanceof Dexie.DexieError ? ['AbortError'] : []),
  ];
  if (names.some((each) => each && closed.includes(each)))
    return new StoreError('databaseClosed', { cause: error });
  return error;
}
