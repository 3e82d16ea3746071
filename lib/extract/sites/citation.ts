import type { Capture } from '../../capture';
import { isoDate } from '../dates/iso';
import { metas, present } from './read';
import type { Site } from './site';

/** In one question, since every page is asked it. */
const APPEARED = ['doi', 'pdf_url', 'conference_title', 'journal_title']
  .map((name) => `meta[name="citation_${name}"][content]:not([content=""])`)
  .join();

/**
 * Landing pages of papers that describe themselves to Google Scholar: OpenReview, ACL Anthology, PMLR, NeurIPS,
 * bioRxiv, most publishers. Names and meaning: https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
 * Shapes read: arXiv/arxiv-browse browse/formatting/metatags.py (0ddc6c8: "Last, First"; `2023/10/02`),
 * openreview/openreview-web pages/forum (conference title, names in natural order), a JMIR article of 2019
 * (`citation_authors`, one name each).
 */
export const citation: Site = {
  name: 'citation',
  // Blogs decorate themselves with `citation_title` too; papers say where they appeared.
  matches: (_, document) => document.querySelector(APPEARED) !== null,
  read: readCitation,
};

export function readCitation(document: Document): Partial<Capture> {
  const said = (...names: string[]) => names.flatMap((name) => metas(document, `citation_${name}`));
  return present({
    kind: 'paper',
    title: said('title')[0],
    authors: said('author', 'authors')
      .flatMap((names) => names.split(/\s*;\s*/))
      // "Curie, Marie" is Marie Curie; a consortium has no comma.
      .map((name) => name.replace(/^([^,]+),\s*([^,]+)$/, '$2 $1')),
    publishedAt: isoDate(said('publication_date', 'date', 'online_date')[0]),
    excerpt: said('abstract')[0],
    venue: said('conference_title', 'journal_title', 'inbook_title')[0],
    details: { doi: said('doi')[0] },
  });
}
