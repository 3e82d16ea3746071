import type { DeskChange } from './change';
import type { Stored } from './overlay';

/**
 * The change time of a gesture (epoch milliseconds): later than every one of what it changes, or merging would take it
 * back where a clock that ran ahead wrote before.
 * @param rows the day as it stands; of what is not on it nothing is known
 * @param earliest now, or after the window's last: change times tell which of two changes the store has, so no two are alike
 */
export function changeTime(change: DeskChange, rows: Stored | undefined, earliest: number): number {
  const changed = (change.clips ?? []).map(({ id }) => rows?.clips.find((clip) => clip.id === id)?.changed);
  if (change.edition?.day === rows?.edition.day) changed.push(rows?.edition.changed);
  return Math.max(earliest, ...changed.flatMap((times = {}) => Object.values(times).map((time) => time + 1)));
}
