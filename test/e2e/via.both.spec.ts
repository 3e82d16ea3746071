import { expect, test } from './fixtures';
import { pendingTakes, storedClips } from './seeds';

const ESSAY = 'margins.example/essays/slow-tools';
const TIDEDB = { url: 'https://tidedb.example/blog/3-0', role: 'source' };
const ORIGIN = { url: '', role: 'via', label: 'margins.example' };

test('the site that led to a page is its via: shown with the form, kept with the clip, printed where the format asks', async ({
  editor,
}) => {
  await editor.reads(ESSAY);
  await editor.follows('#tidedb');
  const popup = await editor.opensPopup();
  await expect.poll(() => popup.text()).toContain('via margins.example');
  await popup.take('Half the time.');
  await popup.save();
  await popup.closed();
  expect((await storedClips(editor.browser))[0]?.links).toEqual([TIDEDB, ORIGIN]);
  const desk = await editor.opensDesk();
  await desk.waitForRows(1);
  await desk.format('Links');
  await expect.poll(() => desk.preview()).toContain('(via margins.example)');
});

test('one key removes it, and it does not come back with the words', async ({ editor }) => {
  await editor.reads(ESSAY);
  await editor.follows('#tidedb');
  const popup = await editor.opensPopup();
  await popup.take('Half');
  await expect.poll(() => popup.text()).toContain('via margins.example');
  await popup.press('Alt+V');
  await expect.poll(() => popup.text()).not.toContain('via margins.example');
  await expect.poll(() => pendingTakes(editor.browser)).toEqual(['Half']);
  await editor.browser.closePopup();
  const again = await editor.opensPopup();
  await expect.poll(() => again.takeShown()).toBe('Half');
  await again.save();
  await again.closed();
  expect((await storedClips(editor.browser))[0]?.links).toEqual([TIDEDB]);
});

test('a page that nobody led to has none', async ({ editor }) => {
  await editor.reads('tidedb.example/blog/3-0');
  const popup = await editor.opensPopup();
  await expect.poll(() => popup.titleShown()).toMatch(/^TideDB/);
  await popup.save();
  await popup.closed();
  expect((await storedClips(editor.browser))[0]?.links).toEqual([TIDEDB]);
});
