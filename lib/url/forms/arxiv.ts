import type { Form } from './form';

/** Places that show an arXiv paper under its identifier: its own hosts, ar5iv, alphaXiv, its DOI, Semantic Scholar. */
const arxiv = String.raw`^(?:(?:\w+\.)?(?:arxiv|ar5iv|alphaxiv)(?:\.labs\.arxiv)?\.org\/(?:[\w-]+\/)?|(?:dx\.)?doi\.org\/10\.48550\/arxiv\.|semanticscholar\.org\/arxiv[:/])`;

export const arxivForms: readonly Form[] = [
  [new RegExp(String.raw`${arxiv}(\d{4}\.\d{4,5})(?!\d)`, 'i'), 'arxiv.org/abs/$1#'],
  [new RegExp(String.raw`${arxiv}([a-z-]+)(?:\.[a-z]{2})?(\/\d{7})(?!\d)`, 'i'), 'arxiv.org/abs/$1$2#'],
];
