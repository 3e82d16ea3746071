import { eachClip } from './rule';

/** A link that is not `https`. */
export const insecureLink = eachClip((clip) =>
  (clip.links ?? []).filter((link) => !/^\s*https:/i.test(link)).map((link) => ({ params: { link } })),
);
