/** What a file is read as. */
export type ImportKind = 'bookmarks' | 'table' | 'list';

/** As much of the text as is looked at. */
const START = 4_000;

/** Tells from its name, and where that says nothing from its beginning, what a file is. */
export function kindOf(name: string, text: string): ImportKind {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase();
  const start = text.slice(0, START);
  if (/^\s*<(?:!doctype|html|dl|a)\b/i.test(start)) return 'bookmarks';
  if (ending === 'html' || ending === 'htm') return 'bookmarks';
  if (ending === 'csv' || ending === 'tsv') return 'table';
  if (ending === 'txt' || ending === 'md' || ending === 'markdown') return 'list';
  // A row of names, one of which is that of addresses.
  const [first = ''] = start.split('\n');
  return /[,;\t]/.test(first) && /(?:^|[,;\t"])\s*(?:url|link|href)\s*(?:$|[,;\t"])/i.test(first)
    ? 'table'
    : 'list';
}

/** Whether a text is a backup of ours that somebody unpacked. */
export function isBackup(text: string): boolean {
  return text.startsWith('{"format":"clipsheet-backup"');
}
