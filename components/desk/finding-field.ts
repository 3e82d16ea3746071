import type { Finding, LintRule } from '../../lib/digest';

/** Where in an open row a rule's findings are mended; in the take where it is not here. */
const FIELDS: Partial<Record<LintRule, (row: HTMLElement, finding: Finding) => HTMLElement | null>> = {
  'repeated-headline': (row) => row.querySelector('.headline-box'),
  'no-venue': (row) => row.querySelector('.editor-line input'),
  'no-link': linkBox,
  'insecure-link': linkBox,
  'tracked-link': linkBox,
};

/** The box of an open row that a finding is about. */
export function fieldOf(row: HTMLElement, finding: Finding): HTMLElement | null {
  return FIELDS[finding.rule]?.(row, finding) ?? row.querySelector('.take-box');
}

/** Unfolds the links. */
function linkBox(row: HTMLElement, { params }: Finding): HTMLElement | null {
  const links = row.querySelector<HTMLDetailsElement>('details.links');
  if (!links) return null;
  links.open = true;
  const boxes = [...links.querySelectorAll<HTMLInputElement>('.link-line input')];
  const meant = boxes.find(({ value }) => value.trim() === params?.link) ?? boxes[0];
  // Without any there is what adds one.
  return meant ?? links.querySelector<HTMLElement>('.text-button');
}
