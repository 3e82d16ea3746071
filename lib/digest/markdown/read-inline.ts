import type { PhrasingContent, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Inline } from './inline';
import { withoutMarks } from './mark';

/** What opens a block, raw HTML and images: in a take these are text. Names: https://github.com/micromark/micromark#constructs */
const TEXT_IN_A_TAKE = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'definition',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'labelStartImage',
  'list',
  'setextUnderline',
  'thematicBreak',
];

/** Without one of these a take is one paragraph of text; most are, and a live preview reads all of them at every key. */
const MAY_BE_MARKUP = /[\\`*_[\]<&\n\r\0]/;

/** Reads inline CommonMark, paragraph by paragraph. */
export function readParagraphs(source: string): Inline[][] {
  const typed = withoutMarks(source);
  if (!MAY_BE_MARKUP.test(typed)) return [[{ type: 'text', value: typed }]];
  const root: Root = fromMarkdown(typed, { extensions: [{ disable: { null: TEXT_IN_A_TAKE } }] });
  return root.children.map((block) => (block.type === 'paragraph' ? readNodes(block.children, typed) : []));
}

function readNodes(nodes: readonly PhrasingContent[], typed: string): Inline[] {
  return nodes.flatMap((node) => readNode(node, typed));
}

function readNode(node: PhrasingContent, typed: string): Inline[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value }];
    case 'break':
      return [{ type: 'text', value: ' ' }];
    case 'inlineCode':
      return [{ type: 'code', value: node.value }];
    case 'emphasis':
    case 'strong': {
      const mark = typed[node.position?.start.offset ?? -1] === '_' ? '_' : '*';
      return [{ type: node.type, mark, children: readNodes(node.children, typed) }];
    }
    case 'link': {
      const children = readNodes(node.children, typed);
      return [{ type: 'link', url: node.url, ...(node.title ? { title: node.title } : {}), children }];
    }
    default:
      // Every other kind needs an extension or a construct that is switched off above.
      return [];
  }
}
