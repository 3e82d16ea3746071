import { MAX_ADDRESS } from '../url/parse';

/** Upper bounds, so that no page can fill the store. Lengths are in UTF-16 code units. */
export const LIMITS = {
  title: 400,
  venue: 400,
  name: 100,
  authors: 200,
  links: 20,
  detail: 200,
  siteName: 100,
  excerpt: 400,
  section: 100,
  lang: 35,
  date: 40,
  url: MAX_ADDRESS,
  /** Before it is cleaned: what measures readers may be longer than the address. */
  rawUrl: 16_000,
  text: 400_000,
  html: 2_000_000,
  quote: 20_000,
  /** JSON-LD of one page, all scripts together. */
  jsonLd: 1_000_000,
  /** A text node longer than this is data, not prose. */
  textNode: 200_000,
  /** Elements; a larger page is read without Readability, which would take seconds. */
  elements: 60_000,
} as const;
