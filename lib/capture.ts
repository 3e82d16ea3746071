/** What a page says about itself, read once. Facts only: the editor's words are never in it. */
export interface Capture {
  /** The address the page was read at, as the browser shows it. */
  url: string;
  /** The address a digest should print: tracking removed, `rel=canonical` and its like where plausible. */
  canonicalUrl?: string;
  /** The work's own title, without the site's name. Plain text. */
  title?: string;
  /** People in the order the page names them; an organisation only where the page has no person. */
  authors?: string[];
  siteName?: string;
  /** ISO 8601 with the offset as the page wrote it; `YYYY-MM-DD` where it gave no time. */
  publishedAt?: string;
  /** As `publishedAt`; absent where the page names no later revision. */
  modifiedAt?: string;
  /** BCP 47, as the page declares it. */
  lang?: string;
  /** One or two sentences about the work. Plain text. */
  excerpt?: string;
  kind?: CaptureKind;
  /** Where a paper appeared, such as `ICLR 2026 workshop`. */
  venue?: string;
  /** The part of a publication that the page stands in, such as `Science`. */
  section?: string;
  /** The page says of itself that only subscribers see all of it; absent where it does not. */
  isPaywalled?: true;
  /** Lead image, absolute `http(s)` address. */
  imageUrl?: string;
  /** The article as HTML. Not sanitised: whoever shows it must. */
  html?: string;
  /** The article as plain text, a blank line between blocks. */
  text?: string;
  /** Words in `text`, counted by the page's language. */
  wordCount?: number;
  /** What was selected when the page was read. */
  quote?: Quote;
  /** Addresses that belong to the work besides its own. */
  links?: CaptureLink[];
  /** What the site says of it besides, as it writes it: `stars: '1,255'`. Plain text. */
  details?: Details;
  /** Where each field came from, such as `json-ld` or `heading`. */
  sources?: Partial<Record<CaptureField, string>>;
}

export type CaptureKind =
  | 'article'
  | 'paper'
  | 'repository'
  | 'release'
  | 'post'
  | 'thread'
  | 'question'
  | 'video'
  | 'podcast'
  | 'model'
  | 'dataset'
  | 'documentation'
  | 'pdf'
  | 'page';

/**
 * What sites say besides the fields, in numbers and words. Only what a page shows: a count of nothing is absent.
 * `points` are votes, `likes` what nobody can vote down, `accepted` who wrote the answer that the asker took, `tag` a
 * release's, `task` and `licence` a model's too, `version` that of the software a manual is for, `series` a podcast's name.
 */
export const DETAILS = [
  'stars',
  'language',
  'licence',
  'state',
  'tag',
  'version',
  'task',
  'likes',
  'points',
  'karma',
  'comments',
  'answers',
  'accepted',
  'handle',
  'series',
  'duration',
  'subjects',
  'doi',
  'code',
] as const;

export type Details = Partial<Record<(typeof DETAILS)[number], string>>;

/** A selection in a page. */
export interface Quote {
  /** White space folded to single spaces, except the blank line between blocks. */
  text: string;
  /** Not sanitised. */
  html: string;
}

/** What an address is to the clip: the work, where the editor found it, or where it is talked about. */
export type LinkRole = 'source' | 'via' | 'discussion';

export interface CaptureLink {
  /** Absolute `http(s)` address; empty where only the name of a via is known. */
  url: string;
  role: LinkRole;
  /** Readable name, such as `Hacker News`; absent where there is none. */
  label?: string;
}

/** The fields whose origin `Capture.sources` names. */
export type CaptureField = Exclude<keyof Capture, 'url' | 'sources' | 'links'>;

/** What the reader brings back from a tab. */
export interface PageReading {
  capture: Capture;
  /** Whether the page was still arriving, so that it may say more in a moment. */
  arriving: boolean;
  /** The document's MIME type. */
  contentType: string;
}
