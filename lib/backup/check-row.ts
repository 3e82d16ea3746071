import { isOrder } from '../order';
import { isLocale } from '../settings';
import { type BackupTable, KEY_OF, type Row } from './format';

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const name: Check = (value) => typeof value === 'string' && value !== '';
const number: Check = (value) => typeof value === 'number';
const object: Check = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const times: Check = (value) => object(value) && Object.values(value as object).every(number);
const texts: Check = (value) => object(value) && Object.values(value as object).every(text);
const day: Check = (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
const textOrNull: Check = (value) => value === null || text(value);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const link: Check = (value) =>
  object(value) &&
  text((value as Row).url) &&
  text((value as Row).role) &&
  optional(text)((value as Row).label);
const links: Check = (value) => Array.isArray(value) && value.every(link);
const names: Check = (value) => Array.isArray(value) && value.every(text);

/** A capture. */
const page: Check = (value) =>
  object(value) &&
  text((value as Row).url) &&
  optional(texts)((value as Row).details) &&
  optional(names)((value as Row).authors) &&
  [
    'canonicalUrl',
    'title',
    'siteName',
    'publishedAt',
    'modifiedAt',
    'lang',
    'excerpt',
    'kind',
    'venue',
    'section',
    'imageUrl',
  ].every((field) => optional(text)((value as Row)[field]));

/** What went out. */
const issued: Check = (value) =>
  object(value) &&
  names((value as Row).clips) &&
  number((value as Row).at) &&
  ['formatId', 'markdown', 'html', 'text'].every((field) => text((value as Row)[field]));

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6];

/** A group of settings: a value that its code relies on may be absent, but not another. */
const choices: Check = (value) => {
  if (!object(value)) return false;
  const { locale, publishingDays, startHour, off } = value as Row;
  return (
    (locale === undefined || (typeof locale === 'string' && isLocale(locale))) &&
    (publishingDays === undefined ||
      (Array.isArray(publishingDays) && publishingDays.every((day) => WEEKDAYS.includes(day)))) &&
    optional(number)(startHour) &&
    optional(names)(off)
  );
};

/** What the code that shows a row relies on. Fields that are not named are taken as they are. */
const FIELDS: Record<BackupTable, Record<string, Check>> = {
  settings: { value: choices, changed: times, createdAt: number, updatedAt: number },
  formats: { name: text, template: text, createdAt: number, updatedAt: number, changed: optional(times) },
  editions: {
    day,
    slots: texts,
    state: (value) => value === 'draft' || value === 'issued',
    issued: optional(issued),
    formatId: optional(text),
    changed: times,
    createdAt: number,
    updatedAt: number,
  },
  clips: {
    day,
    categoryId: textOrNull,
    order: isOrder,
    headline: text,
    take: text,
    venue: text,
    quote: text,
    links,
    capture: page,
    urlKey: text,
    pageKey: text,
    site: text,
    createdAt: number,
    updatedAt: number,
    deletedAt: optional(number),
    mergedInto: optional(text),
    authors: optional(names),
    publishedAt: optional(text),
    changed: times,
  },
  pending: {
    id: name,
    url: text,
    tabTitle: text,
    typed: object,
    via: optional(link),
    createdAt: number,
    updatedAt: number,
  },
  history: { clipId: text, field: text, at: number },
  purged: { at: number },
  articles: { html: text, text },
};

/** Whether a row is one that its table can hold; anything at all may stand in a file. */
export function fits(table: BackupTable, row: unknown): row is Row {
  if (!isRow(row) || !name(row[KEY_OF[table]])) return false;
  return Object.entries(FIELDS[table]).every(([field, check]) => check(row[field]));
}

export function isRow(value: unknown): value is Row {
  return object(value);
}
