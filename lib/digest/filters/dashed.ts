import { textOf } from '../liquid/print';
import { Markdown } from '../markdown/markdown';

const DASH = ' — ';

/** Parts between dashes; an empty part goes with its dash. */
export function dashed(value: unknown): Markdown | string {
  return value instanceof Markdown
    ? new Markdown(withoutEmptyParts(value.source))
    : withoutEmptyParts(textOf(value));
}

function withoutEmptyParts(text: string): string {
  return text
    .split(DASH)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(DASH);
}
