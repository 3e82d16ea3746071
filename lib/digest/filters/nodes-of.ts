import { textOf } from '../liquid/print';
import type { Inline } from '../markdown/inline';
import { Markdown } from '../markdown/markdown';
import { fold } from '../text/fold';

/** What a value says: Markdown as it is, everything else as text. */
export function nodesOf(value: unknown): readonly Inline[] {
  if (value instanceof Markdown) return value.nodes;
  const text = fold(textOf(value));
  return text === '' ? [] : [{ type: 'text', value: text }];
}
