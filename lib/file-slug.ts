/** Words as the name of a file on any system: `harbor-notes`; empty where nothing of them can stand in one. */
export function fileSlug(words: string): string {
  return (
    words
      .normalize('NFKC')
      .toLowerCase()
      // Marks are part of the letters of many scripts.
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      .slice(0, 60)
      .replace(/\p{Cs}$/u, '')
      .replace(/^-|-$/g, '')
  );
}
