import { expect, test } from './fixtures';
import { clippedBefore, LONG_AGO, pendingTakes, storedClips } from './seeds';

const TIDEDB = 'tidedb.example/blog/3-0';
const ESSAY = 'margins.example/essays/slow-tools';
/** Of Firefox's own pages the keyboard's driver reaches only those that run apart from the window. */
const OWN_PAGE = { chromium: 'chrome://version/', firefox: 'about:newtab' };
const OWN_PAGE_SENTENCE = 'The browser lets no extension read this page:';

test('Alt+Shift+L opens the filled form; words, chord and Enter come from the keyboard', async ({
  editor,
}) => {
  await editor.reads(TIDEDB);
  const popup = await editor.opensPopupByKey();
  await expect.poll(() => popup.caretInTake()).toBe(true);
  await expect.poll(() => popup.titleShown()).toMatch(/^TideDB 3\.0/);
  await editor.browser.typeOnKeyboard('half');
  await expect.poll(() => popup.takeShown()).toBe('half');
  await editor.browser.pressOnKeyboard('Alt+3');
  await expect.poll(() => popup.chosenCategory()).toBe('Papers');
  await editor.browser.pressOnKeyboard('Alt+1');
  await expect.poll(() => popup.chosenCategory()).toBe('Key developments');
  await editor.browser.pressOnKeyboard('Enter');
  await popup.closed();
  const clips = await storedClips(editor.browser);
  expect(clips.map(({ take, categoryId }) => [take, categoryId])).toEqual([['half', 'key-developments']]);
});

test('Escape leaves the popup and saves nothing; the words are kept', async ({ editor }) => {
  await editor.reads(TIDEDB);
  const popup = await editor.opensPopupByKey();
  await expect.poll(() => popup.caretInTake()).toBe(true);
  await editor.browser.typeOnKeyboard('half');
  await expect.poll(() => pendingTakes(editor.browser)).toEqual(['half']);
  await editor.browser.pressOnKeyboard('Escape');
  await popup.closed();
  expect(await storedClips(editor.browser)).toEqual([]);
  const again = await editor.opensPopup();
  await expect.poll(() => again.takeShown()).toBe('half');
});

test('Alt+Shift+S clips the page, opens nothing and is counted on the badge', async ({ editor }) => {
  await editor.reads(TIDEDB);
  const before = await editor.browser.addresses();
  await editor.clipsByKey();
  await expect.poll(() => editor.browser.badge()).toBe('1');
  expect(await editor.browser.tooltip()).toBe('Clipsheet: 1 clip');
  expect(await editor.browser.addresses()).toEqual(before);
  const [clip] = await storedClips(editor.browser);
  expect(clip).toMatchObject({
    headline: 'TideDB 3.0 replaces its B-tree with a learned index',
    links: [{ url: 'https://tidedb.example/blog/3-0', role: 'source' }],
  });
  await editor.clipsByKey();
  await editor.reads('forum.example/t/8812');
  await editor.clipsByKey();
  await expect.poll(() => editor.browser.badge()).toBe('2');
});

test('Alt+Shift+S where it cannot: “!”, the reason in the tooltip and on top of the next popup, once', async ({
  editor,
}) => {
  const { browser } = editor;
  await browser.visit(OWN_PAGE[browser.kind]);
  await editor.clipsByKey();
  await expect.poll(() => browser.badge()).toBe('!');
  expect(await browser.tooltip()).toContain(OWN_PAGE_SENTENCE);
  await editor.reads(TIDEDB);
  const popup = await editor.opensPopup();
  await expect.poll(async () => (await popup.troubles())[0]).toContain(OWN_PAGE_SENTENCE);
  expect((await popup.troubles())[0]).toMatch(/^(The page|“.+”) was not clipped\./);
  await expect.poll(() => browser.badge()).toBe('');
  await browser.closePopup();
  const next = await editor.opensPopup();
  await expect.poll(() => next.titleShown()).toMatch(/^TideDB 3\.0/);
  expect(await next.troubles()).toEqual([]);
});

test('the context menu clips the page', async ({ editor }) => {
  await editor.reads('forum.example/t/8812');
  await editor.clipsPageFromMenu();
  await expect.poll(() => editor.browser.badge()).toBe('1');
  const [clip] = await storedClips(editor.browser);
  expect(clip?.headline).toBe('Ask: how do you retire a database nobody remembers?');
});

test('the context menu clips a link unvisited: its words are the title, the page is its via', async ({
  editor,
}) => {
  await editor.reads(ESSAY);
  await editor.clipsLinkFromMenu('#tidedb');
  await expect.poll(() => editor.browser.badge()).toBe('1');
  expect(await storedClips(editor.browser)).toEqual([
    expect.objectContaining({
      headline: 'TideDB made lookups twice as fast',
      unread: true,
      links: [
        { url: 'http://tidedb.example/blog/3-0', role: 'source' },
        { url: 'http://margins.example/essays/slow-tools', role: 'via', label: 'In praise of slow tools' },
      ],
    }),
  ]);
  expect(await editor.browser.addresses()).not.toContain('http://tidedb.example/blog/3-0');
});

test('the context menu clips the page with the selection as quote; Alt+Q puts it into the take', async ({
  editor,
}) => {
  await editor.reads(ESSAY);
  await editor.clipsQuoteFromMenu('#worth-quoting');
  await expect.poll(() => editor.browser.tooltip()).toBe('Clipsheet: 1 clip');
  expect(await editor.browser.badge()).toBe('1');
  const quote =
    'A tool that answers at once teaches you to ask at once. What you lose is the moment in which the question was still getting better.';
  const [clip] = await storedClips(editor.browser);
  expect(clip).toMatchObject({ headline: 'In praise of slow tools', quote });
  const popup = await editor.opensPopup();
  await expect.poll(() => popup.text()).toContain(`“${quote}”`);
  await popup.take('Slowly:');
  await editor.browser.pressOnKeyboard('Alt+q');
  await expect.poll(() => popup.takeShown()).toBe(`Slowly: “${quote}”`);
});

test('Alt+O opens the old clip of a page by a real key', async ({ editor }) => {
  const url = 'https://tidedb.example/blog/3-0';
  await clippedBefore(editor.browser, { day: LONG_AGO, headline: 'TideDB then', url, take: 'A guess.' });
  await editor.reads(TIDEDB);
  const popup = await editor.opensPopupByKey();
  await expect.poll(() => popup.text()).toContain('Clipped on Tuesday, March 5, 2024');
  await editor.browser.pressOnKeyboard('Alt+o');
  await expect.poll(async () => (await popup.today.clip('TideDB then').fields()).take).toBe('A guess.');
});
