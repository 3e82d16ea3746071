import { slotsOf } from '../edition';
import { type DeskChange, fieldNames } from './change';
import type { Stored } from './overlay';

/** Up to which change time a window has seen a field of a clip, or a slot (of `slotsOf`), when it writes it. Epoch milliseconds. */
export type Seen = (id: string, field: string) => number;

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

/** Notes the change time of a window's own write. */
export function noteOwn(change: DeskChange, own: Map<string, number>, at: number): void {
  for (const { id, field } of writtenBy(change)) own.set(`${id} ${field}`, at);
}

/** The fields and slots that a change writes, and how the change time of each is called. */
function writtenBy({ clips = [], edition }: DeskChange): { id: string; field: string; time: string }[] {
  const ofClips = clips.flatMap(({ id, fields }) =>
    fieldNames(fields).map((field) => ({ id, field, time: field })),
  );
  if (!edition) return ofClips;
  const id = slotsOf(edition.day);
  const slots = Object.keys(edition.fields.slots ?? {});
  return [...ofClips, ...slots.map((field) => ({ id, field, time: `slots.${field}` }))];
}

function timesOf(id: string, shown: Stored | undefined): Record<string, number> | undefined {
  if (shown && id === slotsOf(shown.edition.day)) return shown.edition.changed;
  return shown?.clips.find((clip) => clip.id === id)?.changed;
}
