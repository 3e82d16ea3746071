/** What a file says of itself above its text; a part that is blank is left out. */
export interface FrontMatter {
  title: string;
  /** `YYYY-MM-DD`. */
  date: string;
  author: string;
  lang: string;
}

/**
 * A draft under front matter in YAML, as notes and site generators read it. Words are quoted as JSON, which is YAML
 * too, so that no name and no sign can be taken for something else.
 */
export function withFrontMatter(markdown: string, { date, ...words }: FrontMatter): string {
  const lines = [
    `title: ${JSON.stringify(words.title)}`,
    // Unquoted: a date, not words.
    `date: ${date}`,
    ...(['author', 'lang'] as const).flatMap((name) =>
      words[name] === '' ? [] : [`${name}: ${JSON.stringify(words[name])}`],
    ),
  ];
  return `---\n${lines.join('\n')}\n---\n\n${markdown}`;
}
