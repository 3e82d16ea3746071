import type { IconNode } from 'lucide';
import { h } from 'preact';

/** A 16 px icon of the Lucide set. It has no name of its own: the control around it does. */
export function Icon({ of }: { of: IconNode }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {of.map(([tag, attributes], index) => h(tag, { ...attributes, key: index }))}
    </svg>
  );
}
