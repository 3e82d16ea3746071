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

interface Place {
  /** What people call it. */
  name: string;
  hosts: RegExp;
  /** What of it everybody can open: path and query. Of the rest only the name is printed. */
  open?: RegExp;
}

/** Places that people find things at. Their front pages, lists, inboxes and redirects are no address to print. */
const PLACES: readonly Place[] = [
  { name: 'Hacker News', hosts: /^news\.ycombinator\.com$/, open: /^\/item\?id=\d/ },
  { name: 'Reddit', hosts: /(?:^|\.)reddit\.com$|^redd\.it$/, open: /^\/(?:r|user)\/[^/]+\/comments\// },
  { name: 'Lobsters', hosts: /^lobste\.rs$/, open: /^\/s\// },
  { name: 'Techmeme', hosts: /^techmeme\.com$/, open: /^\/\d{6}\// },
  { name: 'Slashdot', hosts: /(?:^|\.)slashdot\.org$/, open: /^\/story\// },
  { name: 'X', hosts: /^(?:(?:mobile\.)?(?:twitter|x)\.com|t\.co)$/, open: /\/status\/\d/ },
  { name: 'Bluesky', hosts: /^(?:go\.)?bsky\.app$/, open: /\/post\// },
  { name: 'LinkedIn', hosts: /(?:^|\.)linkedin\.com$|^lnkd\.in$/, open: /^\/(?:posts|pulse)\// },
  { name: 'Facebook', hosts: /(?:^|\.)facebook\.com$/, open: /\/posts\// },
  { name: 'Threads', hosts: /(?:^|\.)threads\.(?:net|com)$/, open: /\/post\// },
  { name: 'Product Hunt', hosts: /^producthunt\.com$/, open: /^\/(?:posts|products)\// },
  { name: 'GitHub', hosts: /^github\.com$/ },
  { name: 'Google News', hosts: /^news\.google\.com$/ },
  // Feed readers and reading lists: what is open in them only their owner can open.
  { name: 'Feedly', hosts: /(?:^|\.)feedly\.com$/ },
  { name: 'Inoreader', hosts: /(?:^|\.)inoreader\.com$/ },
  { name: 'NewsBlur', hosts: /(?:^|\.)newsblur\.com$/ },
  { name: 'Feedbin', hosts: /(?:^|\.)feedbin\.(?:com|me)$/ },
  { name: 'The Old Reader', hosts: /^theoldreader\.com$/ },
  { name: 'Miniflux', hosts: /^reader\.miniflux\.app$/ },
  { name: 'Readwise Reader', hosts: /^read\.readwise\.io$/ },
  { name: 'Instapaper', hosts: /^instapaper\.com$/ },
  { name: 'Raindrop', hosts: /(?:^|\.)raindrop\.io$/ },
  { name: 'Substack', hosts: /^substack\.com$/ },
];

/** Machines of the house's own: without a domain, in numbers, or under a name that is no one's. */
const OWN_NETWORK =
  /^[^.]*$|^[\d.]+$|^\[|\.(?:local|internal|localhost|lan|home|corp|intranet|home\.arpa|ts\.net)$/;

/** Who found nothing and is nobody's to read: search engines and short links; doors; mail, chats and papers in work. */
const NO_CREDIT = [
  /^(?:(?:mail|images|m|r|scholar|docs|drive|chat|gemini|accounts|meet|sites)\.)?google\.[a-z.]+$/,
  /(?:^|\.)(?:bing|duckduckgo|ecosia|startpage|qwant|yandex|baidu|kagi|mojeek)\.[a-z.]+$|(?:^|\.)search\.(?:yahoo|brave|naver)\.com$|^(?:ya\.ru|yahoo\.com)$/,
  /^(?:bit\.ly|tinyurl\.com|ow\.ly|buff\.ly|dlvr\.it|trib\.al|t\.ly|is\.gd)$/,
  /^(?:mail|webmail|outlook|inbox|app|admin|cms|rss|intranet|staging|preview|login|auth|sso|idp|accounts?|challenges|link|links|click|clicks|email|track)\.[^.]+\.[^.]+/,
  /(?:^|\.)(?:(?:outlook|live|office|office365|slack|discord|whatsapp|messenger|airtable|trello|fastmail|dropbox|chatgpt|atlassian|sharepoint|teams|copilot)\.(?:com|net|microsoft)|cloud\.microsoft|(?:teams|copilot)\.microsoft\.com|telegram\.org|proton\.me|gmx\.\w+|notion\.so|claude\.ai|perplexity\.ai|linear\.app)$/,
];

/** Parts of a site that are its owner's or the reader's alone, wherever that is. */
const PRIVATE =
  /\/(?:messages?|messaging|inbox|mail|wp-admin|admin|edit|drafts?|previews?|notifications|settings|account|home|feeds?|c|chats?|dm|direct|compose)(?:\/|$)|[?&](?:_task|preview|preview_nonce|token|key|auth|session|sid)=|[?&]action=edit/i;

/** Domains under which everybody has a site of their own. */
const SHARED =
  /(?:^|\.)(?:substack|medium|wordpress|blogspot|tumblr|beehiiv|buttondown|ghost|github|gitlab|netlify|vercel|pages|bearblog|livejournal|hatenablog|notion)\.[a-z]+$/;

/** The part before the last that is no site's name: `co.uk`, `com.au`. */
const NO_SITE = /^(?:co|com|org|net|ac|edu|gov|or|ne|go)\./;

/**
 * Where the editor found a page: the address that led there, or where that is an origin alone, the address in the tab that it
 * was opened from, if it is still at the same place. Of what not everybody can open there is a name without an address; of the
 * same site, a search engine, mail and their like there is nothing.
 */
export function viaOf(page: string, { referrer, opener }: CameFrom): CaptureLink | undefined {
  const [from, before, to] = [siteOf(referrer), siteOf(opener), siteOf(page)];
  const isWhole = !isOrigin(referrer) && addressOf(referrer) !== '';
  const isOpener = !isWhole && from !== '' && labelOf(from) === labelOf(before);
  const via = creditFor(isOpener ? opener : referrer);
  const isSame = labelOf(from) === labelOf(to) || (!placeOf(from) && isSameSite(from, to));
  return isSame ? undefined : via;
}

/** An address as a via, as far as it can be printed; nothing where nobody is credited for it. */
export function creditFor(address: string): CaptureLink | undefined {
  const site = siteOf(address);
  const isCredited = placeOf(site) || !(isOwnNetwork(site) || NO_CREDIT.some((hosts) => hosts.test(site)));
  return isCredited ? { url: addressOf(address), role: 'via', label: labelOf(site) } : undefined;
}

/** Whether a host, without `www.`, can be reached from the house's own network alone. */
export function isOwnNetwork(site: string): boolean {
  return OWN_NETWORK.test(site);
}

/** The address where everybody can open it, else nothing. */
function addressOf(address: string): string {
  if (isOrigin(address)) return '';
  const { pathname, search } = new URL(address);
  const place = placeOf(siteOf(address));
  const isOpen = place ? place.open?.test(pathname + search) : !PRIVATE.test(pathname + search);
  return isOpen ? canonicalLink(address) : '';
}

/** Whether nothing is told but the site, or not even that. */
function isOrigin(address: string): boolean {
  if (!isWebAddress(address)) return true;
  const { pathname, search } = new URL(address);
  return pathname + search === '/';
}

function placeOf(site: string): Place | undefined {
  return PLACES.find(({ hosts }) => hosts.test(site));
}

function labelOf(site: string): string {
  return placeOf(site)?.name ?? site;
}

/** Whether two hosts are of one site, as far as their names tell. */
function isSameSite(one: string, other: string): boolean {
  const [domain = '', ofOther] = [one, other].map((host) => host.split('.').slice(-2).join('.'));
  const isNested = one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
  return isNested || (domain === ofOther && !SHARED.test(one) && !NO_SITE.test(domain));
}
