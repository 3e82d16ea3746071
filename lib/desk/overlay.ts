import type { Clip } from '../clip';
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

/** A day as stored. */
interface Stored {
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
  for (const { change, at } of onTheWay) {
    for (const edit of change.clips ?? []) {
      clips = clips.map((clip) => (clip.id === edit.id ? laidOver(clip, edit, at) : clip));
    }
    const { edition: edited } = change;
    if (edited?.day === edition.day && !isStored(edition, edited.fields, at)) {
      edition = withEditionFields(edition, edited.fields, at);
    }
  }
  return {
    clips: clips.filter((clip) => clip.day === edition.day && clip.deletedAt === undefined),
    merged: clips.filter((clip) => clip.mergedInto !== undefined),
    edition,
  };
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
    return clip === undefined || fieldNames(fields).every(isThere);
  });
  return ofClips && (edited?.day !== edition.day || isStored(edition, edited.fields, at));
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
