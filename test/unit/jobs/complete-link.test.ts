import 'fake-indexeddb/auto';
import { JSDOM } from 'jsdom';
import { beforeEach, expect, it, vi } from 'vitest';
import { completeLink } from '../../../lib/jobs/complete-link';
import type { FetchedPage } from '../../../lib/platform/fetch-page';
import { clipById } from '../../../lib/store';
import type { Database } from '../../../lib/store/database';
import { addClip } from '../../../lib/store/save-clip';
import { unplaced } from '../builders';
import { freshDatabase } from '../database';

const fetchPage = vi.hoisted(() => vi.fn<(url: string) => Promise<FetchedPage | undefined>>());
vi.mock('../../../lib/platform/fetch-page', () => ({ fetchPage }));

const SHOWN = 'https://archive.example/pdf/8812';
const ABOUT = 'https://archive.example/abs/8812';

const HTML = `<!doctype html><html lang="en"><head><title>Tides of the inner harbour</title>
<meta name="author" content="Ida Brandt"></head><body><main><h1>Tides of the inner harbour</h1>
<p>${'The gauge at the lock was read every hour for a year, and the harbour told what it had hidden. '.repeat(8)}</p></main></body></html>`;

const at = (url: string): FetchedPage => ({ document: new JSDOM(HTML, { url }).window.document, url });

let db: Database;
beforeEach(async () => {
  fetchPage.mockReset();
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
  const clip = await clipById(db, 'p');
  if (clip) await completeLink(db, clip);
  return clipById(db, 'p');
}

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
  ['one that asks for consent, elsewhere', 'https://consent.example/collect?continue=abs'],
])('stays as it is where asking led to %s', async (_, found) => {
  fetchPage.mockResolvedValue(at(found));
  expect(await completed()).toMatchObject({ headline: 'this paper', unread: true });
  expect(await db.articles.count()).toBe(0);
});

it('stays as it is where there is no page, and where its link is none', async () => {
  fetchPage.mockResolvedValue(undefined);
  expect(await completed()).toMatchObject({ headline: 'this paper', unread: true });
  await db.clips.update('p', { links: [{ url: 'javascript:alert(1)', role: 'source' }] });
  fetchPage.mockClear();
  expect(await completed()).toMatchObject({ unread: true });
  expect(fetchPage).not.toHaveBeenCalled();
});

it('is not read where its page was read before', async () => {
  await db.clips.update('p', { unread: undefined, headline: 'Mine' });
  fetchPage.mockResolvedValue(at(ABOUT));
  expect(await completed()).toMatchObject({ headline: 'Mine' });
});
