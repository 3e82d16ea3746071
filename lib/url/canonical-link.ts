import { siteForm } from './forms';
import { cleanFragment } from './fragment';
import { parseHttp } from './parse';
import { filterQuery, type Parameter } from './query';
import { redirectTarget } from './redirects';
import { isTracking } from './tracking';

/** A redirect may hold a redirect; an address that is still not settled after this many is left alone. */
const mostSteps = 12;

/**
 * The address a digest prints: where a redirect leads, in the site's lasting form, without what only
 * measures readers. What is not a web address comes back as it was. A fixed point: cleaning twice changes nothing.
 */
export function canonicalLink(address: string): string {
  let url = parseHttp(address);
  for (let step = 0; url && step < mostSteps; step++) {
    const next = clean(siteForm(redirectTarget(url) ?? url));
    if (next.href === url.href) return url.href;
    url = next;
  }
  return address;
}

function clean(from: URL): URL {
  const url = new URL(from);
  const tracking = (parameter: Parameter) => isTracking(parameter, from);
  // A password does not belong in print.
  url.username = url.password = '';
  url.search = filterQuery(from.search.slice(1), (parameter) => !tracking(parameter));
  url.hash = cleanFragment(from.hash.slice(1), tracking);
  return url;
}
