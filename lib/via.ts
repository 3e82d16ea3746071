import type { CaptureLink } from './capture';
import { isWebAddress, siteOf } from './page';
import { canonicalLink } from './url';

/** What the browser knows of how the editor came upon a page. */
export interface CameFrom {
  /** What the page was told: the address that led there, often its origin alone, or nothing. */
  referrer: string;
  /** The address in the tab that it was opened from, as far as it may be known; it may have gone on since. */
  opener: string;
}

/** What people call the places that they come from, by host. */
const PLACES: readonly (readonly [name: string, hosts: RegExp])[] = [
  ['Hacker News', /^(?:news\.ycombinator|hckrnews)\.com$/],
  ['Reddit', /(?:^|\.)reddit\.com$|^redd\.it$/],
  ['Lobsters', /^lobste\.rs$/],
  ['Techmeme', /^techmeme\.com$/],
  ['Slashdot', /(?:^|\.)slashdot\.org$/],
  ['X', /^(?:(?:mobile\.)?(?:twitter|x)\.com|t\.co)$/],
  ['Bluesky', /^(?:go\.)?bsky\.app$/],
  ['LinkedIn', /(?:^|\.)linkedin\.com$|^lnkd\.in$/],
  ['Facebook', /(?:^|\.)facebook\.com$/],
  ['Threads', /(?:^|\.)threads\.(?:net|com)$/],
  ['Product Hunt', /^producthunt\.com$/],
  ['Google News', /^news\.google\.com$/],
];

/** Feed readers and reading lists: what is open in them only their owner can open. */
const READERS: typeof PLACES = [
  ['Feedly', /(?:^|\.)feedly\.com$/],
  ['Inoreader', /(?:^|\.)inoreader\.com$/],
  ['NewsBlur', /(?:^|\.)newsblur\.com$/],
  ['Feedbin', /(?:^|\.)feedbin\.(?:com|me)$/],
  ['The Old Reader', /^theoldreader\.com$/],
  ['Miniflux', /^reader\.miniflux\.app$/],
  ['Readwise Reader', /^read\.readwise\.io$/],
  ['Instapaper', /^instapaper\.com$/],
  ['Raindrop', /(?:^|\.)raindrop\.io$/],
];

/** Search engines found it, nobody else did; mail, chats, papers in work and machines without a domain are private. */
const NO_CREDIT = [
  /^(?:(?:mail|search|html|lite|m|r|scholar|docs|drive|chat)\.)*(?:google|bing|duckduckgo|yahoo|ecosia|startpage|qwant|yandex|baidu|kagi|brave)\.[a-z.]+$/,
  /(?:^|\.)(?:(?:outlook|live|office|slack|discord|whatsapp|telegram|airtable|trello|fastmail)\.com|proton\.me|gmx\.\w+|teams\.microsoft\.com|notion\.\w+|atlassian\.net|sharepoint\.com)$/,
  /^[^.]+$|^[\d.]+$|^\[|\.(?:local|internal|localhost|lan|home|corp)$/,
];

/** Domains under which everybody has a site of their own. */
const SHARED =
  /(?:^|\.)(?:substack|medium|wordpress|blogspot|tumblr|beehiiv|buttondown|ghost|github|gitlab|netlify|vercel|pages|bearblog)\.[a-z]+$/;

/** The part before the last that is no site's name: `co.uk`, `com.au`. */
const NO_SITE = /^(?:co|com|org|net|ac|edu|gov|or|ne|go)\./;

/**
 * Where the editor found a page: the address that led there, or that of the tab it was opened from where the two agree.
 * Of an origin alone there is a label without an address; of the same site, a search engine or mail there is nothing.
 */
export function viaOf(page: string, { referrer, opener }: CameFrom): CaptureLink | undefined {
  const [from, before] = [siteOf(referrer), siteOf(opener)];
  // A new tab that the editor opened has an opener, too: without a referrer it counts only for places that withhold it.
  const isOpener =
    from === '' ? isKnown(before) : labelOf(from) === labelOf(before) || isSameSite(from, before);
  const address = isOpener ? opener : referrer;
  const site = siteOf(address);
  const isCredited = isKnown(site) || !NO_CREDIT.some((hosts) => hosts.test(site));
  if (!isWebAddress(address) || !isCredited || isSameSite(site, siteOf(page))) return undefined;
  const { pathname, search } = new URL(address);
  const isOpen = pathname + search !== '/' && !nameIn(READERS, site);
  return { url: isOpen ? canonicalLink(address) : '', role: 'via', label: labelOf(site) };
}

function nameIn(places: typeof PLACES, site: string): string | undefined {
  return places.find(([, hosts]) => hosts.test(site))?.[0];
}

function isKnown(site: string): boolean {
  return nameIn([...PLACES, ...READERS], site) !== undefined;
}

function labelOf(site: string): string {
  return nameIn([...PLACES, ...READERS], site) ?? site;
}

/** Whether two hosts are of one site, as far as their names tell. */
function isSameSite(one: string, other: string): boolean {
  const [domain = '', ofOther] = [one, other].map((host) => host.split('.').slice(-2).join('.'));
  const isNested = one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
  return one === other || isNested || (domain === ofOther && !SHARED.test(one) && !NO_SITE.test(domain));
}
