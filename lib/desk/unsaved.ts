import { type DeskChange, fieldNames } from './change';

/** What was typed in these changes, the last word of each field, a blank line between two. For who cannot store it. */
export function wordsIn(changes: readonly DeskChange[]): string {
  const words = new Map<string, string>();
  for (const { clips = [], edition } of changes) {
    for (const { id, fields } of clips) {
      for (const field of fieldNames(fields)) {
        const value = fields[field];
        if (TYPED.has(field) && typeof value === 'string') words.set(`${id} ${field}`, value);
      }
    }
    for (const [slot, text] of Object.entries(edition?.fields.slots ?? {})) words.set(slot, text);
  }
  return [...words.values()].filter((text) => text.trim()).join('\n\n');
}

const TYPED = new Set<string>(['headline', 'take', 'venue', 'quote']);
