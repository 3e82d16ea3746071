import { expect, test } from './fixtures';

// In Firefox the browser itself closes the popup on Escape before the page hears of it.
test('Escape closes what stands open above the list, not the popup, and what was in it is kept', async ({
  editor,
}) => {
  await editor.reads('tidedb.example/blog/3-0');
  const popup = await editor.opensPopup();
  await expect.poll(() => popup.caretInTake()).toBe(true);
  await popup.copy();
  await expect.poll(() => popup.offers('Copy as Markdown')).toBe(true);
  await popup.press('Escape');
  await expect.poll(() => popup.offers('Copy as Markdown')).toBe(false);
  await expect.poll(() => popup.buttonFocused('Copy')).toBe(true);
  await popup.addLinks();
  await popup.type('https://a.example/1');
  await popup.press('Escape');
  await expect.poll(() => popup.addressesShown()).toBeUndefined();
  await popup.addLinks();
  expect(await popup.addressesShown()).toBe('https://a.example/1');
});
