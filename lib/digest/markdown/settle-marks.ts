import { ESCAPE_RULES } from './escape-rules';
import { MARK } from './mark';

/** Turns the marks of `source` into backslashes where the character behind would be read as markup, and drops the rest. */
export function settleMarks(source: string): string {
  const parts = source.split(MARK);
  const plain = parts.join('');
  const literal = new Set<number>();
  let offset = parts[0]?.length ?? 0;
  for (const part of parts.slice(1)) {
    literal.add(offset);
    offset += part.length;
  }
  const page = { plain, literal };
  let settled = parts[0] ?? '';
  offset = settled.length;
  for (const part of parts.slice(1)) {
    const rule = ESCAPE_RULES[plain.charAt(offset)];
    settled += rule?.(page, offset) ? `\\${part}` : part;
    offset += part.length;
  }
  return settled;
}
