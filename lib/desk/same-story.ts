import { type Clip, sourceOf } from '../clip';
import { urlKey } from '../url';

/** Two clips of one day that look like one story, in running order. */
export type SameStory = readonly [Clip, Clip];

/** How much of their words two headlines must share. */
const ALIKE = 0.75;

/** Headlines of fewer words say too little: two clips may both be called `Release notes`. */
const FEWEST_WORDS = 4;

/**
 * The first pair that looks like one story: the same page, one that links to the other, or near-identical headlines.
 * Only an offer: whether it is one story the editor knows.
 * @param clips in running order
 * @param declined pairs that the editor keeps apart, see `pairKey`
 */
export function sameStory(clips: readonly Clip[], declined: ReadonlySet<string>): SameStory | undefined {
  const known = clips.map((clip) => ({ clip, page: pageOf(clip), words: wordsOf(clip.headline) }));
  for (const [index, one] of known.entries()) {
    for (const other of known.slice(index + 1)) {
      if (declined.has(pairKey(one.clip, other.clip))) continue;
      const same =
        one.page === other.page ||
        linksTo(one.clip, other.page) ||
        linksTo(other.clip, one.page) ||
        alike(one.words, other.words);
      if (same) return [one.clip, other.clip];
    }
  }
  return undefined;
}

/** A name for two clips, whichever comes first. */
export function pairKey(one: Clip, other: Clip): string {
  return [one.id, other.id].sort().join(' ');
}

function pageOf(clip: Clip): string {
  return urlKey(sourceOf(clip) ?? clip.capture.url);
}

/** A via is where the editor came from, which is no word about the story. */
function linksTo(clip: Clip, page: string): boolean {
  return clip.links.some(({ url, role }) => role !== 'via' && urlKey(url) === page);
}

function wordsOf(headline: string): Set<string> {
  return new Set(headline.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu));
}

function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (Math.min(one.size, other.size) < FEWEST_WORDS) return false;
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / (one.size + other.size - shared) >= ALIKE;
}
