import { expect, test } from './fixtures';
import type { Editor } from './pages/editor';
import type { PopupPage } from './pages/popup';
import { clippedBefore, LONG_AGO, pendingTakes, storedClips, today } from './seeds';

const TREE = 'TideDB leaves the tree';
const FERRIES = 'Who pays for the wrong ferry';
const STATION = 'A pocket weather station';
const PAPER = 'Forgetting on schedule';
const THREAD = 'A database nobody remembers';

/** A day of five clips, on a page that is none of them. */
async function opensFullDay(editor: Editor, day = today()): Promise<PopupPage> {
  await clippedBefore(
    editor.browser,
    { day, headline: THREAD, url: 'http://forum.example/t/8812', take: 'It was the soup.' },
    { day, headline: PAPER, url: 'http://arxiv.example/abs/2603.00001', categoryId: 'papers' },
    {
      day,
      headline: TREE,
      url: 'http://tidedb.example/blog/3-0',
      take: 'Half.',
      categoryId: 'key-developments',
    },
    {
      day,
      headline: STATION,
      url: 'http://git.example/wx/station',
      take: 'One cell.',
      categoryId: 'notable',
    },
    {
      day,
      headline: FERRIES,
      url: 'http://dispatch.example/2026',
      take: 'Who?',
      categoryId: 'key-developments',
    },
  );
  await editor.reads('samples.example');
  const popup = await editor.opensPopup();
  await popup.today.waitForRows(day === today() ? 5 : 0);
  return popup;
}

test('clips stand in the order they will run, grouped by category, with what is missing', async ({
  editor,
}) => {
  const popup = await opensFullDay(editor);
  expect(await popup.today.headlines()).toEqual([TREE, FERRIES, STATION, PAPER, THREAD]);
  expect(await popup.today.groups()).toEqual(['Key developments', 'Notable', 'Papers', 'No category']);
  expect(await popup.today.text()).toContain('5 clips · 1 without a take · 1 without a category');
});

test('title, take and category are edited in place and stand when the popup is opened again', async ({
  editor,
}) => {
  const popup = await opensFullDay(editor);
  const row = popup.today.clip(STATION);
  await row.edit();
  await row.take('One cell, one year.');
  await row.category('Papers');
  await expect.poll(() => popup.today.groups()).toEqual(['Key developments', 'Papers', 'No category']);
  await row.title('A weather station for the pocket');
  await popup.press('Enter');
  const edited = { headline: 'A weather station for the pocket', take: 'One cell, one year.' };
  await expect.poll(() => popup.today.rows()).toContainEqual(edited);
  await editor.browser.closePopup();
  const again = await editor.opensPopup();
  await expect.poll(() => again.today.rows()).toContainEqual(edited);
  const stored = (await storedClips(editor.browser)).find(({ id }) => id === 'seed-3');
  expect(stored).toMatchObject({ ...edited, categoryId: 'papers' });
});

test('a focused row takes a category by its chord and moves by Alt with an arrow', async ({ editor }) => {
  const popup = await opensFullDay(editor);
  await popup.today.focus(FERRIES);
  await popup.press('Alt+ArrowUp');
  await expect.poll(() => popup.today.headlines()).toEqual([FERRIES, TREE, STATION, PAPER, THREAD]);
  await popup.says(/“Who pays for the wrong ferry” is now 1 of 2 in Key developments/);
  await popup.press('Alt+ArrowDown');
  await expect.poll(() => popup.today.headlines()).toEqual([TREE, FERRIES, STATION, PAPER, THREAD]);
  await popup.press('Alt+2');
  await expect.poll(() => popup.today.headlines()).toEqual([TREE, STATION, FERRIES, PAPER, THREAD]);
  await popup.says(/Put Who pays for the wrong ferry into Notable/);
  // The row is another one there, and has the focus: the next key goes on.
  await popup.press('Alt+ArrowUp');
  await expect.poll(() => popup.today.headlines()).toEqual([TREE, FERRIES, STATION, PAPER, THREAD]);
  expect(await popup.today.isFocused(FERRIES)).toBe(true);
});

test('a clip moved by its buttons stays where it was put when the popup is opened again', async ({
  editor,
}) => {
  const popup = await opensFullDay(editor);
  await popup.today.clip(TREE).moveDown();
  await popup.today.waitForFirst(FERRIES);
  await editor.browser.closePopup();
  const again = await editor.opensPopup();
  await again.today.waitForRows(5);
  expect((await again.today.headlines()).slice(0, 2)).toEqual([FERRIES, TREE]);
  await again.today.clip(TREE).moveUp();
  await again.today.waitForFirst(TREE);
});

test('a dropped clip is out of the list and the count; Undo brings back clip, place and article', async ({
  editor,
}) => {
  const { browser } = editor;
  const popup = await opensFullDay(editor);
  await browser.seed('articles', [{ id: 'seed-2', html: '<p>The tree.</p>', text: 'The tree.' }]);
  await popup.today.clip(TREE).drop();
  await expect.poll(() => popup.today.headlines()).toEqual([FERRIES, STATION, PAPER, THREAD]);
  await popup.says(/Dropped “TideDB leaves the tree”/);
  await expect.poll(() => browser.badge()).toBe('4');
  await popup.today.undo();
  await expect.poll(() => popup.today.headlines()).toEqual([TREE, FERRIES, STATION, PAPER, THREAD]);
  await expect.poll(() => browser.badge()).toBe('5');
  expect(await browser.rows('articles')).toEqual([
    { id: 'seed-2', html: '<p>The tree.</p>', text: 'The tree.' },
  ]);
});

test('what was dropped comes back step by step, the last first', async ({ editor }) => {
  const popup = await opensFullDay(editor);
  for (const headline of [TREE, FERRIES]) {
    await popup.today.clip(headline).drop();
    await popup.says(new RegExp(`Dropped “${headline}`));
  }
  await popup.today.undo();
  await expect.poll(() => popup.today.headlines()).toEqual([FERRIES, STATION, PAPER, THREAD]);
  await popup.today.undo();
  await expect.poll(() => popup.today.headlines()).toEqual([TREE, FERRIES, STATION, PAPER, THREAD]);
});

test('a burst of typing in a row is stored as it stood for 100 ms, wherever the popup went then', async ({
  editor,
}) => {
  const popup = await opensFullDay(editor);
  await popup.today.clip(STATION).edit();
  await expect.poll(async () => (await popup.today.clip(STATION).fields()).take).toBeDefined();
  await popup.surface.evaluate(async () => {
    const box = document.querySelector<HTMLTextAreaElement>('.clip-editor .take-box');
    for (let letters = 1; box && letters <= 120; letters += 1) {
      box.value = 'x'.repeat(letters);
      box.dispatchEvent(new Event('input', { bubbles: true }));
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  });
  await editor.browser.closePopup();
  // Closing does not wait for the disk.
  const takes = async () => (await storedClips(editor.browser)).map(({ take }) => take);
  await expect.poll(takes).toContain('x'.repeat(120));
});

test('the source opens in a tab', async ({ editor }) => {
  const popup = await opensFullDay(editor);
  await popup.today.clip(STATION).openSource();
  await expect.poll(() => editor.browser.addresses()).toContain('http://git.example/wx/station');
});

test('an earlier day is shown by the day picker, and today is one click back', async ({ editor }) => {
  const popup = await opensFullDay(editor, LONG_AGO);
  await expect.poll(() => popup.today.text()).toContain('Nothing clipped yet.');
  await popup.today.earlierDay();
  await expect.poll(() => popup.today.headlines()).toEqual([TREE, FERRIES, STATION, PAPER, THREAD]);
  expect(await popup.today.text()).toContain('Tue, March 5');
  await popup.today.laterDay();
  await popup.today.waitForRows(0);
  await popup.today.chooseDay(LONG_AGO);
  await popup.today.waitForRows(5);
});

test('a day that is typed is shown once it is whole, whatever is drawn meanwhile', async ({ editor }) => {
  const popup = await opensFullDay(editor, LONG_AGO);
  await expect.poll(() => popup.today.text()).toContain('Nothing clipped yet.');
  await popup.surface.evaluate(() =>
    document.querySelector<HTMLInputElement>('.today [type="date"]')?.focus(),
  );
  const asTyped = await popup.today.text();
  // Month, day and year, as an English page has them.
  await popup.surface.type('0305202');
  expect(await popup.today.text()).toBe(asTyped);
  // The popup is drawn anew, as by a page that is read meanwhile: what is half typed stays.
  await popup.surface.evaluate(() => {
    const take = document.querySelector<HTMLTextAreaElement>('.take-box');
    if (!take) return;
    take.value = 'Meanwhile';
    take.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect.poll(() => pendingTakes(editor.browser)).toEqual(['Meanwhile']);
  await popup.surface.type('4');
  await popup.surface.press('Enter');
  await popup.today.waitForRows(5);
});

test('the list follows what is changed in another window', async ({ editor }) => {
  await opensFullDay(editor);
  await editor.browser.closePopup();
  const first = await editor.opensPopupInTab('?first');
  await first.today.waitForRows(5);
  const second = await editor.opensPopupInTab('?second');
  await second.today.waitForRows(5);
  await second.today.clip(TREE).drop();
  await second.today.waitForRows(4);
  const watching = await editor.returnsToPopupInTab('?first');
  await expect.poll(() => watching.today.headlines()).toEqual([FERRIES, STATION, PAPER, THREAD]);
});
