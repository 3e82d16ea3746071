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

test('no axe violation in a panel that may not look at the page in front', async ({ editor }) => {
  await clippedBefore(editor.browser, { day: today(), headline: 'One', url: 'http://a.example/' });
  const panel = await editor.opensPanelInTab();
  await panel.today.waitForRows(1);
  await panel.isQuiet();
  expect(await violations(panel.surface)).toEqual([]);
});

test('no axe violation where a page cannot be read, nor in the settings, nor where tabs may not be seen', async ({
  editor,
}) => {
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
  // With tabs in it: tabs.headed.spec.ts, where the browser can be asked.
  const tabs = await editor.opensTabs();
  await expect.poll(() => tabs.text()).toContain('Let it see them');
  expect(await violations(tabs.surface)).toEqual([]);
});

test('no axe violation on “Your data”: columns, plan and unread lines of an import, automatic backups; nothing is cut off when narrow', async ({
  editor,
  chromium,
}) => {
  await clippedBefore(editor.browser, { day: LONG_AGO, headline: 'One', url: 'http://a.example/' });
  const data = await editor.opensData();
  const inOrder = async () => {
    for (const width of [1000, 400]) {
      await chromium.tab.setViewportSize({ width, height: 800 });
      expect(await violations(data.surface)).toEqual([]);
      const fits = () => document.documentElement.scrollWidth <= innerWidth;
      expect(await data.surface.evaluate(fits)).toBe(true);
    }
  };
  const table = [
    'Title,Link,Tags,Saved',
    'A title that goes on for longer than any field of a form is wide at any width,https://long.example/,sea,',
    ...Array.from(
      { length: 12 },
      (_, index) => `T${index},https://t${index}.example/,tag ${index},2026-03-03`,
    ),
    'None,nowhere,sea,soon',
  ];
  const file = { name: 'a table.csv', mimeType: 'text/csv', buffer: Buffer.from(table.join('\n')) };
  await chromium.tab.getByLabel('File to import').setInputFiles(file);
  await expect.poll(() => data.chosenFor('Address')).toBe('1');
  await inOrder();
  await data.press('Continue');
  await data.surface.click({ role: 'button', name: 'Show all 13' });
  await chromium.tab.getByText('One line could not be read').click();
  await expect
    .poll(async () => (await data.importPlan()).join(' '))
    .toContain('Line 15: an address that is not one.');
  await inOrder();
  await data.press('Import 13 clips');
  await expect.poll(() => data.said()).toContain('13 clips were imported from a table.csv.');
  await editor.browser.seed('settings', [
    {
      key: 'backup-auto',
      value: { on: true, way: 'downloads', device: '7f3a' },
      changed: {},
      createdAt: 1,
      updatedAt: 1,
    },
  ]);
  const again = await editor.opensData();
  await expect.poll(() => again.shows('Clipsheet may not save downloads any more')).toBe(true);
  expect(await violations(again.surface)).toEqual([]);
  const desk = await editor.opensDesk(LONG_AGO);
  await expect.poll(() => desk.text()).toContain('Clipsheet may not save downloads any more');
  expect(await violations(desk.surface)).toEqual([]);
});

test('the import by keyboard: columns, what becomes of a label, import, take back', async ({
  editor,
  chromium,
}) => {
  const data = await editor.opensData();
  const file = {
    name: 'a.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('url,tags\nhttps://a.example/,sea'),
  };
  await chromium.tab.getByLabel('File to import').setInputFiles(file);
  const { keyboard } = chromium.tab;
  const focused = () =>
    data.surface.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);
  const tabTo = async (name: string) => {
    for (let step = 0; step < 40 && (await focused()) !== name; step += 1) await keyboard.press('Tab');
    expect(await focused()).toBe(name);
  };
  await expect.poll(focused).toBe('column-url');
  await tabTo('Continue');
  await keyboard.press('Enter');
  await expect.poll(focused).toBe('From a.csv, 1 clip will be added on one day.');
  await tabTo('label-0');
  await keyboard.press('ArrowDown');
  await tabTo('Import one clip');
  await keyboard.press('Enter');
  await expect.poll(() => data.said()).toEqual(['1 clip was imported from a.csv.']);
  expect((await storedClips(editor.browser))[0]?.categoryId).toMatch(/^[\da-f-]{36}$/);
  await tabTo('Take the import back');
  await keyboard.press('Enter');
  await expect.poll(() => storedClips(editor.browser)).toEqual([]);
  await expect.poll(focused).toBe('Bring it back');
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
