import { arxivForms } from './arxiv';
import type { Form } from './form';

/**
 * Preprints and proceedings: the landing page, without version.
 * arXiv: https://info.arxiv.org/help/arxiv_identifier_for_services.html (identifiers since 2007 are
 * `2310.01234`, before `hep-th/9901001`; neither the version nor the subject class in `math.GT/0309136` is part of them).
 */
export const papers: readonly Form[] = [
  ...arxivForms,
  [/^dx\.(doi\.org\/.+)/, '$1'],
  [/^(openreview\.net\/)(?:forum|pdf|attachment)\?(?:.*&)?(id=[\w-]+)/, '$1forum?$2#'],
  [
    /^(?:aclweb\.org\/anthology|aclanthology\.org)\/(?:papers\/.*\/)?([A-Z]\d\d-\d{4}|\d{4}\.\w+-\w+\.\d+)(?![^/.v])/,
    'aclanthology.org/$1/',
  ],
  [/^(proceedings\.mlr\.press\/v\d+\/)([\w-]+)\/\2\.pdf/, '$1$2.html'],
  [
    /^\w+\.n(?:eur)?ips\.cc\/(?:paper_files\/)?(paper\/\d+\/)\w+\/([0-9a-f]{32})-[a-z]+(-[\w-]+)?\./i,
    'proceedings.neurips.cc/paper_files/$1hash/$2-Abstract$3.html',
  ],
];
