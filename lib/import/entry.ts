/** What a file says of one page, in the file's own words. */
export interface Entry {
  /** Where it stands in the file, counted from 1; 0 where that cannot be told. */
  line: number;
  /** A web address. */
  url: string;
  title: string;
  /** What the editor wrote about it: becomes the take. */
  note: string;
  /** What the editor marked in it. */
  quote: string;
  /** Tags, and the folder or heading that it stood under: one of them may become the category. */
  labels: readonly string[];
  /** When it was saved, as written there; empty where nothing is. */
  date: string;
}

/** Why a line, or a part of it, does not come over. The words for each are the message `unread_<reason>`. */
export type UnreadReason = 'noAddress' | 'badAddress' | 'notWeb' | 'longAddress' | 'longLine' | 'badDate';

/** What could not be read. */
export interface Unread {
  line: number;
  reason: UnreadReason;
  /** What stands there, cut short. */
  text: string;
}

/** A file that was read: each of its lines is in an entry, is a heading or empty, or is listed as not read. */
export interface Reading {
  entries: Entry[];
  unread: Unread[];
}

/** An entry that is not known to be one yet. */
export type Draft = Pick<Entry, 'line' | 'url'> & Partial<Entry>;

/** More than this nobody has saved, and no browser shows. */
export const MOST_ENTRIES = 100_000;

/** Longer addresses hold a file or a program rather than the place of a page. In UTF-16 code units. */
const LONGEST_ADDRESS = 8_000;

/** As much of a line as is shown of it. */
const SNIPPET = 160;

/** A host and what may follow it, of an address whose scheme was left out. */
export const WITHOUT_SCHEME = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#]|$)/u;

/**
 * Takes what is a web address into the entries, and lists what is not.
 * @param whole what stands in the file: shown where there is no address to show
 */
export function take(reading: Reading, draft: Draft, whole = draft.title ?? ''): void {
  const { line } = draft;
  const url = completed(draft.url.trim());
  const reason = whyNot(url);
  if (reason) {
    reading.unread.push(unread(line, reason, url || whole));
    return;
  }
  reading.entries.push({
    line,
    url,
    title: folded(draft.title ?? ''),
    note: (draft.note ?? '').trim(),
    quote: (draft.quote ?? '').trim(),
    labels: (draft.labels ?? []).map(folded).filter(Boolean),
    date: (draft.date ?? '').trim(),
  });
}

export function unread(line: number, reason: UnreadReason, text: string): Unread {
  const short = folded(text.slice(0, 4 * SNIPPET));
  return { line, reason, text: short.length > SNIPPET ? `${short.slice(0, SNIPPET)}…` : short };
}

export function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function completed(address: string): string {
  return WITHOUT_SCHEME.test(address) ? `https://${address}` : address;
}

function whyNot(url: string): UnreadReason | undefined {
  if (url === '') return 'noAddress';
  if (url.length > LONGEST_ADDRESS) return 'longAddress';
  if (!URL.canParse(url)) return 'badAddress';
  const { protocol } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? undefined : 'notWeb';
}
