import { DETAILS, type Details } from '../capture';
import type { DigestCategory, DigestClip } from './input';
import { hostOf, webAddress } from './markdown/address';
import type { Markdown } from './markdown/markdown';
import { setTake } from './markdown/take';
import { clock } from './text/clock';
import { writeDay } from './text/day';
import { fold } from './text/fold';
import { houseCase } from './text/house-case';

/** A clip as a template sees it. Strings are text; `null` is what is not known. */
export interface ClipView {
  /** The name of its section; `null` where it has none. */
  category: string | null;
  layout: string;
  title: string | null;
  /** The title, else the site's name, else the host. */
  headline: string | null;
  /** As one paragraph. */
  take: Markdown | null;
  /** The take with the paragraphs that the editor made. */
  paragraphs: Markdown | null;
  /** Only `http` and `https`. */
  links: readonly string[];
  /** The first of `links`. */
  url: string | null;
  venue: string | null;
  site_name: string | null;
  authors: readonly string[];
  /** The day of publication written out. */
  date_long: string | null;
  quote: string | null;
  excerpt: string | null;
  image_url: string | null;
  /** What the site said besides, each by its name; `null` where it did not. */
  details: Readonly<Record<string, string | null>>;
  via: readonly { label: string; url: string | null }[];
}

/** How a format sets words. */
export interface WordSetting {
  locale: string;
  houseCase: boolean;
  /** Whether `[words]()` becomes a link to the clip's first address. */
  linkMarks: boolean;
}

/** Prepares a clip for a template. */
export function viewClip(
  clip: DigestClip,
  category: DigestCategory | undefined,
  setting: WordSetting,
): ClipView {
  const { locale } = setting;
  const cased = (text: string) => (setting.houseCase ? houseCase(text, locale) : text);
  const links = (clip.links ?? []).flatMap((link) => webAddress(link) ?? []);
  const [url] = links;
  const siteName = fold(clip.siteName);
  const take = setTake(clip.take, {
    ...(setting.houseCase ? { houseCase: locale } : {}),
    ...(setting.linkMarks && url !== undefined ? { markedLink: url } : {}),
  });
  return {
    category: category ? fold(category.name) : null,
    layout: category?.layout ?? 'bullet',
    title: cased(fold(clip.title)) || null,
    headline: cased(fold(clip.title) || siteName || (url === undefined ? '' : hostOf(url))) || null,
    take: take.line,
    paragraphs: take.paragraphs,
    links,
    url: url ?? null,
    venue: cased(fold(clip.venue)) || null,
    site_name: siteName || null,
    authors: (clip.authors ?? []).map(fold).filter((author) => author !== ''),
    date_long: writeDay(clip.publishedAt, locale, 'long') || null,
    quote: fold(clip.quote) || null,
    excerpt: fold(clip.excerpt) || null,
    image_url: webAddress(clip.imageUrl) ?? null,
    details: viewDetails(clip.details ?? {}),
    via: (clip.via ?? []).flatMap((via) => {
      const address = webAddress(via.url) ?? null;
      const label = fold(via.label) || (address === null ? '' : hostOf(address));
      return label === '' ? [] : [{ label, url: address }];
    }),
  };
}

function viewDetails(details: Details): ClipView['details'] {
  return Object.fromEntries(DETAILS.map((name) => [name, clock(fold(details[name])) || null]));
}
