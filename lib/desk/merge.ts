import type { Clip, ClipLink } from '../clip';
import { urlKey } from '../url';
import type { ClipEdit } from './change';

/**
 * Makes one story of several clips: the first that has a take keeps it, or else the first; the others' links become
 * its further ones. The others are put away whole, with their takes, so that they can come back.
 * @param clips in running order, at least two
 * @param now epoch milliseconds
 * @returns the edit of the one that tells it first
 */
export function merge(clips: readonly Clip[], now: number): ClipEdit[] {
  const keeper = clips.find((clip) => clip.take.trim() !== '') ?? clips[0];
  if (!keeper) return [];
  const others = clips.filter((clip) => clip !== keeper);
  const seen = new Set(keeper.links.map(keyOf));
  const added = others
    .flatMap((clip) => clip.links.map((link) => ({ ...link, from: clip.id })))
    .filter((link) => !seen.has(keyOf(link)) && seen.add(keyOf(link)));
  return [
    { id: keeper.id, fields: { links: [...keeper.links, ...added] } },
    ...others.map(({ id }) => ({ id, fields: { mergedInto: keeper.id, deletedAt: now } })),
  ];
}

/** What two links have in common that say the same; of some vias only the name is known. */
function keyOf({ url, label }: ClipLink): string | undefined {
  return urlKey(url) || label;
}

/** Takes a clip out of the story again: it comes back as it was, with the links that it brought. */
export function splitOff(keeper: Clip, id: string): ClipEdit[] {
  return [
    { id: keeper.id, fields: { links: keeper.links.filter(({ from }) => from !== id) } },
    { id, fields: { mergedInto: undefined, deletedAt: undefined } },
  ];
}
