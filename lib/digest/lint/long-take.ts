import { remember } from '../remember';
import { countWords } from '../text/count-words';
import { eachClip } from './rule';

// The address of a link is no word of the take.
const wordsIn = remember((take = '', locale = '') => countWords(take.replace(/\]\([^)]*\)/g, ']'), locale));

/** A take with many words. */
export const longTake = eachClip((clip, { input, longTake: most }) => {
  const words = wordsIn(clip.take ?? '', input.locale);
  return words > most ? [{ params: { words, most } }] : [];
});
