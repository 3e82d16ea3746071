import { expect, test } from './fixtures';
import { clippedBefore, LONG_AGO, storedClips, today } from './seeds';
import { violations } from './violations';

const TIDEDB = 'tidedb.example/blog/3-0';

test('no axe violation in the popup: empty, full, editing, copying, adding links, dropped', async ({
  editor,
}) => {
  await editor.reads(TIDEDB);
  const empty = await editor.opensPopup();
  await expect.poll(() => empty.titleShown()).toMatch(/^TideDB 3\.0/);
  expect(await violations(empty.surface)).toEqual([]);
  await editor.browser.closePopup();

  const day = today();
  await clippedBefore(
    editor.browser,
    { day, headline: 'One', url: 'http://a.example/', take: 'A take.', categoryId: 'papers' },
    { day, headline: 'Two', url: 'http://b.example/' },
    { day: LONG_AGO, headline: 'Three', url: 'https://tidedb.example/blog/3-0', take: 'Then.' },
  );
  await editor.browser.seed('pending', [
    {
      pageKey: 'c',
      id: 'c',
      url: 'http://c.example/',
      tabTitle: 'C',
      typed: { take: 'Half' },
      createdAt: 1,
      updatedAt: 1,
    },
  ]);
  const full = await editor.opensPopup();
  await full.today.waitForRows(2);
  await expect.poll(() => full.text()).toContain('Your take then: Then.');
  await full.press('Alt+3');
  await expect.poll(() => full.venueShown()).toBeDefined();
  expect(await violations(full.surface)).toEqual([]);
  await full.today.clip('One').edit();
  await expect.poll(async () => (await full.today.clip('One').fields()).take).toBe('A take.');
  expect(await violations(full.surface)).toEqual([]);
  const panel = await full.copy();
  await panel.format('Essay');
  await expect.poll(() => panel.slots()).toContain('Roundup');
  expect(await violations(full.surface)).toEqual([]);
  await full.addLinks();
  expect(await violations(full.surface)).toEqual([]);
  await full.today.clip('Two').drop();
  await full.says(/Dropped/);
  expect(await violations(full.surface)).toEqual([]);
});

test('no axe violation where a page cannot be read, nor in the settings', async ({ editor }) => {
  await editor.browser.visit('chrome://version/');
  const popup = await editor.opensPopup();
  await expect.poll(() => popup.troubles()).toHaveLength(1);
  expect(await violations(popup.surface)).toEqual([]);
  await editor.browser.closePopup();
  const settings = await editor.opensSettings();
  await expect.poll(() => settings.categories()).toHaveLength(3);
  await settings.field('Language of the digest', '1');
  await settings.press('Remove “Notable”');
  expect(await violations(settings.surface)).toEqual([]);
});

test('the whole job by keyboard: clip, review, edit, move, drop, undo, copy', async ({ editor }) => {
  const { browser } = editor;
  const day = today();
  await clippedBefore(
    browser,
    { day, headline: 'One', url: 'http://a.example/', take: 'First.', categoryId: 'notable' },
    { day, headline: 'Two', url: 'http://b.example/', take: 'Second.', categoryId: 'notable' },
  );
  await editor.reads(TIDEDB);
  const clipping = await editor.opensPopup();
  await expect.poll(() => clipping.caretInTake()).toBe(true);
  await clipping.type('Third.');
  await clipping.press('Alt+2');
  await clipping.press('Enter');
  await clipping.closed();

  const popup = await editor.opensPopup();
  await popup.today.waitForRows(3);
  await popup.tabsTo('Two');
  await popup.press('Alt+ArrowUp');
  await popup.today.waitForFirst('Two');
  await popup.press('Enter');
  await expect.poll(async () => (await popup.today.clip('Two').fields()).take).toBe('Second.');
  await popup.type(' Edited.');
  await popup.press('Enter');
  await expect.poll(() => popup.today.rows()).toContainEqual({ headline: 'Two', take: 'Second. Edited.' });
  await popup.press('ArrowDown');
  await popup.press('Delete');
  await popup.says(/Dropped “One”/);
  await popup.press('Control+z');
  await popup.today.waitForRows(3);
  await popup.press('Alt+m');
  await popup.says(/Copied as Markdown/);
  expect((await browser.clipboard()).text).toMatch(/two[\s\S]*one[\s\S]*tidedb/i);
  expect((await storedClips(browser)).map(({ take }) => take).sort()).toEqual([
    'First.',
    'Second. Edited.',
    'Third.',
  ]);
});

test('whatever has the focus shows it', async ({ editor }) => {
  await clippedBefore(editor.browser, { day: today(), headline: 'One', url: 'http://a.example/' });
  await editor.reads(TIDEDB);
  const popup = await editor.opensPopup();
  await popup.today.waitForRows(1);
  const unseen: string[] = [];
  for (let step = 0; step < 30; step += 1) {
    await popup.press('Tab');
    const bare = await popup.surface.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return '';
      const marked = (element: Element | null) => {
        if (!element) return false;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
      };
      return marked(focused) || marked(focused.closest('label')) ? '' : focused.outerHTML.slice(0, 100);
    });
    if (bare) unseen.push(bare);
  }
  expect(unseen).toEqual([]);
});
