import type { Form } from './form';

/** Places that show an arXiv paper under its identifier: its own hosts, ar5iv, alphaXiv, its DOI, Semantic Scholar. */
const arxiv = String.raw`^(?:(?:\w+\.)?(?:arxiv|ar5iv|alphaxiv)(?:\.labs\.arxiv)?\.org\/(?:[\w-]+\/)?|(?:dx\.)?doi\.org\/10\.48550\/arxiv\.|semanticscholar\.org\/arxiv[:/])`;

/**
 * Preprints and proceedings: the landing page, without version.
 * arXiv: https://info.arxiv.org/help/arxiv_identifier_for_services.html (identifiers since 2007 are
 * `2310.01234`, before `hep-th/9901001`; neither the version nor the subject class in `math.GT/0309136` is part of them).
 */
export const papers: readonly Form[] = [
  [new RegExp(String.raw`${arxiv}(\d{4}\.\d{4,5})(?!\d)`, 'i'), 'arxiv.org/abs/$1#'],
  [new RegExp(String.raw`${arxiv}([a-z-]+)(?:\.[a-z]{2})?(\/\d{7})(?!\d)`, 'i'), 'arxiv.org/abs/$1$2#'],
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
