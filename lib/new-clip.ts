import type { CaptureLink } from './capture';
import type { CaptureFacts, Clip } from './clip';
import type { Day } from './day';
import { siteOf } from './page';
import type { Typed } from './pending';
import { canonicalLink, urlKey } from './url';

/** What a new clip is made of. */
export interface ClipParts {
  id: string;
  /** The page's address; for a link that was not visited, its target. */
  url: string;
  /** What the tab or the link called it, for a page that says nothing itself. */
  name: string;
  /** Absent for a bare link. */
  capture?: CaptureFacts;
  /** What the editor typed or chose. */
  typed: Typed;
  /** Its category where the editor chose none. */
  suggestion?: string | null;
  day: Day;
  /** Where the editor came upon it. */
  via?: CaptureLink;
  /** Epoch milliseconds. */
  now: number;
}

/** A clip that is ready to be stored; its place in the day is given when it is. */
export function newClip(parts: ClipParts): Omit<Clip, 'order'> {
  const { typed, now } = parts;
  const { via: noVia, ...words } = typed;
  const { categoryId = parts.suggestion ?? null } = typed;
  const capture = parts.capture ?? { url: parts.url };
  const links = linksOf(capture, noVia === undefined ? parts.via : undefined);
  const typedFields = Object.keys(words).map((field) => [field, now] as const);
  return {
    id: parts.id,
    day: parts.day,
    categoryId,
    headline: (typed.headline ?? capture.title ?? parts.name).trim(),
    take: typed.take ?? '',
    venue: typed.venue ?? capture.venue ?? '',
    quote: typed.quote ?? capture.quote?.text ?? '',
    links,
    capture,
    urlKey: urlKey(capture.canonicalUrl ?? parts.url),
    pageKey: urlKey(parts.url),
    site: siteOf(parts.url),
    ...(parts.capture ? {} : { unread: true }),
    createdAt: now,
    updatedAt: now,
    changed: Object.fromEntries(typedFields),
  };
}

/**
 * What to print, in order: the works that a thread or link post is about come before its own address,
 * which is their discussion; otherwise the page itself is the source.
 */
function linksOf(capture: CaptureFacts, via: CaptureLink | undefined): CaptureLink[] {
  const own = canonicalLink(capture.canonicalUrl ?? capture.url);
  const named = capture.links ?? [];
  const all: CaptureLink[] = named.some((link) => link.role === 'source')
    ? [...named]
    : [{ url: own, role: 'source' }, ...named];
  if (via) all.push(via);
  const seen = new Set<string>();
  return all.filter((link) => {
    const key = urlKey(link.url);
    return !seen.has(key) && seen.add(key);
  });
}
