import { expect, test } from './fixtures';

// In Firefox a page that hangs holds up the driver itself.
test('of several tabs one never answers: its link is kept after the time limit, the next is clipped', async ({
  editor,
}) => {
  await editor.allows('Pages that are not in front');
  await editor.reads('spinning.example');
  await editor.untilAsked('/_/spins');
  await editor.reads('story.example/1');
  const tabs = await editor.opensTabs();
  await tabs.waitForTitles('A page that never rests', 'Story 1 of the harbour');
  await tabs.press('Clip 2 tabs');
  await expect.poll(() => tabs.said()).toBe('2 tabs clipped. Of 1 only the link.');
  expect(await tabs.noteOf('A page that never rests')).toBe('Link only. The page took too long to read.');
  expect(await tabs.noteOf('Story 1 of the harbour')).toBe('Clipped');
});
