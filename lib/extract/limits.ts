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
  url: 2000,
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
