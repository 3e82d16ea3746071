import { isWebAddress } from '../page';
import { type Reading, take } from './entry';
import { ImportError } from './errors';
import type { Table } from './table';

/** What a column can be taken for. */
export const COLUMN_USES = ['url', 'title', 'note', 'quote', 'tags', 'folder', 'date'] as const;
export type ColumnUse = (typeof COLUMN_USES)[number];

/** Which column is taken for what, counted from 0. */
export type Columns = Partial<Record<ColumnUse, number>>;

/** What columns are called, in the order in which they are looked for. */
const NAMES: Record<ColumnUse, readonly string[]> = {
  url: ['url', 'link', 'href', 'address', 'uri', 'source url', 'article url', 'page url', 'web address'],
  title: ['title', 'headline', 'name', 'document title'],
  note: ['note', 'notes', 'comment', 'comments', 'take', 'annotation', 'extended', 'description'],
  quote: ['selection', 'highlight', 'highlights', 'quote'],
  tags: [
    'tags',
    'document tags',
    'manual tags',
    'labels',
    'categories',
    'category',
    'tag',
    'keywords',
    'topics',
  ],
  folder: ['folder', 'collection', 'list', 'group'],
  date: [
    'created',
    'saved date',
    'time added',
    'date added',
    'timestamp',
    'highlighted at',
    'created at',
    'saved at',
    'added at',
    'date saved',
    'added',
    'saved',
    'date',
  ],
};

/** What services call their columns; told so that the editor sees that the table was understood. */
const SERVICES: readonly { name: string; columns: readonly string[] }[] = [
  { name: 'Raindrop', columns: ['id', 'title', 'note', 'excerpt', 'url', 'folder', 'tags', 'created'] },
  { name: 'Readwise Reader', columns: ['title', 'url', 'document tags', 'saved date', 'reading progress'] },
  { name: 'Readwise', columns: ['highlight', 'book title', 'note', 'highlighted at', 'document tags'] },
  { name: 'Pocket', columns: ['title', 'url', 'time added', 'tags', 'status'] },
  { name: 'Instapaper', columns: ['url', 'title', 'selection', 'folder', 'timestamp'] },
];

/** How many rows are looked at for addresses. */
const LOOK = 50;

/** A first idea of what the columns are. */
export interface Guess {
  columns: Columns;
  /** The service whose table it is, where it is known. */
  service?: string;
}

/** @throws ImportError where no column holds web addresses */
export function guessColumns(table: Table): Guess {
  const names = table.columns.map(plain);
  const columns: Columns = {};
  for (const use of COLUMN_USES) {
    const found = NAMES[use].map((name) => names.indexOf(name)).find((index) => index >= 0);
    if (found !== undefined) columns[use] = found;
  }
  const url = columns.url ?? withAddresses(table);
  if (url === undefined) throw new ImportError('noAddress');
  const service = SERVICES.find((each) => each.columns.every((name) => names.includes(name)));
  return { columns: { ...columns, url }, ...(service ? { service: service.name } : {}) };
}

/** The rows of a table as entries. */
export function entriesOf({ rows }: Table, columns: Columns): Reading {
  const reading: Reading = { entries: [], unread: [] };
  for (const { line, cells } of rows) {
    const of = (use: ColumnUse) => {
      const index = columns[use];
      return index === undefined ? '' : (cells[index] ?? '');
    };
    const labels = [...tagsIn(of('tags')), of('folder')];
    const words = { title: of('title'), note: of('note'), quote: of('quote'), date: of('date') };
    take(reading, { line, url: of('url'), labels, ...words }, cells.join(' '));
  }
  return reading;
}

/** Tags as services write them: with commas, semicolons or bars between them, or as a list in JSON. */
function tagsIn(cell: string): string[] {
  const text = cell.trim();
  if (text.startsWith('[')) {
    try {
      const list: unknown = JSON.parse(text);
      if (Array.isArray(list)) return list.filter((each) => typeof each === 'string');
    } catch {
      // Then the bracket belongs to a tag.
    }
  }
  return text.split(/[,;|]/);
}

function withAddresses({ columns, rows }: Table): number | undefined {
  const looked = rows.slice(0, LOOK);
  const counts = columns.map(
    (_, index) => looked.filter(({ cells }) => isWebAddress((cells[index] ?? '').trim())).length,
  );
  const most = Math.max(0, ...counts);
  return most === 0 ? undefined : counts.indexOf(most);
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[_\s-]+/g, ' ')
    .trim();
}
