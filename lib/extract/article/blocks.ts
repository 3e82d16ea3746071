import { withoutUnseen } from '../page/clean';

/** Elements that start a line of their own. */
const BLOCK =
  /^(?:p|div|h[1-6r]|[uod]l|li|d[td]|table|tr|fig\w+|blockquote|pre|section|article|header|footer|aside|main|nav|form|fieldset|address|details|summary)$/;

const SILENT = /^(?:script|style|noscript|template|svg|select|button|input|textarea|annotation.*)$/;

/** Plain text with a blank line between blocks. `pre` keeps its lines, table cells are set apart by a tab. */
export function plainText(root: Node, limit: number): string {
  const blocks: string[] = [];
  // By line: what is looked at or trimmed at its end is copied, each time it is longer.
  let lines: string[] = [];
  let line = '';
  /** Whether the line ends in a word. */
  let isOpen = false;
  let length = 0;
  const endLine = () => {
    lines.push(line.trimEnd());
    line = '';
    isOpen = false;
  };
  const flush = () => {
    endLine();
    const text = lines.join('\n').trim();
    lines = [];
    length += text.length;
    if (text) blocks.push(text);
  };
  const walk = (node: Node, pre: boolean): void => {
    if (length > limit) return;
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? '';
      const folded = text.replace(/\s+/g, ' ');
      const piece = pre ? text : isOpen ? folded : folded.trimStart();
      line += piece;
      if (piece) isOpen = /\S$/.test(piece);
      return;
    }
    const name = String(node.nodeName).toLowerCase();
    if (SILENT.test(name)) return;
    if (name === 'br') endLine();
    const block = BLOCK.test(name);
    const inPre = pre || name === 'pre';
    if (block) flush();
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child, inPre);
    if (block) flush();
    if (name === 'td' || name === 'th') {
      line += '\t';
      isOpen = false;
    }
  };
  walk(root, false);
  flush();
  // Commands to a terminal are no words.
  return withoutUnseen(blocks.join('\n\n'), () => /(?!\s)\p{Cc}/gu).slice(0, limit);
}
