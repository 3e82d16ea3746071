import { canonicalLink } from '../../url';
import { remember } from '../remember';
import { eachClip } from './rule';
import { webLinks } from './web-links';

const cleanOf = remember((link = '') => canonicalLink(link));

/** A link that still says where a reader came from; `clean` is what it could be. */
export const trackedLink = eachClip((clip) =>
  webLinks(clip).flatMap((link) => {
    const clean = cleanOf(link);
    return parametersOf(clean) === parametersOf(link) ? [] : [{ params: { link, clean } }];
  }),
);

/** A canonical address differs in other ways too, such as its host's capitals: those are no tracking. */
function parametersOf(address: string): string {
  const { search, hash } = new URL(address);
  return search + hash;
}
