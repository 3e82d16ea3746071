import { LIMITS } from '../limits';
import { all, textOf } from '../page/dom';
import { lengthOf, proseOf } from './prose';
import { graftShadows } from './shadow';
import { uncover } from './uncover';

/** As they are numbered in the page, before anything is drawn into its copy. */
const FRAMES = 'iframe,frame';

/** A page with less text than this has it elsewhere, or none. */
const MIN_TEXT = 200;

/**
 * The `<html>` element of a copy of the page: shadow roots, frames and text for readers without scripts drawn in, and
 * nothing left that hides a DOM property, so that the copy may be read and taken apart by plain calls.
 */
export function copyOf(document: Document): Element | undefined {
  // From the prototype, which the page cannot hide: https://html.spec.whatwg.org/#dom-document-nameditem
  const prototype = Object.getPrototypeOf(document);
  const live: Element | null = Reflect.get(prototype, 'documentElement', document);
  const clone: Document = Reflect.get(prototype, 'cloneNode').call(document, true);
  const root: Element | null = Reflect.get(prototype, 'documentElement', clone);
  if (!live || !root) return undefined;
  uncover(root);
  const frames = all(root, FRAMES);
  graftShadows(live, root);
  drawFrames(live, frames);
  // Scoring drops what is called a comment, also in highlighted code.
  for (const span of all(root, 'pre span[class]')) span.removeAttribute('class');
  return root;
}

/** The text of a frame that holds more prose than the page around it, where the page may look into it. */
function drawFrames(live: Element, copies: Element[]): void {
  for (const [index, original] of all(live, FRAMES).entries()) {
    // Null for a frame of another origin.
    const inner: Element | undefined = Reflect.get(original, 'contentDocument')?.body;
    const copy = copies[index];
    if (!copy || !inner) continue;
    const section = copy.ownerDocument.createElement('section');
    section.append(...[...inner.childNodes].map((child) => copy.ownerDocument.importNode(child, true)));
    uncover(section);
    drawFrames(inner, all(section, FRAMES));
    const [prose = 0, around = 0] = [section, live].map((part) => lengthOf(proseOf(part)));
    if (prose > Math.max(MIN_TEXT, around)) copy.replaceWith(section);
  }
}

/** What an app shows to readers without scripts, where that is more than it has drawn. To be called without scripts. */
export function unwrapNoscript(root: Element): void {
  const hidden = all(root, 'body noscript').filter((noscript) => textOf(noscript).length > MIN_TEXT);
  const length = hidden.reduce((sum, noscript) => sum + textOf(noscript).length, 0);
  if (length === 0 || length * 2 < textOf(root).length) return;
  for (const noscript of hidden) {
    // Where scripts run, what is inside is text; where a page was only parsed, it is elements.
    const inside = noscript.firstElementChild
      ? [...noscript.childNodes]
      : [root.ownerDocument.createRange().createContextualFragment(textOf(noscript))];
    noscript.replaceWith(...inside);
  }
  uncover(root);
}

/** Cuts text nodes that are no prose where there is more text than is kept, so that megabytes of data do not reach the scoring. */
export function cutData(root: Element): void {
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  while (walker.nextNode()) {
    const text = textOf(walker.currentNode);
    if (text.length > LIMITS.textNode) walker.currentNode.nodeValue = text.slice(0, LIMITS.textNode);
  }
}
