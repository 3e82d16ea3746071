import { expect, test } from './fixtures';
import { clippedBefore, LONG_AGO, today } from './seeds';

test('the badge is right after the browser was quit and started again', async ({ editor }) => {
  const { browser } = editor;
  const day = today();
  await clippedBefore(
    browser,
    { day, headline: 'One', url: 'http://git.example/wx/station' },
    { day, headline: 'Two', url: 'http://forum.example/t/8812' },
    { day: LONG_AGO, headline: 'Old', url: 'http://tidedb.example/blog/3-0' },
  );
  expect(await browser.badge()).toBe('');
  await browser.restart();
  await expect.poll(() => browser.badge()).toBe('2');
});

test('the alarm at the start of the day repaints the badge, and is set for the next start', async ({
  editor,
}) => {
  const { browser } = editor;
  await clippedBefore(browser, { day: today(), headline: 'One', url: 'http://git.example/wx/station' });
  // A worker of the test before may have painted its last count just now.
  await browser.inExtension(() => chrome.action.setBadgeText({ text: '' }));
  await browser.stopWorker();
  expect(await browser.badge()).toBe('');
  // The clock cannot be moved, so the day's alarm rings now.
  await browser.inExtension(() => chrome.alarms.create('day-start', { when: Date.now() }));
  await expect.poll(() => browser.badge(), { timeout: 40_000 }).toBe('1');
  const next = await browser.inExtension(async () => (await chrome.alarms.get('day-start'))?.scheduledTime);
  const at = new Date(next ?? 0);
  expect([at.getHours(), at.getMinutes(), at.getSeconds()]).toEqual([4, 0, 0]);
  expect(at.getTime() - Date.now()).toBeGreaterThan(0);
  expect(at.getTime() - Date.now()).toBeLessThanOrEqual(25 * 3_600_000);
});
