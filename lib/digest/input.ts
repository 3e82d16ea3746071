import type { Details } from '../capture';

/** How the clips of a category are set; a layout that is not known is set as a bullet. */
export type Layout = 'story' | 'bullet' | 'paper';

type Optional<T> = T | null | undefined;

/** One day's digest as data: all that a format may print, and nothing about how. */
export interface DigestInput {
  /** The editorial day, `YYYY-MM-DD`. */
  day: string;
  /** BCP 47; the publication's language for dates, lists and house case. */
  locale: string;
  publication: DigestPublication;
  /** In the order of their sections. */
  categories: readonly DigestCategory[];
  /** What the editor wrote for this edition, by slot name. A blank one counts as not written. */
  slots: Readonly<Record<string, string>>;
  /** In running order. */
  clips: readonly DigestClip[];
  /** The day on which a page was last published, by its `urlKey`; for the lint alone. */
  earlier?: Readonly<Record<string, string>>;
}

/** What a sign-off needs; a part that is not known is blank. */
export interface DigestPublication {
  name?: Optional<string>;
  persona?: Optional<string>;
  editor?: Optional<string>;
}

/** A section of the digest. */
export interface DigestCategory {
  name: string;
  layout: Layout;
}

/** A clip as it goes to print. Every field but `take` comes from a page and is plain text. */
export interface DigestClip {
  /** A name from `categories`; otherwise the clip runs after all sections. */
  category?: Optional<string>;
  /** The headline; without one the site's name stands in, then the host. */
  title?: Optional<string>;
  /** The editor's words: inline CommonMark. */
  take?: Optional<string>;
  /** The addresses to print, in order. Only `http` and `https` are printed. */
  links?: Optional<readonly string[]>;
  /** Where a paper appeared. */
  venue?: Optional<string>;
  siteName?: Optional<string>;
  authors?: Optional<readonly string[]>;
  /** ISO 8601; the date as the page wrote it is printed, in no other time zone. */
  publishedAt?: Optional<string>;
  quote?: Optional<string>;
  excerpt?: Optional<string>;
  imageUrl?: Optional<string>;
  /** What the site said of it besides. */
  details?: Optional<Details>;
  /** Where the editor found it. */
  via?: Optional<readonly DigestVia[]>;
}

/** A credit; without a usable address its label stands alone. */
export interface DigestVia {
  url?: Optional<string>;
  label?: Optional<string>;
}
