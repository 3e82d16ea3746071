import { type Clip, notInTrash } from '../clip';
import type { Day } from '../day';
import type { Edition, EditionFields } from '../edition';
import {
  type ClipEdit,
  type ClipFields,
  type DeskChange,
  editionFieldNames,
  fieldNames,
  withEditionFields,
  withFields,
} from './change';

/** A change that is shown at once, while it is on its way to the disk and back. */
export interface Overlay {
  change: DeskChange;
  /** Its change time, of which no two are alike. Epoch milliseconds. */
  at: number;
}

/** The same, and whether it is there. */
export interface OnTheWay extends Overlay {
  /** When it was on the disk; the clock is that of `Read.begun`. Absent until then. */
  written?: number;
  /** Set where it could not be written. It is shown as long as the page stands, and tried again with the next change. */
  failed?: true;
}

/** A day as stored. */
export interface Stored {
  /** Also those that were merged into another. */
  clips: readonly Clip[];
  edition: Edition;
}

/** A day as it is shown. */
interface Shown extends Stored {
  /** The clips whose story another one tells. */
  merged: readonly Clip[];
}

/**
 * A day as the editor has it: what is stored, with what is on its way laid over it. A change that the
 * store has caught up with, or that a later one from another window has overtaken, lies over nothing any more.
 */
export function overlay(stored: Stored, onTheWay: readonly Overlay[]): Shown {
  let { clips, edition } = stored;
  if (onTheWay.length > 0) clips = clips.map((clip) => underAll(clip, onTheWay));
  for (const { change, at } of onTheWay) {
    const { edition: edited } = change;
    if (edited?.day === edition.day && !isStored(edition, edited.fields, at)) {
      edition = withEditionFields(edition, edited.fields, at);
    }
  }
  return {
    clips: clips.filter((clip) => clip.day === edition.day && notInTrash(clip)),
    merged: clips.filter((clip) => clip.mergedInto !== undefined),
    edition,
  };
}

/** A day as it was read. */
export interface Read extends Stored {
  /** When the reading began. */
  begun: number;
}

/**
 * What is left to lay over rows that were read anew, and what to lay it over: where a clip is not among the rows but a
 * change to it is still on its way, its row as it was `before`. So a clip that is dropped and brought back at once does
 * not go and come.
 */
export function caughtUp(
  read: Read,
  before: readonly Clip[],
  onTheWay: readonly OnTheWay[],
): { stored: Stored; onTheWay: OnTheWay[] } {
  const isThere = (entry: OnTheWay) =>
    entry.written !== undefined && (read.begun > entry.written || isShownBy(read, entry));
  // Behind one that is not there yet none of the same clip goes: rows that were read before both may look as if they held
  // the second, which takes the first back.
  const waiting = new Set<string>();
  const left = onTheWay.filter((entry) => {
    const about = thingsIn(entry.change);
    const stays = !isThere(entry) || about.some((thing) => waiting.has(thing));
    if (stays) for (const thing of about) waiting.add(thing);
    return stays;
  });
  const known = new Set(read.clips.map(({ id }) => id));
  const missing = before.filter(({ id }) => waiting.has(id) && !known.has(id));
  const stored = {
    clips: [...read.clips, ...missing.map((clip) => underAll(clip, onTheWay))],
    edition: read.edition,
  };
  return { stored, onTheWay: left };
}

/**
 * Whether stored rows show a change, which then need not lie over them any more. That it was written is not enough: the
 * rows may have been read before.
 */
export function isShownBy({ clips, edition }: Stored, { change, at }: Overlay): boolean {
  const { edition: edited } = change;
  const ofClips = (change.clips ?? []).every(({ id, fields }) => {
    const clip = clips.find((each) => each.id === id);
    // A field that held the value already was not written, and keeps its change time.
    const isThere = (field: keyof ClipFields) =>
      (clip?.changed[field] ?? 0) >= at || JSON.stringify(clip?.[field]) === JSON.stringify(fields[field]);
    if (clip === undefined) return !comesBack(fields, edition.day);
    return fieldNames(fields).every(isThere);
  });
  return ofClips && (edited?.day !== edition.day || isStored(edition, edited.fields, at));
}

/** What a change is about: clips by their ids, an edition by its day. */
function thingsIn({ clips = [], edition }: DeskChange): string[] {
  return [...clips.map(({ id }) => id), ...(edition ? [edition.day] : [])];
}

/** Whether an edit brings a clip onto a day where it may not have been. */
function comesBack(fields: ClipFields, day: Day): boolean {
  return fields.day === day || ('deletedAt' in fields && fields.deletedAt === undefined);
}

function underAll(clip: Clip, onTheWay: readonly Overlay[]): Clip {
  let under = clip;
  for (const { change, at } of onTheWay) {
    for (const edit of change.clips ?? []) if (edit.id === clip.id) under = laidOver(under, edit, at);
  }
  return under;
}

/** As the store will give it back, times and all: then its coming back changes nothing that is shown. */
function laidOver(clip: Clip, { fields }: ClipEdit, at: number): Clip {
  const others = fieldNames(fields).filter(
    (field) =>
      (clip.changed[field] ?? 0) < at && JSON.stringify(clip[field]) !== JSON.stringify(fields[field]),
  );
  if (others.length === 0) return clip;
  return {
    ...withFields(clip, Object.fromEntries(others.map((field) => [field, fields[field]]))),
    updatedAt: at,
    changed: { ...clip.changed, ...Object.fromEntries(others.map((field) => [field, at])) },
  };
}

function isStored(edition: Edition, fields: EditionFields, at: number): boolean {
  return editionFieldNames(fields).every((name) => (edition.changed[name] ?? 0) >= at);
}
