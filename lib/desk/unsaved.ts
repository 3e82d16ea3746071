import { type ClipFields, type DeskChange, editionFieldNames, fieldNames, joined } from './change';
import type { OnTheWay, Stored } from './overlay';

/** What was typed in these changes, a blank line between two. For who cannot store it. */
export function wordsIn(changes: readonly DeskChange[]): string {
  return Object.values(typedIn(changes)).join('\n\n');
}

/** The same by what it was typed into: the last word of each field and slot. */
export function typedIn(changes: readonly DeskChange[]): Record<string, string> {
  const words = new Map<string, string>();
  for (const { clips = [], edition } of changes) {
    for (const { id, fields } of clips) {
      for (const field of fieldNames(fields)) {
        if (TYPED.has(field)) words.set(`${id} ${field}`, linesOf(fields[field]));
      }
    }
    for (const [slot, text] of Object.entries(edition?.fields.slots ?? {})) {
      words.set(`${edition?.day} ${slot}`, text);
    }
  }
  return Object.fromEntries([...words].filter(([, text]) => text.trim()));
}

const TYPED = new Set<string>(['headline', 'take', 'venue', 'quote', 'authors', 'publishedAt', 'links']);

function linesOf(value: ClipFields[keyof ClipFields]): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return value.map((item) => (typeof item === 'string' ? item : item.url)).join('\n');
}

/**
 * A change with what could not be written before it: those fields that nothing later has written since, here or in another
 * window. An edition is written one at a time; what belongs to another one's day waits on.
 */
export function withOwed(
  next: DeskChange,
  onTheWay: readonly OnTheWay[],
  stored: Stored,
): { change: DeskChange; tried: OnTheWay[] } {
  const failed = onTheWay.filter((entry) => entry.failed);
  const day = (next.edition ?? failed.find(({ change }) => change.edition)?.change.edition)?.day;
  const tried = failed.filter(({ change }) => change.edition === undefined || change.edition.day === day);
  const changes = tried.map((entry) => stillOwed(entry, onTheWay, stored));
  return { change: [...changes, next].reduce(joined), tried };
}

function stillOwed({ change, at }: OnTheWay, onTheWay: readonly OnTheWay[], stored: Stored): DeskChange {
  const later = onTheWay.filter((entry) => !entry.failed && entry.at > at).map((entry) => entry.change);
  const clips = (change.clips ?? []).map(({ id, fields }) => {
    const times = stored.clips.find((clip) => clip.id === id)?.changed;
    const edits = later.flatMap((other) => other.clips ?? []).filter((edit) => edit.id === id);
    const isOwed = (field: keyof ClipFields) =>
      (times?.[field] ?? 0) < at && !edits.some((edit) => field in edit.fields);
    const owed = fieldNames(fields).filter(isOwed);
    return { id, fields: Object.fromEntries(owed.map((field) => [field, fields[field]])) };
  });
  const { edition } = change;
  if (!edition) return { clips };
  const { day } = edition;
  const times = stored.edition.day === day ? stored.edition.changed : {};
  const written = later.flatMap((other) =>
    other.edition?.day === day ? editionFieldNames(other.edition.fields) : [],
  );
  const isOwed = (name: string) => (times[name] ?? 0) < at && !written.includes(name);
  const { slots = {}, ...others } = edition.fields;
  const fields = {
    ...picked(others, isOwed),
    slots: picked(slots, (slot) => isOwed(`slots.${slot}`)),
  };
  return { clips, edition: { day, fields } };
}

function picked<T>(record: Readonly<Record<string, T>>, keeps: (name: string) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => keeps(name)));
}
