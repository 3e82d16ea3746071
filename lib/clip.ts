import type { Capture, CaptureLink } from './capture';
import { type Category, categoryById } from './category';
import type { Day } from './day';
import { byOrder, type Placed } from './order';

/** A capture without its article, which lies apart so that a day lists fast. */
export type CaptureFacts = Omit<Capture, 'html' | 'text'>;

/** The article of a clip, kept under the clip's id. */
export interface Article {
  id: string;
  /** As read; not sanitised. */
  html: string;
  text: string;
}

/** The facts of a capture and its article, apart, as they are stored. */
export function splitCapture(capture: Capture): { facts: CaptureFacts; article?: Omit<Article, 'id'> } {
  const { html, text, ...facts } = capture;
  return html || text ? { facts, article: { html: html ?? '', text: text ?? '' } } : { facts };
}

/** A capture, or a bare link, that the editor kept. */
export interface Clip extends Placed {
  day: Day;
  /** The id of its category; null where the editor chose none. */
  categoryId: string | null;
  /** The editor's title. The page's own stays in `capture.title`. */
  headline: string;
  /** The editor's words; may hold several lines. */
  take: string;
  /** Where a paper appeared; empty when not known. */
  venue: string;
  /** The selected sentence, plain text; empty when there is none. */
  quote: string;
  /** The editor's, where the page's own are wrong; absent where they stand. */
  authors?: readonly string[];
  /** ISO 8601, as in the capture. The editor's, empty where there is none; absent where the page's own stands. */
  publishedAt?: string;
  /** The addresses it is published with. The first `source` is the clip's own. */
  links: ClipLink[];
  capture: CaptureFacts;
  /** Of the published address; see `urlKey` in lib/url. */
  urlKey: string;
  /** Of the address that was visited, which can differ from the published one. */
  pageKey: string;
  /** The host, without `www.`: which category was used last on a site is looked up by it. */
  site: string;
  /** Where its article lies, if not under its own id: after a restore. This device's affair alone. */
  articleId?: string;
  /** Set while only the link is known: clipped from a menu, pasted, or the page could not be read. */
  unread?: boolean;
  /** Epoch milliseconds. */
  createdAt: number;
  updatedAt: number;
  /** When it was dropped into the trash; absent otherwise. */
  deletedAt?: number;
  /** The clip that tells its story too; it is in the trash meanwhile. */
  mergedInto?: string;
  /** When each field was last changed by the editor, or read later than it was clipped, so that two devices can merge one day. */
  changed: Partial<Record<ClipField | ReadField, number>>;
}

/** An address that a clip is published with. */
export interface ClipLink extends CaptureLink {
  /** The clip that brought it, where clips were merged. */
  from?: string;
}

/** The fields of a clip that the editor can change. */
export type ClipField =
  | 'day'
  | 'order'
  | 'categoryId'
  | 'headline'
  | 'take'
  | 'venue'
  | 'quote'
  | 'authors'
  | 'publishedAt'
  | 'links'
  | 'deletedAt'
  | 'mergedInto';

/** The fields that a page gives to a clip of which only the link was known. */
export type ReadField = 'capture' | 'urlKey' | 'unread';

export type ClipChange = Partial<Pick<Clip, Exclude<ClipField, 'deletedAt' | 'mergedInto'>>>;

/** What a clip lacks before it can run. */
export type Lack = 'take' | 'category';

export function lacks(clip: Clip, categories: readonly Category[]): Lack[] {
  const missing: Lack[] = [];
  if (clip.take.trim() === '') missing.push('take');
  if (!categoryById(categories, clip.categoryId)) missing.push('category');
  return missing;
}

/** The clips of one category in running order; `category` is absent for those without one. */
export interface ClipGroup {
  category?: Category;
  clips: Clip[];
}

/** A day's clips as they will run: by category in digest order, those without one last. */
export function inRunningOrder(clips: readonly Clip[], categories: readonly Category[]): ClipGroup[] {
  const sorted = [...clips].sort(byOrder);
  const groups: ClipGroup[] = [...categories].sort(byOrder).map((category) => ({
    category,
    clips: sorted.filter((clip) => clip.categoryId === category.id),
  }));
  groups.push({ clips: sorted.filter((clip) => !categoryById(categories, clip.categoryId)) });
  return groups.filter((group) => group.clips.length > 0);
}

/** The address that a clip is published with first; absent when it has none. Where it was found is none. */
export function sourceOf(clip: Pick<Clip, 'links'>): string | undefined {
  const printed = clip.links.filter(({ url, role }) => url && role !== 'via');
  return (printed.find(({ role }) => role === 'source') ?? printed[0])?.url;
}

/** Who wrote it and when: the page's word, or the editor's in its place. */
export function creditsOf(clip: Pick<Clip, 'capture' | 'authors' | 'publishedAt'>): {
  authors: readonly string[];
  publishedAt: string;
} {
  return {
    authors: clip.authors ?? clip.capture.authors ?? [],
    publishedAt: clip.publishedAt ?? clip.capture.publishedAt ?? '',
  };
}

/** A title in words, for a clip that has none: the site's name, else the host. */
export function titleOf(clip: Pick<Clip, 'headline' | 'capture' | 'site'>): string {
  return clip.headline.trim() || clip.capture.siteName || clip.site;
}

/** The take with the quote behind it, in curly quotes. */
export function withQuote(take: string, quote: string): string {
  return `${take}${take === '' || /\s$/.test(take) ? '' : ' '}“${quote}”`;
}

export function notInTrash({ deletedAt }: Pick<Clip, 'deletedAt'>): boolean {
  return deletedAt === undefined;
}
