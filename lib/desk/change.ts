import type { Clip, ClipChange } from '../clip';
import type { Day } from '../day';
import type { Edition, EditionFields } from '../edition';

/** Fields of a clip as they shall be. `deletedAt: undefined` brings it back from the trash. */
export type ClipFields = Omit<ClipChange, 'authors' | 'publishedAt'> & {
  deletedAt?: number | undefined;
  mergedInto?: string | undefined;
  /** `undefined` gives the word back to the page. */
  authors?: readonly string[] | undefined;
  publishedAt?: string | undefined;
};

/** What becomes of one clip. */
export interface ClipEdit {
  id: string;
  fields: ClipFields;
}

/** Everything that one gesture on the desk changes. Written in one transaction, undone as one step. */
export interface DeskChange {
  clips?: readonly ClipEdit[];
  edition?: { day: Day; fields: EditionFields };
}

/** `clip` with an edit made. */
export function withFields(clip: Clip, fields: ClipFields): Clip {
  const { deletedAt, mergedInto, authors, publishedAt, ...edited } = { ...clip, ...fields };
  return {
    ...edited,
    ...(deletedAt === undefined ? {} : { deletedAt }),
    ...(mergedInto === undefined ? {} : { mergedInto }),
    ...(authors === undefined ? {} : { authors }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
  };
}

/** `edition` with an edit made at `now`, as it is stored; slots that are not named keep their text. */
export function withEditionFields(edition: Edition, fields: EditionFields, now: number): Edition {
  const { formatId, issued, ...edited } = {
    ...edition,
    ...fields,
    slots: { ...edition.slots, ...fields.slots },
  };
  return {
    ...edited,
    state: issued ? 'issued' : 'draft',
    ...(formatId === undefined ? {} : { formatId }),
    ...(issued === undefined ? {} : { issued }),
    changed: {
      ...edition.changed,
      ...Object.fromEntries(editionFieldNames(fields).map((name) => [name, now])),
    },
    updatedAt: now,
  };
}

/** What takes `change` back, read off the clips and the edition as they are before it. */
export function inverseOf(change: DeskChange, clips: readonly Clip[], edition: Edition): DeskChange {
  const edits = (change.clips ?? []).flatMap(({ id, fields }): ClipEdit[] => {
    const clip = clips.find((each) => each.id === id);
    return clip ? [{ id, fields: readFields(clip, fields) }] : [];
  });
  const { edition: edited } = change;
  return {
    ...(edits.length > 0 ? { clips: edits } : {}),
    ...(edited ? { edition: { day: edited.day, fields: readEditionFields(edition, edited.fields) } } : {}),
  };
}

/** Two changes as one, the second after the first. */
export function joined(first: DeskChange, second: DeskChange): DeskChange {
  const clips = [...(first.clips ?? [])];
  for (const edit of second.clips ?? []) {
    const at = clips.findIndex(({ id }) => id === edit.id);
    const before = clips[at];
    if (before) clips[at] = { id: edit.id, fields: { ...before.fields, ...edit.fields } };
    else clips.push(edit);
  }
  const edition = second.edition ?? first.edition;
  if (!edition) return { clips };
  const fields = { ...first.edition?.fields, ...second.edition?.fields };
  const slots = { ...first.edition?.fields.slots, ...second.edition?.fields.slots };
  return { clips, edition: { day: edition.day, fields: { ...fields, slots } } };
}

function readFields(clip: Clip, fields: ClipFields): ClipFields {
  return Object.fromEntries(fieldNames(fields).map((field) => [field, clip[field]]));
}

/** A slot that nobody wrote into has the empty text, which a draft takes for the same. */
function readEditionFields(edition: Edition, fields: EditionFields): EditionFields {
  const { slots } = fields;
  return {
    ...('formatId' in fields ? { formatId: edition.formatId } : {}),
    ...('issued' in fields ? { issued: edition.issued } : {}),
    ...(slots
      ? { slots: Object.fromEntries(Object.keys(slots).map((name) => [name, edition.slots[name] ?? ''])) }
      : {}),
  };
}

/** The fields that an edit names. */
export function fieldNames(fields: ClipFields): (keyof ClipFields)[] {
  return Object.keys(fields).filter((field): field is keyof ClipFields => field in fields);
}

/** The fields that an edit of an edition names; a slot has a change time of its own. */
export function editionFieldNames({ slots = {}, ...others }: EditionFields): string[] {
  return [...Object.keys(others), ...Object.keys(slots).map((name) => `slots.${name}`)];
}
