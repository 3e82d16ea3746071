import { markText } from '../markdown/mark';
import { Markdown } from '../markdown/markdown';

/** What `{{ value }}` writes: Markdown as it is, everything else as text. */
export function print(value: unknown): string {
  if (value instanceof Markdown) return value.source;
  if (Array.isArray(value)) return value.map(print).join(', ');
  return markText(textOf(value));
}

/** A value's characters; of what has none, none. */
export function textOf(value: unknown): string {
  if (value instanceof Markdown) return value.toString();
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}
