import { addressesIn } from '../addresses-in';
import type { CaptureLink } from '../capture';
import type { Day } from '../day';
import { newClip } from '../new-clip';
import { clock, type MenuChoice } from '../platform';
// Not through the folder's face, which the popup loads for its first paint.
import { linkText } from '../platform/link-text';
import { type Database, readNow } from '../store';
import { nameClip } from '../store/complete';
import { addClip } from '../store/save-clip';
import { together } from '../store/together';
import { creditFor } from '../via';
import { confirmOnBadge } from './badge';

/** Clips a link from the context menu without visiting it; the page it was found on becomes its via. */
export async function clipLink(db: Database, choice: Extract<MenuChoice, { what: 'link' }>): Promise<void> {
  const { open } = await readNow(db, clock());
  const { url, title } = choice.tab;
  const credit = creditFor(url);
  // A title says more than a site's name, where it is not of somebody's mail.
  const via = credit?.url && title ? { ...credit, label: title } : credit;
  // Stored before its words are asked for: a worker that is stopped meanwhile has the link.
  const added = await addBareLink(db, choice.href, choice.words ?? '', open, via);
  const words = choice.words || (await linkText(choice.tab.id, choice.frameId, choice.href));
  if (added && words) await nameClip(db, added, words);
  await confirmOnBadge(db);
}

/** What became of pasted addresses. */
export interface Pasted {
  /** The ids of the new clips. */
  added: string[];
  /** Addresses that the day has already. */
  known: number;
}

/**
 * Makes a bare-link clip of every web address in a pasted text: of all, or where that fails of none. Painting the
 * badge is left to the caller, who may have to note the clips before the list shows them.
 */
export async function clipAddresses(db: Database, text: string, day: Day): Promise<Pasted> {
  const result: Pasted = { added: [], known: 0 };
  await together(db, async () => {
    for (const url of addressesIn(text)) {
      const added = await addBareLink(db, url, '', day);
      if (added) result.added.push(added);
      else result.known += 1;
    }
  });
  return result;
}

/** Answers the clip's id, or nothing where the day has the page already. */
async function addBareLink(
  db: Database,
  url: string,
  name: string,
  day: Day,
  via?: CaptureLink,
): Promise<string | undefined> {
  const clip = newClip({
    id: crypto.randomUUID(),
    url,
    name,
    typed: {},
    day,
    now: Date.now(),
    ...(via ? { via } : {}),
  });
  return (await addClip(db, clip, undefined)) ? clip.id : undefined;
}
