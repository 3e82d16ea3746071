import type { List, ListItem, Nodes, Root } from 'mdast';

/** Sets a draft as plain text. */
export function plainText(root: Root): string {
  return blocks(root.children);
}

function blocks(nodes: readonly Nodes[]): string {
  return nodes
    .map(block)
    .filter((text) => text !== '')
    .join('\n\n');
}

function block(node: Nodes): string {
  switch (node.type) {
    case 'list':
      return list(node);
    case 'blockquote':
      return blocks(node.children);
    case 'code':
      return node.value;
    case 'thematicBreak':
      return '* * *';
    case 'definition':
      return '';
    default:
      return inline(node).trim();
  }
}

function list(node: List): string {
  return node.children.map((item, index) => listItem(node, item, index)).join(node.spread ? '\n\n' : '\n');
}

function listItem(parent: List, item: ListItem, index: number): string {
  const marker = parent.ordered ? `  ${(parent.start ?? 1) + index}. ` : '  • ';
  const separator = item.spread ? '\n\n' : '\n';
  const text = item.children.map(block).join(separator);
  // Further lines hang under the first.
  return marker + text.replace(/\n(?=.)/g, `\n${' '.repeat(marker.length - 2)}`);
}

function inline(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return node.value.replace(/\n/g, ' ');
    case 'inlineCode':
      return node.value;
    case 'break':
      return ' ';
    case 'emphasis':
      return `*${inlineAll(node.children)}*`;
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    default:
      return 'children' in node ? inlineAll(node.children) : '';
  }
}

function inlineAll(nodes: readonly Nodes[]): string {
  return nodes.map(inline).join('');
}
