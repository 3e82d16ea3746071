import 'fake-indexeddb/auto';
import { JSDOM } from 'jsdom';
import { beforeEach, expect, it, vi } from 'vitest';
import { completeLink } from '../../../lib/jobs/complete-link';
import type { FetchedPage } from '../../../lib/platform/fetch-page';
import type { Database } from '../../../lib/store/database';
import { addClip } from '../../../lib/store/save-clip';
import { issued, TODAY, unplaced } from '../builders';
import { freshDatabase } from '../database';

const fetchPage = vi.hoisted(() => vi.fn<(url: string) => Promise<FetchedPage | undefined>>());
const isAllowed = vi.hoisted(() => vi.fn<() => Promise<boolean>>());
vi.mock('../../../lib/platform/fetch-page', () => ({ fetchPage }));
vi.mock('../../../lib/platform/grants', () => ({ isAllowed }));

const SHOWN = 'https://archive.example/pdf/8812';
const ABOUT = 'https://archive.example/abs/8812';

const HTML = `<!doctype html><html lang="en"><head><title>Tides of the inner harbour</title>
<meta name="author" content="Ida Brandt"></head><body><main><h1>Tides of the inner harbour</h1>
<p>${'The gauge at the lock was read every hour for a year, and the harbour told what it had hidden. '.repeat(8)}</p></main></body></html>`;

const at = (url: string, html = HTML): FetchedPage => ({
  document: new JSDOM(html, { url }).window.document,
  url,
});

let db: Database;
beforeEach(async () => {
  fetchPage.mockReset();
  isAllowed.mockReset().mockResolvedValue(true);
  db = await freshDatabase();
  const links = [
    { url: ABOUT, role: 'source' as const },
    { url: 'https://letter.example/7', role: 'via' as const },
  ];
  const facts = { headline: 'this paper', unread: true, links, capture: { url: SHOWN } };
  await addClip(db, unplaced('p', facts), undefined);
});

/** The clip once it was tried. */
async function completed() {
  await completeLink(db, 'p');
  // Also out of the trash.
  return db.clips.get('p');
}

const UNCHANGED = { headline: 'this paper', unread: true, links: [{ url: ABOUT }, {}] };

it('is read at the published link: of a PDF that is the page about it', async () => {
  fetchPage.mockResolvedValue(at(ABOUT));
  const clip = await completed();
  expect(fetchPage).toHaveBeenCalledWith(ABOUT);
  expect(clip).toMatchObject({
    headline: 'Tides of the inner harbour',
    capture: { authors: ['Ida Brandt'] },
    links: [
      { url: ABOUT, role: 'source' },
      { url: 'https://letter.example/7', role: 'via' },
    ],
  });
  expect(clip).not.toHaveProperty('unread');
  expect((await db.articles.get('p'))?.text).toContain('The gauge at the lock');
});

it.each([
  ['the front page', 'https://archive.example/'],
  ['a page to log in', 'https://archive.example/login?next=/abs/8812'],
  ['a page to subscribe', 'https://archive.example/subscribe?from=8812'],
  ['a section', 'https://archive.example/tides'],
  ['one that asks for consent, elsewhere', 'https://consent.example/collect?continue=abs'],
])('stays as it is where asking led to %s', async (_, found) => {
  fetchPage.mockResolvedValue(at(found));
  expect(await completed()).toMatchObject(UNCHANGED);
  expect(await db.articles.count()).toBe(0);
});

it.each([
  ['a refusal', HTML.replaceAll('Tides of the inner harbour', 'Access Denied')],
  ['a check', HTML.replaceAll('Tides of the inner harbour', 'Checking your browser before accessing')],
  ['an empty shell', '<!doctype html><title>Vite App</title><div id="app"></div>'],
  ['one without a title', '<!doctype html><p>Nothing.</p>'],
])('stays as it is where %s stands in for the page', async (_, html) => {
  fetchPage.mockResolvedValue(at(ABOUT, html));
  expect(await completed()).toMatchObject(UNCHANGED);
});

it('of a page that names another address as its own it is completed, where that is the one that was asked for', async () => {
  const own = HTML.replace('<head>', `<head><link rel="canonical" href="${ABOUT}">`);
  fetchPage.mockResolvedValue(at('https://archive.example/a/8812', own));
  expect(await completed()).not.toHaveProperty('unread');
});

it('where the page puts other words in the place of the link’s, those can be had again', async () => {
  fetchPage.mockResolvedValue(at(ABOUT));
  await completed();
  const kept = (await db.history.toArray()).map(({ field, value }) => [field, value]);
  expect(kept).toContainEqual(['headline', 'this paper']);
});

it('what an editor wrote since the link was clipped is later than what its page says, also on another device', async () => {
  fetchPage.mockResolvedValue(at(ABOUT));
  const clip = await completed();
  expect(clip?.changed.headline).toBe(clip?.createdAt);
});

it.each([
  ['there is no page', () => fetchPage.mockResolvedValue(undefined)],
  ['the grant was taken back', () => isAllowed.mockResolvedValue(false)],
  ['the link is none', () => relinked('javascript:alert(1)')],
  ['the link is of the house’s own network', () => relinked('http://192.168.1.1/cgi-bin/reboot')],
  ['it was dropped', () => db.clips.update('p', { deletedAt: 1 })],
  ['its edition is issued', () => issue()],
])('stays as it is where %s', async (_, happen) => {
  fetchPage.mockResolvedValue(at(ABOUT));
  await happen();
  expect(await completed()).toMatchObject({ headline: 'this paper', unread: true });
});

it.each([
  ['its link was corrected', () => relinked('https://archive.example/abs/8813')],
  ['it was dropped', () => db.clips.update('p', { deletedAt: 1 })],
  ['its edition was issued', () => issue()],
])('stays as it is where %s while the page was on its way', async (_, happen) => {
  fetchPage.mockImplementation(async () => {
    await happen();
    return at(ABOUT);
  });
  expect(await completed()).toMatchObject({ headline: 'this paper', unread: true });
});

it('is not read where its page was read before', async () => {
  await db.clips.update('p', { unread: undefined, headline: 'Mine' });
  expect(await completed()).toMatchObject({ headline: 'Mine' });
  expect(fetchPage).not.toHaveBeenCalled();
});

function relinked(url: string) {
  return db.clips.update('p', { links: [{ url, role: 'source' }] });
}

function issue() {
  return db.editions.put(issued(TODAY));
}
