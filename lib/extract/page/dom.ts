/** Shorthands for reading a copy of a page. What is not there reads as empty. */
export function all(root: ParentNode | null | undefined, selector: string): Element[] {
  const found: Element[] = [];
  const list = root?.querySelectorAll(selector) ?? [];
  // By number: the list's own iterator takes twice the time.
  for (let index = 0; index < list.length; index += 1) {
    const element = list[index];
    if (element) found.push(element);
  }
  return found;
}

/**
 * A judgement of names that is made once for each: the same few stand on thousands of elements.
 * @param judge is given them in small letters
 */
export function remembered<T>(judge: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    let verdict = known.get(name);
    if (verdict === undefined) {
      verdict = judge(name.toLowerCase());
      known.set(name, verdict);
    }
    return verdict;
  };
}

/** Its class and its id, by which patterns judge a part of a page. */
export function nameOf({ className, id }: Element): string {
  return `${className} ${id}`;
}

export function attr(element: Element | null | undefined, name: string): string {
  return element?.getAttribute(name) ?? '';
}

export function textOf(node: Node | null | undefined): string {
  return node?.textContent ?? '';
}

export function isElement(node: Node | null | undefined): node is Element {
  return node?.nodeType === 1;
}

/** Whether an element stands in a part of the page; `<body class="has-comments">` is not such a part. */
export function isWithin(element: Element, selector: string): boolean {
  return !/^(?:body|html|main)/.test(element.closest(selector)?.localName ?? 'body');
}

/** The pieces of text in a part of the page, each trimmed, until there are enough. */
export function piecesOf(root: Node, limit: number): string[] {
  const pieces: string[] = [];
  const walker = walkerOf(root);
  while (pieces.length < limit && walker.nextNode()) add(pieces, walker.currentNode);
  return pieces;
}

/**
 * What stands after an element, and what before it, nearest first: where a byline and a date are. Not what belongs to a
 * picture, and not the site's own head, which may hold today's date.
 */
export function piecesBeside(
  element: Element,
  root: Element,
  after: number,
  before: number,
): [string[], string[]] {
  // What stands outside of it is the site's: today's date, say.
  const walker = walkerOf(element.closest('main') ?? root);
  const isApart = ({ parentElement }: Node, selector: string) =>
    parentElement?.closest(selector)?.contains(element) === false;
  const [next, previous]: [string[], string[]] = [[], []];
  walker.currentNode = element;
  while (next.length < after && walker.nextNode()) {
    const { currentNode } = walker;
    if (!element.contains(currentNode) && !isApart(currentNode, 'figure')) add(next, currentNode);
  }
  walker.currentNode = element;
  while (previous.length < before && walker.previousNode()) {
    if (!isApart(walker.currentNode, 'figure,header:has(nav),nav')) add(previous, walker.currentNode);
  }
  return [next, previous];
}

function walkerOf(root: Node): TreeWalker {
  return (root.ownerDocument ?? new Document()).createTreeWalker(root, 4);
}

/** Pieces of text this long are prose. A paragraph of it is one piece: a date in bold or in a link there is none of the work's. */
export const PROSE = 160;

function add(pieces: string[], node: Node): void {
  const paragraph = textOf(node.parentElement?.closest('p'));
  const text = paragraph.length > PROSE ? paragraph : textOf(node);
  const piece = text.slice(0, 1000).replace(/\s+/g, ' ').trim().slice(0, 300);
  if (piece && piece !== pieces.at(-1)) pieces.push(piece);
}

/** Parts of a heading that are not its words: icons, permalinks, labels such as "News" or "Solved". */
const DECORATION = 'button,.headerlink,[class*="label" i],[class*="badge" i],[class*="anchor" i]';

/** A heading's text less what decorates it, a space where a line ends. */
export function headingText(heading: Element): string {
  if (!heading.firstElementChild) return textOf(heading);
  const words = piecesWithout(heading);
  return words.trim() || textOf(heading);
}

function piecesWithout(node: Node): string {
  if (!isElement(node)) return node.nodeType === 3 ? textOf(node) : '';
  if (node.matches(DECORATION) && node.localName !== 'h1') return '';
  const inner = [...node.childNodes].map(piecesWithout).join('');
  return ['br', 'div', 'p'].includes(node.localName) ? ` ${inner} ` : inner;
}
