import { type ClipWords, type Place, placesOf } from '../../lib/digest';

/** Where the clips stand in a part of the page. */
export function placesIn(root: Element, says: readonly ClipWords[]): Place[] {
  return placesOf(says, (root.textContent ?? '').replace(/\s/g, ' '));
}

/** The part of a page that a place in its text is. */
export function rangeOf(root: Element, { start, end }: Place): Range | undefined {
  const from = pointAt(root, start);
  const to = pointAt(root, end);
  if (!from || !to) return undefined;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** Where words stand in a part of the page, whatever white space is between them. */
export function rangeOfWords(root: Element, words: string): Range | undefined {
  const text = root.textContent ?? '';
  const kept = [...text.matchAll(/\S/g)].map(({ index }) => index);
  const wanted = words.replace(/\s+/g, '');
  const at = text.replace(/\s+/g, '').indexOf(wanted);
  const start = kept[at];
  const end = kept[at + wanted.length - 1];
  if (wanted === '' || at < 0 || start === undefined || end === undefined) return undefined;
  return rangeOf(root, { clip: 0, start, end: end + 1 });
}

/** The clip whose words stand where the editor clicked, else the last before it in the same block. */
export function clipUnder(root: Element, places: readonly Place[], node: Node, offset: number) {
  const at = offsetOf(root, node, offset);
  const block = (node instanceof Element ? node : node.parentElement)?.closest('p, li, h1, h2, h3, pre');
  if (at === undefined || !block || !root.contains(block)) return undefined;
  const blockStart = offsetOf(root, block, 0) ?? 0;
  const blockEnd = blockStart + (block.textContent ?? '').length;
  const near = places.filter(({ start, end }) => end > blockStart && start < blockEnd);
  return (near.findLast(({ start }) => start <= at) ?? near[0])?.clip;
}

function pointAt(root: Element, offset: number): { node: Text; offset: number } | undefined {
  let left = offset;
  for (const node of textNodes(root)) {
    if (left <= node.length) return { node, offset: left };
    left -= node.length;
  }
  return undefined;
}

function offsetOf(root: Element, node: Node, offset: number): number | undefined {
  const range = document.createRange();
  try {
    range.setStart(root, 0);
    range.setEnd(node, offset);
  } catch {
    return undefined;
  }
  return range.toString().length;
}

function* textNodes(root: Element): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (walker.currentNode instanceof Text) yield walker.currentNode;
}
