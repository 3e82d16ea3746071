import { eachClip } from './rule';
import { webLinks } from './web-links';

/** A clip without an address that a reader can follow. */
export const noLink = eachClip((clip) => (webLinks(clip).length > 0 ? [] : [{}]));
