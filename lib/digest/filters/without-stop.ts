import type { Inline } from '../markdown/inline';
import { Markdown } from '../markdown/markdown';
import { withoutStop } from '../text/sentence';
import { nodesOf } from './nodes-of';

/** Words less their final full stop. */
export function withoutStopFilter(value: unknown): Markdown {
  return Markdown.of(unstopped(nodesOf(value)));
}

/** `nodes` less their final full stop, also where it stands within emphasis or a link. */
export function unstopped(nodes: readonly Inline[]): Inline[] {
  const last = nodes.at(-1);
  if (last === undefined || last.type === 'code') return [...nodes];
  const before = nodes.slice(0, -1);
  if (last.type !== 'text') return [...before, { ...last, children: unstopped(last.children) }];
  const value = withoutStop(last.value).trimEnd();
  return value === '' ? before : [...before, { ...last, value }];
}
