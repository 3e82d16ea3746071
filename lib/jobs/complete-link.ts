import { sourceOf, splitCapture } from '../clip';
import { newClip } from '../new-clip';
import { isWebAddress, siteOf } from '../page';
import { fetchPage } from '../platform/fetch-page';
import { isAllowed } from '../platform/grants';
import { readDocument } from '../read-document';
import { clipById, type Database, editionOf } from '../store';
import { completeClip } from '../store/complete';
import { urlKey } from '../url';
import { isOwnNetwork } from '../via';

/** Addresses that lead to another on purpose. */
const RESOLVERS = /^(?:dx\.)?doi\.org$|^hdl\.handle\.net$|^perma\.cc$/;

/** What stands in the way of a page is called so, though it comes with its address. */
const STANDING_IN =
  /^(?:access (?:to this page has been )?denied|(?:error )?40[34]|(?:page |file )?not found|just a moment|attention required|checking your browser|(?:please )?(?:wait|verify|enable)|are you a (?:robot|human)|(?:log|sign) ?in|subscribe|one more step|security check)/i;

/** Words of the shortest text that is taken for a work where nobody and no date is named. */
const ENOUGH = 100;

/**
 * Completes a clip of which only the link is known by its page, fetched and read from afar: of a PDF, by the page about
 * it where its published link is one. Nobody looks at that page, so it has to show that it is the one that was asked for;
 * else the clip stays as it is. So it does where the editor has taken the grant back, issued the edition or changed the link
 * meanwhile. Needs a page of the extension.
 */
export async function completeLink(db: Database, id: string): Promise<void> {
  const clip = await clipById(db, id);
  const asked = clip && sourceOf(clip);
  if (!asked || !clip.unread || !isWebAddress(asked) || isOwnNetwork(siteOf(asked))) return;
  if (!(await isAllowed('pages')) || (await isIssued(db, clip.day))) return;
  const page = await fetchPage(asked);
  if (!page) return;
  const { facts, article } = splitCapture(readDocument(page.document, page.url));
  const { title = '', authors = [], publishedAt, wordCount = 0 } = facts;
  const isWork = authors.length > 0 || publishedAt !== undefined || wordCount >= ENOUGH;
  const isAsked = [page.url, facts.canonicalUrl ?? ''].some((url) => urlKey(url) === urlKey(asked));
  if (!title || STANDING_IN.test(title) || !isWork) return;
  if (!(isAsked || RESOLVERS.test(siteOf(asked))) || (await isIssued(db, clip.day))) return;
  const now = Date.now();
  const read = newClip({ id, url: page.url, name: '', capture: facts, typed: {}, day: clip.day, now });
  await completeClip(db, id, read, article, now, asked);
}

async function isIssued(db: Database, day: string): Promise<boolean> {
  return (await editionOf(db, day)).state === 'issued';
}
