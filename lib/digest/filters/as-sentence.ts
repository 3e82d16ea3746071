import type { Inline } from '../markdown/inline';
import { Markdown } from '../markdown/markdown';
import { nodesOf } from './nodes-of';
import { ended } from './sentence';
import { unstopped } from './without-stop';

/** A list of words as one sentence: joined by commas, ended by a full stop. */
export function asSentence(value: unknown): Markdown {
  const parts = (Array.isArray(value) ? value : [value])
    .map(nodesOf)
    .filter((nodes) => unstopped(nodes).length > 0);
  // The last keeps its own full stop, so that 。 stays 。
  const joined = parts.flatMap((nodes, index): readonly Inline[] =>
    index < parts.length - 1 ? [...unstopped(nodes), { type: 'text', value: ', ' }] : nodes,
  );
  return Markdown.of(ended(joined));
}
