import { type Inline, wordsOf } from '../markdown/inline';
import { Markdown } from '../markdown/markdown';
import { missingStop } from '../text/sentence';
import { nodesOf } from './nodes-of';

/** Ends words with a full stop, unless they have an end. */
export function sentence(value: unknown): Markdown {
  return Markdown.of(ended(nodesOf(value)));
}

/** `nodes` with a full stop, unless they have an end. */
export function ended(nodes: readonly Inline[]): Inline[] {
  const stop = missingStop(wordsOf(nodes));
  return stop === '' ? [...nodes] : [...nodes, { type: 'text', value: stop }];
}
