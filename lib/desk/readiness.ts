import type { Category } from '../category';
import { type Clip, lacks } from '../clip';

/** How far a day is. */
export interface Readiness {
  clips: number;
  withoutTake: number;
  withoutCategory: number;
  /** Words of the draft; addresses are none. */
  words: number;
  /** To read the draft, whole minutes, at least one; 0 where it has no words. */
  minutes: number;
}

/** Words a minute, for prose on a screen: https://doi.org/10.1016/j.jml.2019.104047 */
const READING_SPEED = 238;

/** @param words of the draft */
export function readiness(clips: readonly Clip[], categories: readonly Category[], words: number): Readiness {
  const missing = clips.map((clip) => lacks(clip, categories));
  const without = (what: 'take' | 'category') => missing.filter((each) => each.includes(what)).length;
  return {
    clips: clips.length,
    withoutTake: without('take'),
    withoutCategory: without('category'),
    words,
    minutes: Math.ceil(words / READING_SPEED),
  };
}
