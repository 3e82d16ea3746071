import { countWords } from '../text/count-words';
import { eachClip } from './rule';

/** A take with many words. */
export const longTake = eachClip((clip, { input, longTake: most }) => {
  // The address of a link is no word of the take.
  const words = countWords((clip.take ?? '').replace(/\]\([^)]*\)/g, ']'), input.locale);
  return words > most ? [{ params: { words, most } }] : [];
});
