import { expect, test } from './fixtures';
import { storedClips } from './seeds';

test('while an input method composes, Enter belongs to it; afterwards it saves', async ({
  editor,
  chromium,
}) => {
  await editor.reads('tidedb.example/blog/3-0');
  const popup = await editor.opensPopup();
  await expect.poll(() => popup.titleShown()).toMatch(/^TideDB 3\.0/);
  await expect.poll(() => popup.caretInTake()).toBe(true);
  const keyboard = await chromium.inputMethodOf(popup.surface);
  await keyboard.compose('とう');
  await expect.poll(() => popup.takeShown()).toBe('とう');
  await keyboard.take('Enter');
  await popup.press('Alt+1');
  expect(await popup.isOpen()).toBe(true);
  expect(await popup.chosenCategory()).toBeUndefined();
  expect(await storedClips(chromium)).toEqual([]);
  await keyboard.commit('灯台');
  await expect.poll(() => popup.takeShown()).toBe('灯台');
  await popup.press('Enter');
  await popup.closed();
  expect((await storedClips(chromium)).map(({ take }) => take)).toEqual(['灯台']);
});
