import { fold } from '../text/fold';
import { eachClip } from './rule';

/** A paper without a venue. */
export const noVenue = eachClip((clip, { input }) => {
  const category = input.categories.find(({ name }) => name === clip.category);
  return category?.layout === 'paper' && fold(clip.venue) === '' ? [{}] : [];
});
