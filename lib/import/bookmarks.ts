import { folded, MOST_ENTRIES, type Reading, take } from './entry';
import { ImportError } from './errors';

/** Where a link begins in the files that browsers and services write. */
const LINK = /(<(?:DT|LI)>\s*|^\s*)<A(?=\s)/gi;

/** The pictures of the sites, most of such a file and of no use here. */
const PICTURE = /\sICON="data:[^"]*"/gi;

/**
 * Reads the bookmarks that browsers export (Netscape's format) and the lists of links that services export as HTML.
 * @param parse makes a document that runs and fetches nothing
 * @throws ImportError where there is no link in it, or too many
 */
export function readBookmarks(text: string, parse: (html: string) => Document): Reading {
  const reading: Reading = { entries: [], unread: [] };
  const links = parse(withLines(text)).querySelectorAll('a');
  if (links.length > MOST_ENTRIES) throw new ImportError('tooMany');
  for (const link of links) {
    const of = (name: string) => link.getAttribute(name) ?? '';
    take(reading, {
      line: Number(of('data-line')) || 0,
      url: of('href'),
      title: link.textContent ?? '',
      note: noteOf(link),
      labels: [...of('tags').split(','), folderOf(link)],
      date: savedAt(of('add_date') || of('time_added')),
    });
  }
  if (reading.entries.length === 0) throw new ImportError('noAddress');
  return reading;
}

/** A document does not tell in which line something stood, so each link is told it. */
function withLines(text: string): string {
  return text
    .replace(PICTURE, '')
    .split('\n')
    .map((line, index) => line.replace(LINK, `$1<A data-line=${index + 1}`))
    .join('\n');
}

/** Browsers write 0 where they do not know it. */
function savedAt(date: string): string {
  return /^0*$/.test(date) ? '' : date;
}

/** The description that follows an entry. */
function noteOf(link: Element): string {
  const next = link.closest('dt')?.nextElementSibling;
  if (next?.localName !== 'dd') return '';
  const own = [...next.childNodes].filter(({ nodeName }) => nodeName !== 'DL');
  return own.map(({ textContent }) => textContent ?? '').join('');
}

/** The name of the folder that it lies in; empty for the browser's own ones. */
function folderOf(link: Element): string {
  const list = link.closest('dl, ul, ol');
  // A folder with a description holds its list there.
  const before = list?.previousElementSibling ?? list?.parentElement?.previousElementSibling;
  const heading = before?.matches('h2, h3') ? before : before?.querySelector(':scope > h3');
  const ofBrowser = ['personal_toolbar_folder', 'unfiled_bookmarks_folder'];
  if (!heading || ofBrowser.some((name) => heading.hasAttribute(name))) return '';
  return folded(heading.textContent ?? '');
}
