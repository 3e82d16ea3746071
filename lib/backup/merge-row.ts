import { canonical } from './canonical';
import { KEY_OF, type Row, type SmallTable } from './format';

/** One field of a row: what it holds, and when it was given that. A field that is not there has the value `undefined`. */
interface Field {
  /** Epoch milliseconds; 0 where it was never changed since the row was made. */
  time: number;
  /** Whether the row names the time, or it was found otherwise. */
  named: boolean;
  value: unknown;
}

/** A row, taken apart by what can change on its own. */
interface Parts {
  key: unknown;
  createdAt: number;
  updatedAt: number;
  fields: Map<string, Field>;
}

const NOWHERE: Field = { time: 0, named: false, value: undefined };

/** What is not a field of its own: the key, and the times of the row as a whole. */
const ABOUT_THE_ROW = ['createdAt', 'updatedAt', 'changed'];

/** What lies below one field and changes on its own: a slot of an edition, a choice of a group of settings. */
const GROUPS: Partial<Record<SmallTable, string>> = { editions: 'slots', settings: 'value' };

/**
 * One row of two, field by field: the one changed later stands; of two changed at once the one whose text sorts last, so
 * that every device comes to the same. That makes it commutative, associative and idempotent.
 */
export function mergeRow(table: SmallTable, one: Row, other: Row): Row {
  if (table === 'history' || table === 'purged') return laterRow(one, other, 'at');
  if (table === 'pending') return laterRow(one, other, 'updatedAt');
  const a = apart(table, one);
  const b = apart(table, other);
  const fields = new Map<string, Field>();
  for (const name of new Set([...a.fields.keys(), ...b.fields.keys()])) {
    fields.set(name, later(a.fields.get(name) ?? NOWHERE, b.fields.get(name) ?? NOWHERE));
  }
  return together(table, {
    key: a.key,
    createdAt: Math.min(a.createdAt, b.createdAt),
    updatedAt: Math.max(a.updatedAt, b.updatedAt),
    fields,
  });
}

function later(a: Field, b: Field): Field {
  const winner =
    a.time === b.time ? (canonical(a.value) > canonical(b.value) ? a : b) : a.time > b.time ? a : b;
  return { ...winner, named: a.named || b.named };
}

/** For rows that were written as a whole. */
function laterRow(one: Row, other: Row, time: string): Row {
  const [a, b] = [Number(one[time]) || 0, Number(other[time]) || 0];
  if (a !== b) return a > b ? one : other;
  return canonical(one) > canonical(other) ? one : other;
}

function apart(table: SmallTable, row: Row): Parts {
  const changed = timesOf(row);
  const values = new Map<string, unknown>();
  const group = GROUPS[table];
  for (const [name, value] of Object.entries(row)) {
    if (name === KEY_OF[table] || ABOUT_THE_ROW.includes(name)) continue;
    if (name === group) {
      for (const [inner, each] of Object.entries(value as object)) values.set(`${group}.${inner}`, each);
    } else values.set(name, value);
  }
  if (table === 'editions') {
    // Whether it is issued and what went out are one thing.
    values.set('issued', { state: values.get('state'), issued: values.get('issued') });
    values.delete('state');
  }
  const times = new Map(Object.entries(changed ?? {}).map(([name, time]) => [inner(table, name), time]));
  const wholeRow = changed ? undefined : Number(row.updatedAt);
  const fields = new Map<string, Field>();
  // A row written as a whole says of itself, too, that it is not dropped.
  const implied = wholeRow === undefined ? [] : ['deletedAt'];
  for (const name of new Set([...values.keys(), ...times.keys(), ...implied])) {
    const value = values.get(name);
    const time = times.get(name) ?? wholeRow;
    // A category's removal has no change time beside it: it is one.
    const found = name === 'deletedAt' && typeof value === 'number' ? value : 0;
    fields.set(name, { value, time: time ?? found, named: time !== undefined });
  }
  return {
    key: row[KEY_OF[table]],
    createdAt: Number(row.createdAt),
    updatedAt: Number(row.updatedAt),
    fields,
  };
}

function together(table: SmallTable, { key, createdAt, updatedAt, fields }: Parts): Row {
  const group = GROUPS[table];
  const own: [string, unknown][] = [];
  const grouped: [string, unknown][] = [];
  const times: [string, number][] = [];
  for (const [name, { value, time, named }] of fields) {
    if (named) times.push([outer(table, name), time]);
    if (value === undefined) continue;
    if (table === 'editions' && name === 'issued')
      own.push(...Object.entries(value as object).filter(([, each]) => each !== undefined));
    else if (group && name.startsWith(`${group}.`)) grouped.push([name.slice(group.length + 1), value]);
    else own.push([name, value]);
  }
  return {
    [KEY_OF[table]]: key,
    ...Object.fromEntries(own),
    ...(group ? { [group]: Object.fromEntries(grouped) } : {}),
    createdAt,
    updatedAt,
    changed: Object.fromEntries(times),
  };
}

/** A group of settings names the times of what is in it; an edition calls a slot `slots.<name>` itself. */
function inner(table: SmallTable, name: string): string {
  return table === 'settings' && name !== 'deletedAt' ? `value.${name}` : name;
}

function outer(table: SmallTable, name: string): string {
  return table === 'settings' ? name.replace(/^value\./, '') : name;
}

function timesOf(row: Row): Record<string, number> | undefined {
  return row.changed as Record<string, number> | undefined;
}
