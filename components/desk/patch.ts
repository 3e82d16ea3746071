/** A block of a draft, and the nodes that show it. */
export interface Shown {
  source: string;
  nodes: readonly ChildNode[];
}

/**
 * Makes `root` show `wanted`, block by block, and leaves alone the blocks that are the same: they neither flicker nor lose
 * a selection, and are not made anew.
 * @param shown what this answered the last time
 * @param make makes a block's nodes
 */
export function patch(
  root: Element,
  shown: readonly Shown[],
  wanted: readonly string[],
  make: (source: string) => DocumentFragment,
): readonly Shown[] {
  const most = Math.min(shown.length, wanted.length);
  let head = 0;
  while (head < most && shown[head]?.source === wanted[head]) head += 1;
  let tail = 0;
  while (tail < most - head && shown.at(-1 - tail)?.source === wanted.at(-1 - tail)) tail += 1;
  const kept = shown.slice(shown.length - tail);
  const behind = kept.flatMap(({ nodes }) => nodes)[0] ?? null;
  for (const { nodes } of shown.slice(head, shown.length - tail)) for (const node of nodes) node.remove();
  const made = wanted.slice(head, wanted.length - tail).map((source) => {
    const fragment = make(source);
    const nodes = [...fragment.childNodes];
    root.insertBefore(fragment, behind);
    return { source, nodes };
  });
  return [...shown.slice(0, head), ...made, ...kept];
}
