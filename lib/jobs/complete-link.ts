import { type Clip, sourceOf, splitCapture } from '../clip';
import { extract } from '../extract';
import { newClip } from '../new-clip';
import { isWebAddress, siteOf } from '../page';
import { fetchPage } from '../platform/fetch-page';
import type { Database } from '../store';
import { completeClip } from '../store/complete';

/** Pages that stand in the way of another. */
const GATE =
  /\b(?:log-?in|sign-?in|sso|oauth|auth|consent|captcha|challenge|blocked|unavailable|not-?found|404)\b/i;

/**
 * Completes a clip of which only the link is known by its page, fetched and read from afar: of a PDF, by the page about
 * it where its published link is one. A page that is not what was asked for leaves it as it is. Needs a page of the
 * extension, and that the editor has granted `pages`.
 */
export async function completeLink(db: Database, clip: Clip): Promise<void> {
  const asked = sourceOf(clip) ?? '';
  const page = isWebAddress(asked) ? await fetchPage(asked) : undefined;
  if (!page || isAnother(asked, page.url)) return;
  const { facts, article } = splitCapture(extract(page.document, page.url));
  if (!facts.title) return;
  const { id, day } = clip;
  const now = Date.now();
  const read = newClip({ id, url: page.url, name: '', capture: facts, typed: {}, day, now });
  await completeClip(db, id, read, article, now);
}

/** Whether asking for a page has led to one that stands in its way: the front page, or one that asks for something. */
function isAnother(asked: string, found: string): boolean {
  const [from, to] = [new URL(asked), new URL(found)];
  const isFront = to.pathname === '/' && to.search === '' && from.pathname !== '/';
  const isGate = GATE.test(to.pathname) && !GATE.test(from.pathname);
  return isFront || isGate || (siteOf(asked) !== siteOf(found) && GATE.test(to.hostname));
}
