import type { Clip } from '../../../lib/clip';
import { type Arrangement, type ClipEdit, runningOrder, withFields } from '../../../lib/desk';
import { defaultSettings } from '../../../lib/settings';
import { today } from '../seeds';
import { type State, type Stored, stateOf } from './state';

export const { categories } = defaultSettings('en');

/** The clips that the desk shows, as they will run. */
export function clipsOfToday(rows: Stored): Clip[] {
  return runningOrder(arrangementOf(rows));
}

export function arrangementOf({ clips }: Stored): Arrangement {
  return {
    clips: clips.filter(({ day, deletedAt }) => day === today() && deletedAt === undefined),
    categories,
  };
}

/** What stands once a gesture of the desk is made. */
export function edited(rows: Stored, edits: readonly ClipEdit[]): State {
  return stateOf({ ...rows, clips: withEdits(rows.clips, edits) });
}

export function withEdits(clips: readonly Clip[], edits: readonly ClipEdit[]): Clip[] {
  const fields = new Map(edits.map((edit) => [edit.id, edit.fields]));
  return clips.map((clip) => withFields(clip, fields.get(clip.id) ?? {}));
}

/** Of one width, so that no one of them stands in another. */
export function number(value: number): string {
  return String(1000 + value);
}

/** What of a text has been typed after each key. */
export function beginnings(text: string): string[] {
  return [...text].map((_, index) => text.slice(0, index + 1));
}
