import { expect, test } from './fixtures';
import { storedClips } from './seeds';

const TIDEDB = 'tidedb.example/blog/3-0';

// Firefox asks the page about Alt+Shift+S first (it could be an access key), so a page that hangs never lets the
// shortcut through. There the time limit is shown from the toolbar, in unreadable.both.spec.ts.

test('Alt+Shift+S on a page that never answers keeps the link and says so; nothing hangs', async ({
  editor,
}) => {
  const { browser } = editor;
  await editor.reads('spinning.example');
  await editor.untilAsked('/_/spins');
  await editor.clipsByKey();
  await expect.poll(() => browser.badge(), { timeout: 20_000 }).toBe('!');
  expect(await browser.tooltip()).toContain('The page took too long to read.');
  const [clip] = await storedClips(browser);
  expect(clip).toMatchObject({ headline: 'A page that never rests', unread: true });
});

test('a tab closed while it is read: the link is kept, and the reason is said', async ({ editor }) => {
  const { browser } = editor;
  await editor.reads(TIDEDB);
  await editor.reads('spinning.example');
  await editor.untilAsked('/_/spins');
  await editor.clipsByKey();
  await expect.poll(() => browser.rows('pending')).toHaveLength(1);
  await browser.closeTab();
  await expect.poll(() => browser.badge(), { timeout: 20_000 }).toBe('!');
  expect(await browser.tooltip()).toContain('The page was closed or left before it was read.');
});
