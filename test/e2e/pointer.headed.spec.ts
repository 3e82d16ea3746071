import { expect, test } from './fixtures';
import { pendingTakes, storedClips } from './seeds';

test('a click elsewhere closes the popup; the words are there when it is opened again', async ({
  editor,
  chromium,
}) => {
  await editor.reads('tidedb.example/blog/3-0');
  const popup = await editor.opensPopupByKey();
  await expect.poll(() => popup.caretInTake()).toBe(true);
  await chromium.typeOnKeyboard('half a tho');
  await expect.poll(() => pendingTakes(chromium)).toEqual(['half a tho']);
  chromium.clickOnPage();
  await popup.closed();
  expect(await storedClips(chromium)).toEqual([]);
  const again = await editor.opensPopupByKey();
  await expect.poll(() => again.takeShown()).toBe('half a tho');
});
