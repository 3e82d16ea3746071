import { all, textOf } from '../page/dom';

/** Shorter pieces are captions, labels and menu entries as often as prose. */
const MIN_LENGTH = 60;

const TEXT = 'p,li,dd,pre,td,blockquote';

const AROUND = 'header,footer,aside,form,[hidden],[aria-hidden="true"]';

/** Elements that hold running text: paragraphs and what is as long as one, not made of links. */
export function proseOf(root: Element): Element[] {
  const found = all(root, TEXT);
  return found.filter((element, index) => {
    // What it holds of these follows it.
    const next = found[index + 1];
    if (textOf(element).trim().length < MIN_LENGTH || (next && element.contains(next))) return false;
    return linkShare(element) < 0.5 && !element.closest(AROUND);
  });
}

export function lengthOf(elements: Element[]): number {
  return elements.reduce((sum, element) => sum + textOf(element).trim().length, 0);
}

/** The share of a part's text that is links, 0 to 1. */
function linkShare(element: Element): number {
  return lengthOf(all(element, 'a')) / (textOf(element).length || 1);
}

/** The smallest element that holds nearly all of these. */
export function containerOf(prose: Element[], root: Element): Element {
  const held = new Map<Element, number>();
  for (const element of prose) {
    for (let at = element.parentElement; at; at = at.parentElement) {
      held.set(at, (held.get(at) ?? 0) + textOf(element).length);
    }
  }
  const most = (held.get(root) ?? 0) * 0.9;
  let best = root;
  for (const [element, length] of held) {
    if (length >= most && best.contains(element)) best = element;
  }
  return best;
}

/** Takes out of a container what holds no prose and is made of links or fields. */
export function prune(container: Element): void {
  for (const element of all(container, AROUND)) {
    if (!element.querySelector('h1')) element.remove();
  }
  const kept = new Set<Element | null>();
  for (const piece of proseOf(container)) {
    for (let at: Element | null = piece; at; at = at.parentElement) kept.add(at);
  }
  for (const element of all(container, 'div,ul,ol,section,table,p,li')) {
    if (!kept.has(element) && linkShare(element) > 0.6) element.remove();
  }
}
