import { expect, test } from './fixtures';

// Chromium tells extensions nothing of such a tab, not even its address, so one sentence names what it may be.
test('view-source: one sentence, and nothing to save', async ({ editor }) => {
  await editor.browser.visit('view-source:http://tidedb.example/blog/3-0');
  const popup = await editor.opensPopup();
  await expect
    .poll(() => popup.troubles())
    .toEqual([
      'The browser lets no extension read this page: it is one of its own, an extension store or a page’s source. Open a web page to clip it.',
    ]);
  expect(await popup.offers('Save clip')).toBe(false);
});
