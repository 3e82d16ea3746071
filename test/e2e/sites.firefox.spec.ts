import { expect, test } from './fixtures';
import { storedClips } from './seeds';

test('a page of a site that is known by name is read by what is known of it', async ({ editor }) => {
  await editor.reads('lobste.rs/s/aaaaaa');
  const popup = await editor.opensPopup();
  await expect.poll(() => popup.titleShown()).toBe('Knots that hold');
  await popup.save();
  await popup.closed();
  expect((await storedClips(editor.browser))[0]?.links).toEqual([
    { url: 'https://knots.example/first', role: 'source' },
    { url: 'https://lobste.rs/s/aaaaaa', role: 'discussion', label: 'Lobsters' },
  ]);
});
