/** Whether a quote is in a text word by word. White space does not count: a selection has its own line breaks. */
export function standsIn(quote: string, text: string): boolean {
  return squeezed(text).includes(squeezed(quote));
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}
