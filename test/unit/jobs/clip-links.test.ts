import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { clipAddresses, clipFromMenu } from '../../../lib/jobs';
import { clipsOfDay } from '../../../lib/store';
import type { Database } from '../../../lib/store/database';
import { addClip } from '../../../lib/store/save-clip';
import { badge, executeScript, GROUND, openTab } from '../browser';
import { NOON, pageOf, TODAY, unplaced } from '../builders';
import { freshDatabase } from '../database';

let db: Database;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: NOON });
  db = await freshDatabase();
});

describe('clipAddresses', () => {
  it('makes a bare link of each address and counts the new and the known', async () => {
    await addClip(db, unplaced('p'), undefined, pageOf('p'));
    const text = 'See https://a.example/1, https://news.example/p?utm_source=mail and https://a.example/2.';
    const { added, known } = await clipAddresses(db, text, TODAY);
    expect(known).toBe(1);
    expect((await db.clips.bulkGet(added)).map((clip) => clip?.urlKey)).toEqual([
      'a.example/1',
      'a.example/2',
    ]);
    expect((await clipsOfDay(db, TODAY)).map((clip) => clip.urlKey).sort()).toEqual([
      'a.example/1',
      'a.example/2',
      'news.example/p',
    ]);
  });

  it('takes two spellings of one page for one', async () => {
    expect(await clipAddresses(db, 'https://a.example/1 http://www.a.example/1/', TODAY)).toEqual({
      added: [expect.any(String)],
      known: 1,
    });
  });

  it('adds a page again that ran on another day', async () => {
    await addClip(db, unplaced('p', { day: '2026-03-01' }), undefined, pageOf('p'));
    expect(await clipAddresses(db, 'https://news.example/p', TODAY)).toEqual({
      added: [expect.any(String)],
      known: 0,
    });
  });

  it('stores all or, where that fails midway, none', async () => {
    db.clips.hook('creating', (_, { urlKey }) => {
      if (urlKey === 'a.example/2') throw new Error('no room');
    });
    await expect(clipAddresses(db, 'https://a.example/1 https://a.example/2', TODAY)).rejects.toThrow();
    expect(await db.clips.count()).toBe(0);
  });

  it('finds nothing in words', async () => {
    expect(await clipAddresses(db, 'nothing to see', TODAY)).toEqual({ added: [], known: 0 });
  });
});

describe('a link of the context menu', () => {
  const href = 'https://a.example/1?utm_source=x';

  it('is clipped unvisited, with its words and the page it was found on', async () => {
    executeScript.mockResolvedValue([{ result: 'Words of the link' }]);
    const tab = await openTab('https://letter.example/7', 'Letter 7');
    await clipFromMenu(db, { what: 'link', tab, href, frameId: 3 });
    expect(await clipsOfDay(db, TODAY)).toMatchObject([
      {
        headline: 'Words of the link',
        unread: true,
        links: [
          { url: 'https://a.example/1', role: 'source' },
          { url: 'https://letter.example/7', role: 'via', label: 'Letter 7' },
        ],
      },
    ]);
    // The words of a link are not the editor's.
    expect((await clipsOfDay(db, TODAY))[0]?.changed).toEqual({});
    expect(executeScript.mock.calls[0]?.[0]).toMatchObject({ target: { tabId: tab.id, frameIds: [3] } });
    expect(await badge()).toEqual({ text: '1', title: 'Clipsheet: 1 clip', ground: GROUND.good });
  });

  it('does not ask the page for words that the browser handed over', async () => {
    const tab = await openTab('https://letter.example/7');
    await clipFromMenu(db, { what: 'link', tab, href, frameId: 0, words: 'From Firefox' });
    expect(await clipsOfDay(db, TODAY)).toMatchObject([{ headline: 'From Firefox' }]);
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('is clipped without words where the frame cannot be asked', async () => {
    const tab = await openTab('https://letter.example/7');
    await clipFromMenu(db, { what: 'link', tab, href, frameId: 3 });
    expect(await clipsOfDay(db, TODAY)).toMatchObject([{ headline: '', site: 'a.example' }]);
  });

  it('has no via where it was found on a page of the browser', async () => {
    const tab = await openTab('about:reader?url=x');
    await clipFromMenu(db, { what: 'link', tab, href, frameId: 0, words: 'W' });
    expect((await clipsOfDay(db, TODAY))[0]?.links).toEqual([{ url: 'https://a.example/1', role: 'source' }]);
  });
});
