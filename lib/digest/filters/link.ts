import { textOf } from '../liquid/print';
import { webAddress } from '../markdown/address';
import { Markdown } from '../markdown/markdown';
import { nodesOf } from './nodes-of';

/** Words as a link to `url`; without an `http` or `https` address the words stand alone. */
export function link(words: unknown, url: unknown): Markdown {
  const target = webAddress(textOf(url));
  const children = nodesOf(words);
  if (target === undefined || children.length === 0) return Markdown.of(children);
  return Markdown.of([{ type: 'link', url: target, children }]);
}
