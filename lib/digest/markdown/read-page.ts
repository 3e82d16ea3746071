import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { webAddress } from './address';

/**
 * Reads a draft as CommonMark, less addresses that are not `http` or `https`.
 * Raw HTML is in the tree, and neither of its writers, `html` and `plainText`, writes it.
 */
export function readPage(markdown: string): Root {
  const root = fromMarkdown(markdown);
  clean(root);
  return root;
}

function clean(parent: Nodes): void {
  if (!('children' in parent)) return;
  for (const [index, child] of [...parent.children.entries()].reverse()) {
    clean(child);
    const kept: readonly Nodes[] = keep(child);
    if (kept[0] !== child) replaceChild(parent, index, kept);
  }
}

function keep(node: Nodes): readonly Nodes[] {
  if (!('url' in node) || webAddress(node.url) !== undefined) return [node];
  if (node.type === 'link') return node.children;
  return node.type === 'image' && node.alt ? [{ type: 'text', value: node.alt }] : [];
}

function replaceChild(parent: { children: Nodes[] }, index: number, kept: readonly Nodes[]): void {
  parent.children.splice(index, 1, ...kept);
}
