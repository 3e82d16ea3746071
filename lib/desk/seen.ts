import type { Clip, ClipField } from '../clip';
import { type DeskChange, fieldNames } from './change';

/** Up to which change time a window has seen a field of a clip, when it writes it. Epoch milliseconds. */
export type Seen = (id: string, field: ClipField) => number;

/**
 * What this window has seen of the fields that it is about to write: as they are shown, or as it wrote them itself, which
 * may not have come back yet. Of a clip that is not on the desk nothing is known, and nothing is asked.
 * @param own the change times of this window's own writes, by `<id> <field>`
 */
export function seenBy(change: DeskChange, shown: readonly Clip[], own: Map<string, number>): Seen {
  const known = new Map<string, number>();
  for (const { id, fields } of change.clips ?? []) {
    const clip = shown.find((each) => each.id === id);
    if (!clip) continue;
    for (const field of fieldNames(fields)) {
      known.set(`${id} ${field}`, Math.max(clip.changed[field] ?? 0, own.get(`${id} ${field}`) ?? 0));
    }
  }
  return (id, field) => known.get(`${id} ${field}`) ?? Number.POSITIVE_INFINITY;
}

/** Notes the change time of a window's own write. */
export function noteOwn(change: DeskChange, own: Map<string, number>, at: number): void {
  for (const { id, fields } of change.clips ?? []) {
    for (const field of fieldNames(fields)) own.set(`${id} ${field}`, at);
  }
}
