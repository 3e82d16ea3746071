import { eachClip } from './rule';

/** A clip without a take. */
export const noTake = eachClip((clip) => (clip.take?.trim() ? [] : [{}]));
