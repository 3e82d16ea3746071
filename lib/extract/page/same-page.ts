/**
 * Whether an address that a page claims can be its own: it names this site (`m.` and `amp.` are the same) and the same
 * page, which may stand in another folder ("/amp/…") but not in another language's.
 */
export function isSamePage(claim: URL, here: URL): boolean {
  const host = ({ hostname }: URL) => hostname.replace(/^(?:www|m|mobile|amp)\./, '');
  const path = ({ pathname }: URL) =>
    pathname.toLowerCase().replace(/(?:\/|\/index|\/amp|\.(?:html?|php|aspx?|amp))*$/, '');
  const [a, b] = [path(claim), path(here)];
  const last = (place: string) => place.replace(/.*\//, '');
  const language = (place: string) => /^\/[a-z]{2}(?=[-_/]|$)/.exec(place)?.[0];
  const isSame = a === b || (last(a) === last(b) && last(a).length > 3 && language(a) === language(b));
  return isSame && host(claim) === host(here);
}

/** Whether an address names another page of this site, or film; the front page is what templates fall back to. */
export function isElsewhere(claim: unknown, url: string): boolean {
  if (typeof claim !== 'string' || !URL.canParse(claim, url)) return false;
  const [there, here] = [new URL(claim, url), new URL(url)];
  const [film, shown] = [there, here].map(({ searchParams }) => searchParams.get('v'));
  const isOther = !isSamePage(there, here) || (film && shown && film !== shown);
  return there.host === here.host && there.pathname.length > 1 && Boolean(isOther);
}
