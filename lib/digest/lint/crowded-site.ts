import { hostOf } from '../markdown/address';
import type { Rule } from './rule';
import { webLinks } from './web-links';

/** A site with too many clips of the day; said once, at the clip that made it too many. */
export const crowdedSite: Rule = ({ input, crowd }) => {
  const bySite = new Map<string, number[]>();
  for (const [index, clip] of input.clips.entries()) {
    const [link] = webLinks(clip);
    if (link === undefined) continue;
    const site = hostOf(link).replace(/^www\./, '');
    bySite.set(site, [...(bySite.get(site) ?? []), index]);
  }
  return [...bySite].flatMap(([site, clips]) => {
    const clip = clips[crowd - 1];
    return clip === undefined ? [] : [{ clip, params: { site, count: clips.length } }];
  });
};
