import type { ExtensionBrowser } from './driver/browser';
import { expect, test } from './fixtures';
import { clippedBefore, pendingTakes, storedClips, today } from './seeds';

const TIDEDB = 'tidedb.example/blog/3-0';
const TIDEDB_TAB = 'TideDB 3.0 replaces its B-tree with a learned index · TideDB blog';
const TABS = 'Addresses of other tabs';
const PAGES = 'Pages that are not in front';
const LATE = 'The tide is late';
const story = (number: number) => `Story ${number} of the harbour`;

/** Closes tabs by their address, whatever is in front. */
async function close(browser: ExtensionBrowser, url: string): Promise<void> {
  await browser.inExtension(async (wanted) => {
    const found = await chrome.tabs.query({ url: wanted });
    await chrome.tabs.remove(found.map(({ id }) => id ?? -1));
  }, url);
}

test('without leave to see tabs the page says so; with it, every tab becomes a link with its title', async ({
  editor,
}) => {
  await editor.reads('story.example/1');
  await editor.reads(TIDEDB);
  const tabs = await editor.opensTabs();
  await expect.poll(() => tabs.text()).toContain('Clipsheet has to see their titles and addresses.');
  expect(await tabs.titles()).toEqual([]);
  await editor.browser.allow(() => tabs.press('Let it see them'));
  await tabs.waitForTitles(story(1), TIDEDB_TAB);
  expect(await tabs.selected()).toEqual([story(1), TIDEDB_TAB]);
  expect(await tabs.text()).toContain('Clipsheet may not read pages that are not in front.');
  await tabs.press('Clip 2 tabs');
  await expect.poll(() => tabs.said()).toBe('2 tabs clipped.');
  expect(await tabs.noteOf(story(1))).toBe('Link only');
  expect(await tabs.selected()).toEqual([]);
  expect(await storedClips(editor.browser)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ headline: story(1), unread: true, day: today() }),
      expect.objectContaining({ headline: TIDEDB_TAB, unread: true, day: today() }),
    ]),
  );
  await expect.poll(() => editor.browser.badge()).toBe('2');
});

test('with leave to read pages each tab is read; words typed for it go along, what is there is not doubled', async ({
  editor,
}) => {
  const { browser } = editor;
  await clippedBefore(browser, { day: today(), headline: 'Mine', url: 'http://story.example/2' });
  await browser.seed('pending', [
    {
      pageKey: 'story.example/1',
      id: 'typed',
      url: 'http://story.example/1',
      tabTitle: story(1),
      typed: { take: 'Why' },
      createdAt: Date.now(),
      updatedAt: Date.now(),
    },
  ]);
  await editor.allows(PAGES);
  for (const page of ['story.example/1', 'story.example/2', TIDEDB, 'reports.example/tides.pdf'])
    await editor.reads(page);
  // The same page once more.
  await editor.reads('story.example/1');
  await editor.reads('late.example', 'commit');
  const tabs = await editor.opensTabs();
  await expect.poll(async () => (await tabs.titles()).length).toBe(6);
  expect(await tabs.noteOf(story(2))).toBe('Already in this edition');
  expect(await tabs.titles()).toContain(LATE);
  expect((await tabs.selected()).filter((title) => title === story(1))).toHaveLength(1);
  await tabs.press('Clip 4 tabs');
  await expect.poll(() => tabs.said()).toBe('4 tabs clipped. Of 1 only the link.');
  expect(await tabs.noteOf(TIDEDB_TAB)).toBe('Clipped');
  expect(await tabs.noteOf('reports.example')).toContain(
    'Link only. The PDF viewer lets no extension read the file',
  );
  const clips = (await storedClips(browser)).toSorted((a, b) => (a.order < b.order ? -1 : 1));
  expect(clips.map(({ headline }) => headline)).toEqual([
    'Mine',
    story(1),
    'TideDB 3.0 replaces its B-tree with a learned index',
    expect.stringMatching(/tides/i),
    LATE,
  ]);
  expect(clips.map(({ unread = false }) => unread)).toEqual([false, false, false, true, false]);
  expect(clips[1]).toMatchObject({ id: 'typed', take: 'Why' });
  expect(await pendingTakes(browser)).toEqual([]);
});

test('a tab that is closed before its turn is kept as a link, and says so in its place', async ({
  editor,
}) => {
  await editor.allows(TABS);
  await editor.allows(PAGES);
  // What is on its way is waited for: time to do something meanwhile.
  await editor.reads('late.example', 'commit');
  for (const number of [1, 2, 3]) await editor.reads(`story.example/${number}`);
  const tabs = await editor.opensTabs();
  await tabs.waitForTitles(LATE, story(1), story(2), story(3));
  await tabs.toggle(story(3));
  await tabs.press('Clip 3 tabs');
  await expect.poll(() => tabs.noteOf(LATE)).toBe('Reading …');
  await close(editor.browser, 'http://story.example/1');
  await tabs.waitForTitles(LATE, story(2), story(3));
  await editor.letsThePageFinish();
  await expect.poll(() => tabs.said()).toBe('3 tabs clipped. Of 1 only the link.');
  expect(await tabs.titles()).toEqual([LATE, story(1), story(2), story(3)]);
  expect(await tabs.noteOf(story(1))).toBe('Link only. The tab was closed, or left for another page.');
  expect(await tabs.noteOf(story(3))).toBe('');
  expect(await tabs.selected()).toEqual([]);
});

test('cancelled, it ends after the tab in hand, and the rest stays selected', async ({ editor }) => {
  const { browser } = editor;
  await editor.allows(TABS);
  await editor.allows(PAGES);
  await editor.reads('late.example', 'commit');
  for (const number of [1, 2]) await editor.reads(`story.example/${number}`);
  const tabs = await editor.opensTabs();
  await tabs.waitForTitles(LATE, story(1), story(2));
  await tabs.press('Clip 3 tabs');
  await expect.poll(() => tabs.noteOf(LATE)).toBe('Reading …');
  await tabs.press('Cancel');
  await expect.poll(() => tabs.text()).toContain('Stopping after this tab');
  await editor.letsThePageFinish();
  await expect.poll(() => tabs.said()).toBe('1 tab clipped. Stopped; the rest is still selected.');
  expect(await tabs.selected()).toEqual([story(1), story(2)]);
  expect((await storedClips(browser)).map(({ headline }) => headline)).toEqual([LATE]);
  await expect.poll(() => browser.badge()).toBe('1');
});

test('the disk is full midway: it stops and says so, what was clipped stays, the rest can be clipped anew', async ({
  editor,
}) => {
  const { browser } = editor;
  await editor.allows(TABS);
  for (const number of [1, 2, 3, 4]) await editor.reads(`story.example/${number}`);
  const tabs = await editor.opensTabs();
  await tabs.waitForTitles(story(1), story(2), story(3), story(4));
  await tabs.toggle(story(3));
  await tabs.surface.evaluate(() => {
    const { add } = IDBObjectStore.prototype;
    let room = 1;
    IDBObjectStore.prototype.add = function (row: unknown, key?: IDBValidKey) {
      if (this.name === 'clips' && room-- === 0) throw new DOMException('no room', 'QuotaExceededError');
      return key === undefined ? add.call(this, row) : add.call(this, row, key);
    };
  });
  await tabs.press('Clip 3 tabs');
  await expect.poll(() => tabs.problems()).toEqual([expect.stringContaining('The disk is full')]);
  await expect.poll(() => tabs.said()).toBe('1 tab clipped.');
  expect(await tabs.selected()).toEqual([story(2), story(4)]);
  const again = await editor.opensTabs();
  await again.waitForTitles(story(1), story(2), story(3), story(4));
  expect(await again.selected()).toEqual([story(2), story(3), story(4)]);
  await again.press('Clip 3 tabs');
  await expect.poll(() => again.said()).toBe('3 tabs clipped.');
  await expect.poll(() => browser.badge()).toBe('4');
});

test('from the desk: only the highlighted tabs are selected, and the list follows the window', async ({
  editor,
}) => {
  const { browser } = editor;
  await editor.allows(TABS);
  for (const number of [1, 2, 3]) await editor.reads(`story.example/${number}`);
  const desk = await editor.opensDesk();
  await expect.poll(() => desk.text()).toContain('Clip several tabs…');
  await browser.inExtension(async () => {
    const [front] = await chrome.tabs.query({ active: true, currentWindow: true });
    const wanted = await chrome.tabs.query({ url: ['http://story.example/1', 'http://story.example/3'] });
    const tabs = [front, ...wanted].map((tab) => tab?.index ?? -1);
    await chrome.tabs.highlight({ windowId: front?.windowId ?? -1, tabs });
  });
  await desk.surface.click({ role: 'button', name: 'Clip several tabs…' });
  const tabs = await editor.looksAtTabs();
  await tabs.waitForTitles(story(1), story(2), story(3));
  expect(await tabs.selected()).toEqual([story(1), story(3)]);
  await tabs.toggle(story(1));
  await close(browser, 'http://story.example/2');
  await tabs.waitForTitles(story(1), story(3));
  expect(await tabs.selected()).toEqual([story(3)]);
});
