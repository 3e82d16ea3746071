/** Makes `root` hold what `wanted` holds, and leaves alone the blocks that are the same: they neither flicker nor lose a selection. */
export function patch(root: Element, wanted: DocumentFragment): void {
  const next = [...wanted.childNodes];
  const there = [...root.childNodes];
  let head = 0;
  while (head < next.length && sameAt(there[head], next[head])) head += 1;
  let tail = 0;
  while (
    tail < Math.min(next.length, there.length) - head &&
    sameAt(there[there.length - 1 - tail], next[next.length - 1 - tail])
  ) {
    tail += 1;
  }
  const behind = there[there.length - tail] ?? null;
  for (const old of there.slice(head, there.length - tail)) old.remove();
  for (const fresh of next.slice(head, next.length - tail)) root.insertBefore(fresh, behind);
}

function sameAt(there: ChildNode | undefined, wanted: ChildNode | undefined): boolean {
  return there !== undefined && wanted !== undefined && there.isEqualNode(wanted);
}
