import { urlKey } from '../../url';
import { remember } from '../remember';
import { eachClip } from './rule';
import { webLinks } from './web-links';

const keyOf = remember((link = '') => urlKey(link));

/** A clip whose page was in an earlier edition. */
export const ranBefore = eachClip((clip, { input }) => {
  const days = webLinks(clip).flatMap((link) => input.earlier?.[keyOf(link)] ?? []);
  const [day] = days.sort().reverse();
  return day === undefined ? [] : [{ params: { day } }];
});
