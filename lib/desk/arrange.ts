import { type Category, inDigestOrder } from '../category';
import { type Clip, type ClipGroup, inRunningOrder } from '../clip';
import { byOrder, moveTo, orderAtEnd } from '../order';
import { type ClipEdit, type ClipFields, withFields } from './change';

/** A day's clips and the categories they are set in. */
export interface Arrangement {
  clips: readonly Clip[];
  categories: readonly Category[];
}

/** All clips of a day as they will run. */
export function runningOrder({ clips, categories }: Arrangement): Clip[] {
  return inRunningOrder(clips, categories).flatMap((group) => group.clips);
}

/** Moves clips up (`step` -1) or down one place within their categories; those at the end stay. */
export function moveBy(day: Arrangement, ids: ReadonlySet<string>, step: 1 | -1): ClipEdit[] {
  return inRunningOrder(day.clips, day.categories).flatMap((group) => moveInGroup(group, ids, step));
}

function moveInGroup(group: ClipGroup, ids: ReadonlySet<string>, step: 1 | -1): ClipEdit[] {
  const work = new Work(group.clips);
  const moving = group.clips.filter(({ id }) => ids.has(id));
  // The one in front goes first, so that the others can follow it.
  for (const { id } of step === -1 ? moving : moving.reverse()) {
    const list = work.sorted();
    const place = list.findIndex((clip) => clip.id === id);
    const neighbour = list[place + step];
    if (neighbour && !ids.has(neighbour.id)) work.move(list, id, place + step);
  }
  return work.edits();
}

/** Where clips are put: into a category, before one of its clips or at its end. */
export interface Spot {
  categoryId: string | null;
  /** Absent for the end of the category. */
  before?: string;
}

/** Puts clips, in their running order, to one spot. */
export function putAt(day: Arrangement, ids: ReadonlySet<string>, spot: Spot): ClipEdit[] {
  const moving = runningOrder(day).filter(({ id }) => ids.has(id));
  const work = new Work(day.clips);
  const inCategory = (clip: Clip) =>
    inRunningOrder([clip], day.categories)[0]?.category?.id === (spot.categoryId ?? undefined);
  // The first clip from the spot on that does not move itself.
  const there = day.clips.filter(inCategory).sort(byOrder);
  const from = spot.before === undefined ? -1 : there.findIndex(({ id }) => id === spot.before);
  const behind = from < 0 ? undefined : there.slice(from).find(({ id }) => !ids.has(id));
  for (const { id } of moving) {
    work.set(id, { categoryId: spot.categoryId });
    const list = work.sorted().filter(inCategory);
    const others = list.filter((clip) => clip.id !== id && (!ids.has(clip.id) || work.placed.has(clip.id)));
    const place = behind ? others.findIndex((clip) => clip.id === behind.id) : others.length;
    const self = list.filter((clip) => clip.id === id);
    work.move([...others, ...self], id, place);
  }
  return work.edits();
}

/** Takes clips to the category after theirs (`step` 1), at its start, or before theirs, at its end. */
export function shiftCategory(day: Arrangement, ids: ReadonlySet<string>, step: 1 | -1): ClipEdit[] {
  const order = [...inDigestOrder(day.categories).map(({ id }): string | null => id), null];
  const groups = inRunningOrder(day.clips, day.categories);
  return groups.flatMap((group) => {
    const own = new Set(group.clips.map(({ id }) => id).filter((id) => ids.has(id)));
    const target = order[order.indexOf(group.category?.id ?? null) + step];
    if (own.size === 0 || target === undefined) return [];
    const first = groups.find(({ category }) => (category?.id ?? null) === target)?.clips[0];
    return putAt(day, own, { categoryId: target, ...(step === 1 && first ? { before: first.id } : {}) });
  });
}

/** Sends clips to the end of another day, in their running order. `there` are that day's clips. */
export function sendTo(
  day: Arrangement,
  ids: ReadonlySet<string>,
  target: string,
  there: readonly Clip[],
): ClipEdit[] {
  const list = [...there];
  return runningOrder(day)
    .filter(({ id }) => ids.has(id))
    .map((clip) => {
      const order = orderAtEnd(list);
      list.push({ ...clip, order });
      return { id: clip.id, fields: { day: target, order } };
    });
}

/** Clips that are being moved one after the other, and what has become of them. */
class Work {
  private clips: Clip[];
  private changed = new Map<string, ClipFields>();
  /** The clips that have their place. */
  readonly placed = new Set<string>();

  constructor(private readonly before: readonly Clip[]) {
    this.clips = [...before];
  }

  sorted(): Clip[] {
    return [...this.clips].sort(byOrder);
  }

  set(id: string, fields: ClipFields): void {
    this.changed.set(id, { ...this.changed.get(id), ...fields });
    this.clips = this.clips.map((clip) => (clip.id === id ? withFields(clip, fields) : clip));
  }

  move(list: readonly Clip[], id: string, place: number): void {
    for (const { id: moved, order } of moveTo(list, id, place)) this.set(moved, { order });
    this.placed.add(id);
  }

  /** Only what differs from what was there. */
  edits(): ClipEdit[] {
    return [...this.changed].flatMap(([id, { order, categoryId }]) => {
      const clip = this.before.find((each) => each.id === id);
      const fields: ClipFields = {
        ...(order !== undefined && order !== clip?.order ? { order } : {}),
        ...(categoryId !== undefined && categoryId !== clip?.categoryId ? { categoryId } : {}),
      };
      return Object.keys(fields).length > 0 ? [{ id, fields }] : [];
    });
  }
}
