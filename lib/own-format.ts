import { builtInFormats, type Format, FormatError, parseFormat } from './digest';

/** A format that the editor wrote or imported; the built-in ones are not stored. */
export interface OwnFormat {
  id: string;
  /** As its schema says, where that can be read. */
  name: string;
  /** Liquid source as the editor left it: it may have a mistake, or be half typed. */
  template: string;
  /** The last source that made a draft, which is what days are set in; empty where none did so far. */
  working: string;
  /** Epoch milliseconds. */
  createdAt: number;
  updatedAt: number;
  /** When it was deleted; absent otherwise. */
  deletedAt?: number;
  /** When each field was last changed, so that two devices can merge. */
  changed: Partial<Record<OwnFormatField, number>>;
}

/** The fields of a format that the editor can change. */
export type OwnFormatField = 'name' | 'template' | 'working' | 'deletedAt';

/** Why a day is not set in a format that can be chosen: it was deleted, or there is no trace of it. */
export type LostFormat = 'deleted' | 'gone';

/** What a day is set in. */
export interface DayFormat {
  format: Format;
  /** Whether it is the editor's own, and so may do anything that a template can. */
  own: boolean;
  lost?: LostFormat;
}

/** Characters that a format may have; LiquidJS is told the same. */
export const MOST_TEMPLATE = 200_000;

/** The formats that can be chosen: the built-in ones, then the editor's own that work, by name. */
export function choosableFormats(own: readonly OwnFormat[]): Format[] {
  const working = own
    .filter(({ deletedAt }) => deletedAt === undefined)
    .flatMap((each) => asFormat(each) ?? []);
  return [...Object.values(builtInFormats), ...byName(working)];
}

/**
 * The format called `id`. A deleted one still sets the days that were set in it; one that is not there at all, or never
 * worked, is stood in for by the briefing.
 */
export function dayFormat(id: string, own: readonly OwnFormat[]): DayFormat {
  const builtIn = Object.values(builtInFormats).find((each) => each.id === id);
  if (builtIn) return { format: builtIn, own: false };
  const row = own.find((each) => each.id === id);
  const format = row && asFormat(row);
  if (!format) return { format: builtInFormats.briefing, own: false, lost: 'gone' };
  return { format, own: true, ...(row.deletedAt === undefined ? {} : { lost: 'deleted' }) };
}

/** The editor's formats as a list shows them. */
export function byName<Named extends { name: string }>(formats: readonly Named[]): Named[] {
  return formats.toSorted((a, b) => a.name.localeCompare(b.name));
}

/** `name`, with a number behind it where another format is called that. */
export function freeName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((each) => each.toLowerCase()));
  let free = name;
  for (let number = 2; used.has(free.toLowerCase()); number += 1) free = `${name} ${number}`;
  return free;
}

function asFormat({ id, name, working }: OwnFormat): Format | undefined {
  // A row from a backup may lack it.
  if (!working) return undefined;
  try {
    return { ...parseFormat(id, working), name };
  } catch (error) {
    if (error instanceof FormatError) return undefined;
    throw error;
  }
}
