import { canonicalLink } from '../../url';
import { remember } from '../remember';
import { eachClip } from './rule';
import { webLinks } from './web-links';

/** What a link could be; empty where it is that. */
const cleaner = remember((link = '') => {
  const clean = canonicalLink(link);
  return parametersOf(clean) === parametersOf(link) ? '' : clean;
});

/** A link that still says where a reader came from; `clean` is what it could be. */
export const trackedLink = eachClip((clip) =>
  webLinks(clip).flatMap((link) => {
    const clean = cleaner(link);
    return clean === '' ? [] : [{ params: { link, clean } }];
  }),
);

/** A canonical address differs in other ways too, such as its host's capitals: those are no tracking. */
function parametersOf(address: string): string {
  const { search, hash } = new URL(address);
  return search + hash;
}
