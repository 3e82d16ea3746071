import { expect, test } from './fixtures';
import { violations } from './violations';

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

test('by keyboard: what is selected, clip, and on to the desk; the focus is never lost', async ({
  editor,
  chromium,
}) => {
  await editor.allows('Addresses of other tabs');
  for (const number of [1, 2]) await editor.reads(`story.example/${number}`);
  const tabs = await editor.opensTabs();
  await tabs.waitForTitles('Story 1 of the harbour', 'Story 2 of the harbour');
  const { keyboard } = chromium.tab;
  const focused = () =>
    tabs.surface.evaluate(() => {
      const { activeElement } = document;
      const label = activeElement?.getAttribute('aria-labelledby') ?? '';
      return document.getElementById(label)?.textContent ?? activeElement?.textContent;
    });
  const tabTo = async (name: string) => {
    for (let step = 0; step < 12 && (await focused()) !== name; step += 1) await keyboard.press('Tab');
    expect(await focused()).toBe(name);
  };
  await tabTo('Story 2 of the harbour');
  await keyboard.press('Space');
  await tabTo('Clip 1 tab');
  await keyboard.press('Enter');
  await expect.poll(() => tabs.said()).toBe('1 tab clipped.');
  // The button that was pressed is gone.
  expect(await tabs.surface.evaluate(() => document.activeElement?.className)).toBe('tabs-foot');
  await tabTo('Open the desk');
  await keyboard.press('Enter');
  await expect.poll(() => chromium.tab.url()).toContain('/desk.html#/');
});

test('no axe violation while tabs are listed, clipped and done; nothing is cut off when narrow', async ({
  editor,
  chromium,
}) => {
  await editor.allows('Addresses of other tabs');
  await editor.reads('story.example/1');
  await chromium.tab.evaluate(() => {
    document.title = 'x'.repeat(300);
  });
  await editor.reads('story.example/2');
  await editor.reads('late.example', 'commit');
  const tabs = await editor.opensTabs();
  const inOrder = async () => {
    for (const width of [1000, 400]) {
      await chromium.tab.setViewportSize({ width, height: 800 });
      expect(await violations(tabs.surface)).toEqual([]);
      const fits = () => document.documentElement.scrollWidth <= innerWidth;
      expect(await tabs.surface.evaluate(fits)).toBe(true);
    }
  };
  await expect.poll(async () => (await tabs.titles()).length).toBe(3);
  await inOrder();
  await tabs.toggle('The tide is late');
  await tabs.press('Clip 2 tabs');
  await expect.poll(() => tabs.said()).toBe('2 tabs clipped.');
  await inOrder();
  await tabs.toggle('The tide is late');
  await editor.allows('Pages that are not in front');
  await editor.looksAtTabs();
  await tabs.press('Clip 1 tab');
  await expect.poll(() => tabs.noteOf('The tide is late')).toBe('Reading …');
  expect(await violations(tabs.surface)).toEqual([]);
  await expect.poll(() => tabs.said()).toBe('1 tab clipped.');
});
