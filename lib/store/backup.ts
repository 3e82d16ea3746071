/** The store's face for backup and restore. */
import {
  BackupError,
  canonical,
  carried,
  keyOf,
  noRows,
  type RestoreMode,
  type Row,
  restored,
  SMALL_TABLES,
  type SmallRows,
  type SmallTable,
} from '../backup';
import { type Database, guarded } from './database';
import { beginMark, endMark, placeIn, sweepRestore } from './restore-mark';

/** How many articles are read or written at once, at most. */
const BATCH = 50;

/** UTF-16 code units of them that may be held at a time: fifty long ones would be half a gigabyte. */
const ROOM = 4_000_000;

/** All small rows as they were at one moment, and where the articles are. */
export interface Snapshot {
  rows: SmallRows;
  articles: ArticlePlace[];
}

interface ArticlePlace {
  /** The key of its row. */
  key: string;
  /** The clip or pending take that it belongs to. */
  owner: string;
}

/** Reads everything but the articles, in one transaction. Articles that belong to nothing are left out. */
export function snapshot(db: Database): Promise<Snapshot> {
  return guarded(() =>
    db.transaction('r', db.tables, async () => {
      const stored = await storedRows(db);
      const keys = new Set(await articleKeys(db));
      return {
        rows: carried(stored),
        articles: places(stored).filter(({ key }) => keys.has(key)),
      };
    }),
  );
}

/** The articles that a snapshot found, as rows under their owners' ids. One that is gone meanwhile is passed over. */
export async function* articlesAt(
  db: Database,
  wanted: readonly ArticlePlace[],
): AsyncGenerator<Row, undefined> {
  let heaviest = ROOM;
  for (let from = 0, batch: readonly ArticlePlace[] = []; from < wanted.length; from += batch.length) {
    batch = wanted.slice(from, from + Math.min(BATCH, Math.max(1, Math.floor(ROOM / heaviest))));
    const articles = await guarded(() => db.articles.bulkGet(batch.map(({ key }) => key)));
    for (const [index, { owner }] of batch.entries()) {
      const article = articles[index];
      if (article) yield { ...article, id: owner };
    }
    heaviest = Math.max(1, ...articles.map((article) => (article ? weightOf({ ...article }) : 0)));
  }
  return undefined;
}

/** UTF-16 code units of an article's texts. */
function weightOf({ html, text }: Row): number {
  return String(html).length + String(text).length;
}

/** A restore that is under way. Its articles lie apart under its name, where nothing shows them, until it is committed. */
export class Staging {
  private readonly staged = new Set<string>();
  private waiting: Row[] = [];
  private weight = 0;

  private constructor(
    private readonly db: Database,
    private readonly id: string,
    /** What has an article here already. */
    private readonly provided: ReadonlySet<string>,
  ) {}

  /** Begins one. First it is written down that it began, so that the next start can clear up after it. */
  static begin(db: Database, mode: RestoreMode, now: number): Promise<Staging> {
    return guarded(async () => {
      await sweepRestore(db);
      const { articles } = mode === 'merge' ? await snapshot(db) : { articles: [] };
      const id = crypto.randomUUID();
      await beginMark(db, id, now);
      return new Staging(db, id, new Set(articles.map(({ owner }) => owner)));
    });
  }

  /** Takes an article in; several are written at once. */
  async add(article: Row): Promise<void> {
    const owner = keyOf('articles', article);
    if (this.provided.has(owner)) return;
    this.staged.add(owner);
    this.waiting.push({ ...article, id: this.placeOf(owner) });
    this.weight += weightOf(article);
    if (this.waiting.length >= BATCH || this.weight >= ROOM) await this.flush();
  }

  /**
   * Writes all small rows in one transaction and lets them have their articles: all of it, or nothing. What was changed
   * here since the restore began is taken into account when merging.
   * @param saved what was here when it was saved: where it is another by now, nothing may be put in its place
   * @throws BackupError `backupOvertaken` then
   */
  async commit(file: SmallRows, mode: RestoreMode, saved?: SmallRows): Promise<void> {
    await this.flush();
    const { db } = this;
    await guarded(() =>
      db.transaction('rw', db.tables, async () => {
        const stored = await storedRows(db);
        const before = { ...stored, settings: carried(stored).settings };
        if (saved && canonical(carried(stored)) !== canonical(saved))
          throw new BackupError('backupOvertaken');
        const after = restored(carried(stored), carried(file), mode);
        const kept = new Map<unknown, string>();
        if (mode === 'merge') {
          const keys = new Set(await articleKeys(db));
          for (const { key, owner } of places(stored)) if (keys.has(key)) kept.set(owner, key);
        } else await this.dropOtherArticles();
        const clips = after.clips.map((clip) => this.withArticleId(clip, kept));
        for (const table of SMALL_TABLES) {
          await writeTable(db, table, before[table], table === 'clips' ? clips : after[table]);
        }
        await this.settleArticles(after, clips, kept);
        await endMark(db);
      }),
    );
  }

  /** Leaves everything as it was before. */
  abandon(): Promise<void> {
    this.waiting = [];
    return sweepRestore(this.db);
  }

  private placeOf(owner: string): string {
    return placeIn(this.id) + owner;
  }

  private async flush(): Promise<void> {
    const rows = this.waiting;
    this.waiting = [];
    this.weight = 0;
    if (rows.length > 0) await guarded(() => this.db.table('articles').bulkPut(rows));
  }

  private withArticleId(clip: Row, kept: ReadonlyMap<unknown, string>): Row {
    const id = String(clip.id);
    const place = kept.get(id) ?? (this.staged.has(id) ? this.placeOf(id) : id);
    return place === id ? clip : { ...clip, articleId: place };
  }

  private async dropOtherArticles(): Promise<void> {
    const { articles } = this.db;
    const own = placeIn(this.id);
    await articles.where('id').below(own).delete();
    await articles.where('id').above(`${own}\uffff`).delete();
  }

  /** Deletes articles whose clips are gone, and staged ones that nothing wants; a pending take's lies under its own id. */
  private async settleArticles(
    after: SmallRows,
    clips: readonly Row[],
    kept: ReadonlyMap<unknown, string>,
  ): Promise<void> {
    const { articles } = this.db;
    const wanted = new Set<unknown>(clips.map((clip) => clip.articleId ?? clip.id));
    for (const { id } of after.pending) {
      const owner = String(id);
      wanted.add(owner);
      if (kept.has(owner) || !this.staged.has(owner) || wanted.has(this.placeOf(owner))) continue;
      const article = await articles.get(this.placeOf(owner));
      if (article) await articles.put({ ...article, id: owner });
    }
    const places = [...kept.values(), ...[...this.staged].map((owner) => this.placeOf(owner))];
    await articles.bulkDelete(places.filter((place) => !wanted.has(place)));
  }
}

async function storedRows(db: Database): Promise<SmallRows> {
  const rows = noRows();
  for (const table of SMALL_TABLES) rows[table] = await db.table<Row>(table).toArray();
  return rows;
}

function articleKeys(db: Database): Promise<string[]> {
  return db.articles.toCollection().primaryKeys();
}

function places({ clips, pending }: SmallRows): ArticlePlace[] {
  const owners = new Map(clips.map((clip) => [String(clip.id), String(clip.articleId ?? clip.id)]));
  for (const { id } of pending) if (!owners.has(String(id))) owners.set(String(id), String(id));
  return [...owners].map(([owner, key]) => ({ key, owner }));
}

/** Writes only what differs: most rows of a merge are as they were. */
async function writeTable(
  db: Database,
  table: SmallTable,
  before: readonly Row[],
  after: readonly Row[],
): Promise<void> {
  const left = new Map(before.map((row) => [keyOf(table, row), row]));
  const different = after.filter((row) => {
    const there = left.get(keyOf(table, row));
    left.delete(keyOf(table, row));
    return !there || canonical(there) !== canonical(row);
  });
  await db.table<Row, string>(table).bulkDelete([...left.keys()]);
  await db.table(table).bulkPut(different);
}
