import { parseHttp } from '../parse';
import { code } from './code';
import { forums } from './forums';
import { media } from './media';
import { papers } from './papers';
import { software } from './software';

/**
 * Stems of the hosts that a form or a reader of named sites speaks of. Most pages are on none, and trying all of those on
 * them took milliseconds; a host that is let through in vain costs no more than that.
 */
const NAMED =
  /xiv|ar5iv|doi\.|schol|openr|acl|mlr|ips\.c|github|hugg|^hf\.|redd|ycom|lobst|wron|align|altru|overf|exch|superu|serverf|ubunt|youtu|vime|twit|x\.co|subst|wik|podc|bsky|simonw/;

export const isNamedHost = (host: string): boolean => NAMED.test(host);

const forms = [...papers, ...code, ...forums, ...media, ...software];

/** The same page in the shortest form its site promises to keep; the address itself where none is known. */
export function siteForm(url: URL): URL {
  const address = url.host.replace(/^www\./, '') + url.pathname + url.search;
  for (const [pattern, lasting] of isNamedHost(url.host) ? forms : software) {
    const found = pattern.exec(address);
    if (!found) continue;
    const written = lasting.replace(/\$(\d)/g, (_, group: string) => found[Number(group)] ?? '');
    const next = parseHttp(lasting.startsWith('//') ? url.protocol + written : `https://${written}`);
    if (next && !lasting.endsWith('#')) next.hash = url.hash;
    return next ?? url;
  }
  return url;
}
