import { FormatError } from './errors';
import type { ClipField, Format, FormatOption, FormatSlot } from './format';
import { jsonPlaces } from './text/json-places';
import { positionAt } from './text/position';

type Schema = Pick<Format, 'name' | 'slots' | 'options' | 'requires'>;

const OPEN = /\{%-?\s*schema\s*-?%\}/;
const CLOSE = /\{%-?\s*endschema\s*-?%\}/;
const NAME = /^[a-z][a-z0-9_]*$/;
const REQUIRABLE: readonly ClipField[] = ['headline', 'take', 'title', 'links'];

/** Reads what a template declares in its `{% schema %}` block. Without a block it declares nothing. */
export function readSchema(template: string): Schema {
  const open = OPEN.exec(template);
  if (open === null) return { name: '', slots: [], options: [], requires: [] };
  const start = open.index + open[0].length;
  const complain: Complain = (problem, cause, at = open.index): never => {
    const { line, column } = positionAt(template, at);
    throw new FormatError(`The schema ${problem}.`, line, column, { cause });
  };
  const [json = '', end] = template.slice(start).split(CLOSE, 2);
  if (end === undefined) return complain('does not end: {% endschema %} is missing');
  const declared = parseJson(json, start, complain);
  return {
    name: stringIn(declared, 'name', '', complain),
    slots: listIn(declared, 'slots', complain).map((slot) => readSlot(slot, complain)),
    options: listIn(declared, 'options', complain).map((option) => readOption(option, complain)),
    requires: listIn(declared, 'requires', complain).map((field) => {
      return (
        REQUIRABLE.find((known) => known === field) ??
        complain(`requires ${JSON.stringify(field)}; it can require headline, take, title or links`)
      );
    }),
  };
}

/** The template with another name in its schema. A template without a schema gets one; where it is no JSON, nothing changes. */
export function withName(template: string, name: string): string {
  const open = OPEN.exec(template);
  // The end of the block within a name would end it.
  const written = JSON.stringify(name).replaceAll('{%', '{\\u0025');
  if (open === null) return `{% schema %}\n{ "name": ${written} }\n{% endschema %}\n\n${template}`;
  const start = open.index + open[0].length;
  const [json = ''] = template.slice(start).split(CLOSE, 1);
  const { members, stuckAt } = jsonPlaces(json);
  const brace = json.indexOf('{');
  if (stuckAt !== undefined || brace < 0) return template;
  const place = members.get('name');
  const after = members.size > 0 ? ',' : '';
  const [from, to, put] = place
    ? [place.start, place.end, written]
    : [brace + 1, brace + 1, `\n  "name": ${written}${after}`];
  return template.slice(0, start + from) + put + template.slice(start + to);
}

/** The template with its schema blanked, so that what follows keeps its line and column. */
export function withoutSchema(template: string): string {
  const start = OPEN.exec(template)?.index;
  if (start === undefined) return template;
  const close = CLOSE.exec(template.slice(start));
  const end = close === null ? template.length : start + close.index + close[0].length;
  return template.slice(0, start) + template.slice(start, end).replace(/[^\n]/g, ' ') + template.slice(end);
}

/** @param at index into the template; the block's beginning where it is absent */
type Complain = (problem: string, cause?: unknown, at?: number) => never;

function readSlot(slot: unknown, complain: Complain): FormatSlot {
  const name = nameIn(slot, 'a slot', complain);
  return {
    name,
    label: stringIn(slot, 'label', name, complain),
    default: stringIn(slot, 'default', '', complain),
    paragraphs: booleanIn(slot, 'paragraphs', complain),
    wanted: booleanIn(slot, 'wanted', complain),
  };
}

function readOption(option: unknown, complain: Complain): FormatOption {
  const name = nameIn(option, 'an option', complain);
  return {
    name,
    label: stringIn(option, 'label', name, complain),
    default: booleanIn(option, 'default', complain),
  };
}

/** @param start where `json` begins in the template */
function parseJson(json: string, start: number, complain: Complain): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    return complain('is not valid JSON', error, start + (jsonPlaces(json).stuckAt ?? 0));
  }
}

function fieldIn(object: unknown, field: string, complain: Complain): unknown {
  if (typeof object !== 'object' || object === null || Array.isArray(object))
    return complain('holds something that is no object');
  return Object.entries(object).find(([key]) => key === field)?.[1];
}

function nameIn(object: unknown, what: string, complain: Complain): string {
  const name = fieldIn(object, 'name', complain);
  if (typeof name === 'string' && NAME.test(name)) return name;
  return complain(`has ${what} without a name of small letters, digits and _`);
}

function stringIn(object: unknown, field: string, otherwise: string, complain: Complain): string {
  const value = fieldIn(object, field, complain) ?? otherwise;
  return typeof value === 'string' ? value : complain(`has a ${field} that is not text`);
}

function booleanIn(object: unknown, field: string, complain: Complain): boolean {
  const value = fieldIn(object, field, complain) ?? false;
  return typeof value === 'boolean' ? value : complain(`has a ${field} that is neither true nor false`);
}

function listIn(object: unknown, field: string, complain: Complain): readonly unknown[] {
  const value = fieldIn(object, field, complain) ?? [];
  return Array.isArray(value) ? value : complain(`has ${field} that are not a list`);
}
