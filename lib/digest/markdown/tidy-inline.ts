import type { Inline } from './inline';

/** Folds white space, also across nodes, trims the ends and drops what holds nothing. No-break spaces are the editor's. */
export function tidyInline(nodes: readonly Inline[]): Inline[] {
  return trimEnd(foldNodes(nodes, { afterSpace: true }));
}

interface Line {
  /** Whether a space more would be doubled, or the first on the line. */
  afterSpace: boolean;
}

function foldNodes(nodes: readonly Inline[], line: Line): Inline[] {
  const folded: Inline[] = [];
  for (const node of nodes) {
    if ('children' in node) {
      const children = foldNodes(node.children, line);
      if (children.length > 0) folded.push({ ...node, children });
      continue;
    }
    let value = node.value.replace(/[ \t\n\v\f\r]+/g, ' ');
    if (node.type === 'code') value = value.trim();
    else if (line.afterSpace && value.startsWith(' ')) value = value.slice(1);
    if (value === '') continue;
    line.afterSpace = value.endsWith(' ');
    const last = folded.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      folded[folded.length - 1] = { ...last, value: last.value + value };
    else folded.push({ ...node, value });
  }
  return folded;
}

function trimEnd(nodes: readonly Inline[]): Inline[] {
  const last = nodes.at(-1);
  if (last === undefined || last.type === 'code') return [...nodes];
  const before = nodes.slice(0, -1);
  if (last.type === 'text') {
    const value = last.value.replace(/ $/, '');
    return value === '' ? trimEnd(before) : [...before, { ...last, value }];
  }
  const children = trimEnd(last.children);
  return children.length === 0 ? trimEnd(before) : [...before, { ...last, children }];
}
