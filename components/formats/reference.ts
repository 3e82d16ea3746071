import page from '../../docs/formats.md?raw';

/** Something that a template can say, and what it prints for the page’s example. */
export interface Example {
  code: string;
  prints: string;
}

/** What docs/formats.md shows, which a test holds against the code. */
export interface Reference {
  variables: Example[];
  filters: Example[];
}

/** Reads the page’s tables and its own filters; the rows of a table that name a filter begin with the name. */
export function readReference(text = page): Reference {
  const variables = [...text.matchAll(/^\| `(\{\{.*?\}\})` \| (.*?) \|/gm)];
  const own = [...text.matchAll(/^`(\{\{.*?\}\})` → `(.*)`$/gm)];
  const standard = [...text.matchAll(/^\| `[a-z_]+` \| `(\{\{.*?\}\})` \| (.*?) \|$/gm)];
  return { variables: variables.map(example), filters: [...own, ...standard].map(example) };
}

function example([, code = '', prints = '']: RegExpMatchArray): Example {
  return { code: code.replaceAll('\\|', '|'), prints: prints.replaceAll('<br>', ' ') };
}
