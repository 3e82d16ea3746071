import { all, attr, isElement, textOf } from '../../page/dom';
import { PATTERNS, PHRASING_ELEMS } from './patterns';

/** Text as it is counted: trimmed, each run of white space one space. */
export function countedText(node: Node): string {
  return textOf(node).trim().replace(PATTERNS.normalize, ' ');
}

export function isBlank(node: Node): boolean {
  return !textOf(node).trim();
}

export function isBreak(node: Node | null): node is Element {
  return isElement(node) && node.localName === 'br';
}

/** Whether it is no more than a space or a break in a line. */
export function isSpace(node: Node): boolean {
  return isBreak(node) || (node.nodeType === 3 && isBlank(node));
}

const PHRASING = new Set(PHRASING_ELEMS.map((name) => name.toLowerCase()));

/** Whether it may stand in a paragraph: text, and what is part of a sentence. */
export function isPhrasing(node: Node): boolean {
  if (!isElement(node)) return node.nodeType === 3;
  const { localName } = node;
  return (
    PHRASING.has(localName) || (/^(?:a|del|ins)$/.test(localName) && [...node.childNodes].every(isPhrasing))
  );
}

/** The share of a part's text that is links, 0 to 1. A link to a place in the page itself counts for a third. */
export function linkDensity(element: Element, text?: string): number {
  let links = 0;
  for (const link of all(element, 'a')) {
    const isLocal = /^#./.test(attr(link, 'href'));
    links += countedText(link).length * (isLocal ? 0.3 : 1);
  }
  return links && links / (text ?? countedText(element)).length;
}

/** The parts that it stands in, the nearest first. */
export function ancestorsOf(node: Node, most = Number.POSITIVE_INFINITY): Element[] {
  const found: Element[] = [];
  for (let at = node.parentElement; at && found.length < most; at = at.parentElement) found.push(at);
  return found;
}

/** Puts what an element holds into another. One by one: of a hundred thousand no call can take all at once. */
export function moveInto(other: Element, element: Element): void {
  while (element.firstChild) other.append(element.firstChild);
}

/** Puts what an element holds into one of another name. */
export function renamed(element: Element, name: string): Element {
  const other = element.ownerDocument.createElement(name);
  moveInto(other, element);
  for (const { name: key, value } of element.attributes) other.setAttribute(key, value);
  element.replaceWith(other);
  return other;
}
