import { isRoute } from '../../url/fragment';

/** Folders of languages and of lists; what stands in another one is another page. */
const FOLDERS = /\/(?:[a-z]{2}(?=[-_/]|$)|(?:tag|topic|categor|author|user|archive)\w*\/)/g;

/** Parameters that name the page that a script shows, or its language. */
const IDENTITY = /^(?:[ptv]|(?:[pt]|page_?|post_?|item_?)?id|lang|hl)$/i;

/**
 * Whether an address that a page claims can be its own: it names this site (`m.` and `amp.` are the same) and the same
 * page, which may stand in another folder ("/amp/…") but not in a list's or another language's.
 */
export function isSamePage(claim: URL, here: URL): boolean {
  if (claim.href === here.href) return true;
  const host = (url: URL) => url.host.replace(/^(?:www|m|mobile|amp)\./, '');
  const path = ({ pathname }: URL) =>
    pathname.toLowerCase().replace(/(?:\/|\/index|\/amp|\.(?:html?|php|aspx?|amp))*$/, '');
  const [a, b] = [path(claim), path(here)];
  const last = (place: string) => place.replace(/.*\//, '');
  const folders = (place: string) => String(place.match(FOLDERS));
  const isSame = a === b || (last(a) === last(b) && last(a).length > 3 && folders(a) === folders(b));
  // A script shows what its parameters say; elsewhere only another value is another page.
  const isScript = /^(?:\/\w*)?$|\.\w+$/.test(here.pathname);
  const isKept = ([name, value]: [string, string]) => {
    const claimed = claim.searchParams.get(name);
    return !IDENTITY.test(name) || claimed === value || (claimed === null && !isScript);
  };
  const isWhole =
    [...here.searchParams].every(isKept) && (!isRoute(here.hash.slice(1)) || claim.hash === here.hash);
  return isSame && isWhole && host(claim) === host(here);
}

/** Whether an address names another page of this site; the front page is what templates fall back to. */
export function isElsewhere(claim: unknown, url: string): boolean {
  if (typeof claim !== 'string' || !URL.canParse(claim, url)) return false;
  const [there, here] = [new URL(claim, url), new URL(url)];
  return there.host === here.host && there.pathname.length > 1 && !isSamePage(there, here);
}
