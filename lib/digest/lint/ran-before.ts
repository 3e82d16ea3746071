import { urlKey } from '../../url';
import { eachClip } from './rule';
import { webLinks } from './web-links';

/** A clip whose page was in an earlier edition. */
export const ranBefore = eachClip((clip, { input }) => {
  const days = webLinks(clip).flatMap((link) => input.earlier?.[urlKey(link)] ?? []);
  const [day] = days.sort().reverse();
  return day === undefined ? [] : [{ params: { day } }];
});
