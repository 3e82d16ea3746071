import type { Inline } from './inline';

/** `nodes` with neighbours of one kind joined and emphasis within its like dropped: reads the same, clashes less. */
export function simplerInline(nodes: readonly Inline[], within: readonly string[] = []): Inline[] {
  const simpler: Inline[] = [];
  for (const node of nodes.flatMap((each) => unwrapLike(each, within))) {
    const last = simpler.at(-1);
    if (last?.type === 'text' && node.type === 'text') {
      simpler[simpler.length - 1] = { ...last, value: last.value + node.value };
    } else if (last !== undefined && isEmphasis(last) && isEmphasis(node) && last.type === node.type) {
      simpler[simpler.length - 1] = { ...last, children: [...last.children, ...node.children] };
    } else {
      simpler.push(node);
    }
  }
  return simpler.map((node) =>
    'children' in node
      ? {
          ...node,
          ...(isEmphasis(node) ? { mark: '*' } : {}),
          children: simplerInline(node.children, [...within, node.type]),
        }
      : node,
  );
}

/** `nodes` as text, code and links alone. */
export function withoutEmphasis(nodes: readonly Inline[]): Inline[] {
  return simplerInline(nodes, ['emphasis', 'strong']);
}

function unwrapLike(node: Inline, within: readonly string[]): Inline[] {
  if (!isEmphasis(node) || !within.includes(node.type)) return [node];
  return node.children.flatMap((child) => unwrapLike(child, within));
}

function isEmphasis(node: Inline): node is Extract<Inline, { mark: '*' | '_' }> {
  return node.type === 'emphasis' || node.type === 'strong';
}
