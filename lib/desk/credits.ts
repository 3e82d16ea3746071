/** Authors as they are written in one box: with semicolons where a name holds a comma. */
export function writeNames(names: readonly string[]): string {
  return names.join(names.some((name) => name.includes(',')) ? '; ' : ', ');
}

/** The names in a box, in order; `King, Jr.; Parks` is two, `King, Parks` as well. */
export function namesIn(text: string): string[] {
  return text
    .split(text.includes(';') ? ';' : ',')
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter((name) => name !== '');
}
