import { expect, test } from './fixtures';

test('what Clipsheet may see is asked for in the settings, and given back there', async ({ editor }) => {
  const granted = () => editor.browser.inExtension(() => chrome.permissions.getAll());
  await editor.allows('Addresses of other tabs');
  expect((await granted()).permissions).toContain('tabs');
  expect((await granted()).origins ?? []).toEqual([]);
  await editor.allows('Pages that are not in front');
  expect((await granted()).origins?.toSorted()).toEqual(['http://*/*', 'https://*/*']);
  const settings = await editor.opensSettings();
  for (const name of ['Addresses of other tabs', 'Pages that are not in front']) {
    await expect.poll(() => settings.isOn(name)).toBe(true);
    await settings.toggle(name);
    await expect.poll(() => settings.isOn(name)).toBe(false);
  }
  expect((await granted()).permissions).not.toContain('tabs');
  expect((await granted()).origins ?? []).toEqual([]);
});
