/** A heading or bullet that came out with nothing in it. */
const EMPTY_BLOCK = /^ *(?:#{1,6}|[-+*])$/;

/**
 * Cleans up what a template left behind: doubled and trailing spaces, empty bullets and headings, blank lines in a row.
 * A format can then be written for its author's eyes. Ends the page with one newline.
 */
export function tidyPage(source: string): string {
  const lines = source.split('\n').map((line) =>
    line
      .replace(/[ \t]+$/, '')
      .replace(/(\S) {2,}/g, '$1 ')
      // One space is what an empty value left; two and more nest a list.
      .replace(/^ (?=\S)/, ''),
  );
  const kept = lines.filter((line) => !EMPTY_BLOCK.test(line));
  return `${kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}
