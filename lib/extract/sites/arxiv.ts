import { arxivForms } from '../../url/forms/arxiv';
import { isoDate } from '../dates/iso';
import { readCitation } from './citation';
import { attribute, metas, present, text, texts } from './read';
import type { Site } from './site';

/**
 * arXiv: abstract pages, the HTML rendering (LaTeXML, also ar5iv), and by address alone PDF and alphaXiv.
 * Shapes read: arXiv/arxiv-browse browse/templates/abs/abs.html (008f083: `primary-subject` and the other subjects after it) and browse/formatting/metatags.py (0ddc6c8),
 * where `citation_date` is version 1's and `citation_online_date` the shown version's; the cells of comments and
 * journal reference in readers of these pages (2023 to 2026: `td.tablecell.comments`, `td.tablecell.jref`); for the HTML rendering
 * test pages of ar5iv (2026: `ltx_title_document`, `ltx_personname`, `ltx_abstract`).
 */
export const arxiv: Site = {
  name: 'arxiv',
  matches: ({ host, pathname }) =>
    ['arxiv', 'ar5iv', 'alphaxiv', 'doi', 'semanticscholar'].includes(host.split('.').at(-2) ?? '') &&
    (/arxiv\.org\/abs\//.test(host + pathname) ||
      arxivForms.some(([pattern]) => pattern.test(host.replace(/^www\./, '') + pathname))),
  read(document) {
    const [first] = metas(document, 'citation_date');
    const [shown] = metas(document, 'citation_online_date');
    return {
      ...present({
        title: text(document, '.ltx_title_document'),
        // Authors put affiliations and marks into their names here; only what is surely a name.
        authors: texts(document, '.ltx_personname').filter((name) =>
          /^[A-ZÀ-\u1eff][^\s\d,;@*†]*( [^\s\d,;@*†]+){1,2}$/.test(name),
        ),
        excerpt: text(document, '.ltx_abstract .ltx_p'),
        venue: venueOf(text(document, 'td.comments')) || text(document, 'td.jref'),
        modifiedAt: shown === first ? '' : isoDate(shown),
      }),
      ...readCitation(document),
      ...present({
        details: {
          subjects: text(document, 'td:has(.primary-subject)'),
          doi: metas(document, 'citation_doi')[0],
          // Where the code lies, if anywhere, the authors say in their comment.
          code: attribute(document, 'td.comments a[href*="//github.com/"]', 'href'),
        },
      }),
      siteName: 'arXiv',
    };
  },
};

/**
 * The venue in an author's comment: "Accepted at ICML 2025 (oral), 12 pages" is ICML 2025, "ICLR 2026 workshop" itself.
 * What was only submitted has none.
 */
export function venueOf(comments: string): string {
  for (const part of comments.split(/[;,()]|\. |\.$/)) {
    const place = part
      .replace(/^.*\b(?:accepted|appear|published|presented)\b(?:.*?\b(?:at|in|to|by)\b)*(?: the\b)?/i, '')
      .trim();
    const isNamed = /[A-Z][\w&-]*[A-Z]|Workshop|Conference|Journal/.test(place);
    const isDated = /\b(?:19|20)\d\d\b|['’]\d\d\b/.test(place);
    if (
      isNamed &&
      (isDated || place !== part.trim()) &&
      !/submitted|review|reject|withdr|:\/\//i.test(part) &&
      place.length < 100
    )
      return place;
  }
  return '';
}
