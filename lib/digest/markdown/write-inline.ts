import { autolink, linkTarget } from './address';
import { type Inline, type InlineCode, type InlineLink, wordsOf } from './inline';
import { markText } from './mark';
import { readParagraphs } from './read-inline';
import { settleMarks } from './settle-marks';
import { simplerInline, withoutEmphasis } from './simpler-inline';
import { tidyInline } from './tidy-inline';

/**
 * Writes `nodes` as Markdown that reads back as them: with the marks as typed where that holds, else with like marks
 * joined, else without emphasis. Delimiters can clash once words have lost their link, as in `*a*[*b*]()`.
 */
export function writeInline(nodes: readonly Inline[]): string {
  for (const way of [nodes, simplerInline(nodes)]) {
    const source = writeNodes(way);
    if (!hasDelimiters(way) || readsBackAs(source, way)) return source;
  }
  return writeNodes(withoutEmphasis(nodes));
}

/** Escaped text, code and links cannot clash. */
function hasDelimiters(nodes: readonly Inline[]): boolean {
  return nodes.some((node) => 'mark' in node || ('children' in node && hasDelimiters(node.children)));
}

function readsBackAs(source: string, nodes: readonly Inline[]): boolean {
  const paragraphs = readParagraphs(settleMarks(source));
  return paragraphs.length <= 1 && shapeOf(tidyInline(paragraphs[0] ?? [])) === shapeOf(nodes);
}

function shapeOf(nodes: readonly Inline[]): string {
  return JSON.stringify(nodes, (key, value: unknown) =>
    key === 'mark' || key === 'url' ? undefined : value,
  );
}

function writeNodes(nodes: readonly Inline[]): string {
  return nodes.map(writeNode).join('');
}

function writeNode(node: Inline): string {
  switch (node.type) {
    case 'text':
      return markText(node.value);
    case 'code':
      return writeCode(node);
    case 'link':
      return writeLink(node);
    case 'emphasis':
      return node.mark + writeNodes(node.children) + node.mark;
    case 'strong':
      return node.mark.repeat(2) + writeNodes(node.children) + node.mark.repeat(2);
  }
}

/** https://spec.commonmark.org/0.31.2/#code-spans */
function writeCode({ value }: InlineCode): string {
  const runs = new Set((value.match(/`+/g) ?? []).map((run) => run.length));
  let length = 1;
  while (runs.has(length)) length += 1;
  const fence = '`'.repeat(length);
  return value.startsWith('`') || value.endsWith('`') ? `${fence} ${value} ${fence}` : fence + value + fence;
}

function writeLink(node: InlineLink): string {
  if (node.title === undefined && wordsOf(node.children) === node.url) return autolink(node.url);
  const title =
    node.title === undefined ? '' : ` "${node.title.replace(/\s+/g, ' ').replace(/["\\&]/g, '\\$&')}"`;
  return `[${writeNodes(node.children)}](${linkTarget(node.url)}${title})`;
}
