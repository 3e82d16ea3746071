import { fold } from '../text/fold';
import type { Rule } from './rule';

/** A headline that an earlier clip of the day has. */
export const repeatedHeadline: Rule = ({ input }) => {
  const seen = new Set<string>();
  return input.clips.flatMap((clip, index) => {
    const headline = fold(clip.title);
    const key = headline.toLowerCase();
    if (headline === '') return [];
    if (seen.has(key)) return [{ clip: index, params: { headline } }];
    seen.add(key);
    return [];
  });
};
