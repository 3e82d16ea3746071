import { all, isElement } from '../../page/dom';
import { isBlank, isBreak, isPhrasing, isSpace, renamed } from './nodes';

/** Makes paragraphs of lines that two breaks or more set apart. */
export function splitAtBreaks(root: Element): void {
  for (const br of all(root, 'br')) {
    let more = shownFrom(br.nextSibling);
    if (!isBreak(more)) continue;
    while (isBreak(more)) {
      // On from where it stood: the white space between them stays, and would be passed again for each.
      const { nextSibling } = more;
      more.remove();
      more = shownFrom(nextSibling);
    }
    const p = root.ownerDocument.createElement('p');
    br.replaceWith(p);
    for (let next = p.nextSibling; next && isPhrasing(next); next = p.nextSibling) {
      if (isBreak(next) && isBreak(shownFrom(next.nextSibling))) break;
      p.append(next);
    }
    trimEnd(p);
    if (p.parentElement?.localName === 'p') renamed(p.parentElement, 'div');
  }
}

/** Makes a paragraph of each run of text that stands bare in a box. */
export function wrapText(box: Element): void {
  let p: Element | undefined;
  let next: ChildNode | null;
  for (let child = box.firstChild; child; child = next) {
    next = child.nextSibling;
    if (!isPhrasing(child)) {
      if (p) trimEnd(p);
      p = undefined;
    } else if (p) p.append(child);
    else if (!isSpace(child)) {
      p = box.ownerDocument.createElement('p');
      box.insertBefore(p, child);
      p.append(child);
    }
  }
}

/** The first of a node and what follows it that is an element or says something. */
export function shownFrom(node: Node | null): Node | null {
  let at = node;
  while (at && !isElement(at) && isBlank(at)) at = at.nextSibling;
  return at;
}

function trimEnd(p: Element): void {
  while (p.lastChild && isSpace(p.lastChild)) p.lastChild.remove();
}
