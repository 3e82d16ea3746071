import { all, attr, nameOf, remembered, textOf } from '../../page/dom';
import { isBlank, linkDensity, renamed } from './nodes';
import { wrapText } from './paragraphs';
import { PATTERNS, UNLIKELY_ROLES } from './patterns';

const HIDDEN = '[hidden],[aria-hidden="true"]:not([class*="fallback-image"])';

const UNLIKELY = [HIDDEN, ...UNLIKELY_ROLES.map((role) => `[role="${role}"]`)].join();

const UNSEEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/;

const AUTHOR = '[rel="author"],[itemprop*="author"]';

/** Text of a byline has fewer characters. */
const MAX_BYLINE = 100;

/** With more of its text than this in links, a paragraph is not what its box is for. */
const MAX_LINKS = 0.25;

const BLOCKS = 'blockquote,dl,div,img,ol,p,pre,table,ul';

/**
 * Takes out of a page what nobody sees, its byline, what is empty and, if asked, what is called like something beside the
 * work. Makes paragraphs of boxes that are used as such.
 * @returns the parts whose text speaks for the boxes around them
 */
export function sift(root: Element, byName: boolean): Element[] {
  const parts: Element[] = [];
  const isOut = new Set([
    ...all(root, byName ? UNLIKELY : HIDDEN),
    ...all(root, '[style]').filter((element) => UNSEEN.test(attr(element, 'style').toLowerCase())),
  ]);
  const isMarked = new Set(all(root, AUTHOR));
  const isUnlikely = remembered(
    (name) => byName && PATTERNS.unlikelyCandidates.test(name) && !PATTERNS.okMaybeItsACandidate.test(name),
  );
  const isAuthor = remembered((name) => PATTERNS.byline.test(name));
  let hasByline = false;
  /** Only the first is. */
  const isByline = (element: Element, name: string) => {
    if (hasByline || !(isMarked.has(element) || isAuthor(name))) return false;
    const { length } = textOf(element).trim();
    hasByline = length > 0 && length < MAX_BYLINE;
    return hasByline;
  };

  let next: Element | undefined = root;
  while (next) {
    let element: Element = next;
    const name = nameOf(element);
    if (
      isOut.has(element) ||
      isByline(element, name) ||
      (isUnlikely(name) && isFree(element)) ||
      isEmpty(element)
    ) {
      next = after(element);
      element.remove();
      continue;
    }
    if (element.localName === 'div') element = paragraphFor(element);
    if (/^(?:section|h[2-6]|p|td|pre)$/.test(element.localName)) parts.push(element);
    next = element.firstElementChild ?? after(element);
  }
  return parts;
}

/** Not the page itself, a link, or what stands in a table or in code: names say other things there. */
function isFree(element: Element): boolean {
  return !element.matches('body,a,table *,code *');
}

function isEmpty(element: Element): boolean {
  if (!/^(?:div|section|header|h[1-6])$/.test(element.localName)) return false;
  const { childElementCount: count } = element;
  // The text last: of each box one by one it is the page many times over.
  return (count === 0 || count === element.querySelectorAll('br,hr').length) && isBlank(element);
}

/** What stands for a box: itself, or the paragraph that it holds or is. */
function paragraphFor(box: Element): Element {
  wrapText(box);
  const [inner] = box.children;
  if (
    inner?.localName === 'p' &&
    !inner.nextElementSibling &&
    !hasText(box) &&
    linkDensity(box) < MAX_LINKS
  ) {
    box.replaceWith(inner);
    return inner;
  }
  return box.querySelector(BLOCKS) ? box : renamed(box, 'p');
}

function hasText(box: Element): boolean {
  for (let child = box.firstChild; child; child = child.nextSibling)
    if (child.nodeType === 3 && !isBlank(child)) return true;
  return false;
}

/** The next in the page that it does not hold. */
function after(element: Element): Element | undefined {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (at.nextElementSibling) return at.nextElementSibling;
  return undefined;
}
