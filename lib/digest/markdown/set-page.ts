import { remember } from '../remember';
import { html } from './html';
import { plainText } from './plain';
import { readPage } from './read-page';

/** A draft's Markdown as readers get it. Each text ends with one newline. */
export interface SetPage {
  html: string;
  text: string;
}

/**
 * Sets a page of Markdown as HTML and as plain text, part by part: while one take is being typed, all other parts are
 * as they were set before.
 */
export function setPage(markdown: string): SetPage {
  const parts = partsOf(markdown).map((part) => setPart(part));
  const join = (texts: string[], between: string) => `${texts.filter((text) => text !== '').join(between)}\n`;
  return {
    html: join(
      parts.map((part) => part.html),
      '\n',
    ),
    text: join(
      parts.map((part) => part.text),
      '\n\n',
    ),
  };
}

/** Parts are long, and at each key there is one more. */
const MOST = 300;

const setPart = remember((markdown = ''): SetPage => {
  const root = readPage(markdown);
  return { html: html(root), text: plainText(root) };
}, MOST);

/** A definition gives an address to links anywhere on the page. */
const DEFINITION = ']:';

/**
 * What may reach over blank lines: what is indented, code between fences and raw HTML, which may also stand in lists and
 * quotations.
 */
const SPANNING = /\r|^[ \t]|^(?:[\s>+*-]|\d+[.)])*(?:`{3}|~{3}|<)/m;

const BULLET = /^(?:[-+*]|\d{1,9}[.)])(?:\s|$)/m;

/**
 * Cuts a page at blank lines into parts that mean the same apart as together; in doubt it is not cut. A bullet after a
 * blank line may belong to the list before it.
 */
function partsOf(markdown: string): string[] {
  if (markdown.includes(DEFINITION) || SPANNING.test(markdown)) return [markdown];
  const parts: string[] = [];
  for (const block of markdown.split(/\n{2,}/)) {
    const last = parts.at(-1);
    if (last !== undefined && BULLET.test(last) && BULLET.test(block))
      parts[parts.length - 1] = `${last}\n\n${block}`;
    else parts.push(block);
  }
  return parts;
}
