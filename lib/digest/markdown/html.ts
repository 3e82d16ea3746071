import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';

/** Sets a draft as HTML: elements that CommonMark has, attributes that its links, images and lists need. */
export function html(root: Root): string {
  return toHtml(toHast(root), { characterReferences: { useNamedReferences: true } });
}
