import { dequal } from 'dequal/lite';
import { slotsOf } from '../edition';
import { type DeskChange, fieldNames } from './change';
import type { Stored } from './overlay';

/**
 * Up to which change time a window has seen a field of a clip, or a slot (of `slotsOf`), when it writes it. Epoch milliseconds.
 * @param value what is stored there
 */
export type Seen = (id: string, field: string, value: unknown) => number;

/**
 * What this window has seen of the fields and slots that it is about to write: as they are shown, or as it wrote them itself,
 * which may not have come back yet. Of what is not on the desk nothing is known, and nothing is asked.
 * @param own the change times of this window's own writes, by `<id> <field>`
 */
export function seenBy(
  change: DeskChange,
  shown: Stored | undefined,
  own: ReadonlyMap<string, number>,
): Seen {
  const known = new Map<string, number>();
  for (const { id, field, time } of writtenBy(change)) {
    const times = timesOf(id, shown);
    const key = `${id} ${field}`;
    if (times) known.set(key, Math.max(times[time] ?? 0, own.get(key) ?? 0));
  }
  return (id, field) => known.get(`${id} ${field}`) ?? Number.POSITIVE_INFINITY;
}

/**
 * What counts as seen where a step is taken back or made again: only what the step itself left. What another window wrote
 * since may be on the desk, but nobody who looks at it would write those older words over it by hand.
 * @param left what was there after the step; what it does not name is as `others` have it
 */
export function seenByStep(left: DeskChange, others: Seen): Seen {
  const values = new Map(writtenBy(left).map(({ id, field, value }) => [`${id} ${field}`, value]));
  return (id, field, value) => {
    const key = `${id} ${field}`;
    if (!values.has(key)) return others(id, field, value);
    return dequal(values.get(key), value) ? Number.POSITIVE_INFINITY : 0;
  };
}

/** Notes the change time of a window's own write. */
export function noteOwn(change: DeskChange, own: Map<string, number>, at: number): void {
  for (const { id, field } of writtenBy(change)) own.set(`${id} ${field}`, at);
}

interface Written {
  id: string;
  field: string;
  value: unknown;
  /** How its change time is called. */
  time: string;
}

/** The fields and slots that a change writes. */
function writtenBy({ clips = [], edition }: DeskChange): Written[] {
  const ofClips = clips.flatMap(({ id, fields }) =>
    fieldNames(fields).map((field): Written => ({ id, field, value: fields[field], time: field })),
  );
  if (!edition) return ofClips;
  const id = slotsOf(edition.day);
  const slots = Object.entries(edition.fields.slots ?? {});
  return [...ofClips, ...slots.map(([field, value]) => ({ id, field, value, time: `slots.${field}` }))];
}

function timesOf(id: string, shown: Stored | undefined): Record<string, number> | undefined {
  if (shown && id === slotsOf(shown.edition.day)) return shown.edition.changed;
  return shown?.clips.find((clip) => clip.id === id)?.changed;
}
