import { Firefox } from './driver/firefox/firefox';
import { expect, test } from './fixtures';

// Chromium's toolbar and its menus are out of any driver's reach.
test('the toolbar button’s own menu opens the page in that window, with the highlighted tabs selected', async ({
  editor,
}) => {
  const { browser } = editor;
  if (!(browser instanceof Firefox)) throw new Error('this test is Firefox’s alone');
  await editor.allows('Addresses of other tabs');
  for (const number of [1, 2, 3]) await editor.reads(`story.example/${number}`);
  await browser.inExtension(async () => {
    const wanted = await chrome.tabs.query({ url: ['http://story.example/3', 'http://story.example/1'] });
    // The first named comes to the front.
    const tabs = wanted.map(({ index }) => index).toReversed();
    await chrome.tabs.highlight({ windowId: wanted[0]?.windowId ?? -1, tabs });
  });
  await browser.chooseFromButton('Clip several tabs…');
  const tabs = await editor.looksAtTabs();
  await expect.poll(() => tabs.selected()).toEqual(['Story 1 of the harbour', 'Story 3 of the harbour']);
});
