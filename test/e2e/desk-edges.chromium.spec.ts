import { NAMES, twelveClips } from './desk-day';
import type { Target } from './driver/surface';
import { expect, test } from './fixtures';
import type { Editor } from './pages/editor';
import { clippedBefore, LONG_AGO, storedClips } from './seeds';

async function opensTwelve(editor: Editor) {
  await twelveClips(editor.browser);
  const desk = await editor.opensDesk(LONG_AGO);
  await desk.waitForRows(12);
  return desk;
}

/** Fails as soon as there are more than twelve clips. */
const TEMPLATE =
  '{% for clip in clips %}{{ clip.headline }}\n\n{% endfor %}{% if clips.size > 12 %}{{ nothing.of.the.kind }}{% endif %}';

test('where the format fails nothing is copied or issued, not the last draft that worked either', async ({
  editor,
}) => {
  const { browser } = editor;
  const row = {
    id: 'own',
    name: 'Own',
    template: TEMPLATE,
    working: TEMPLATE,
    createdAt: 1,
    updatedAt: 1,
    changed: {},
  };
  await browser.seed('formats', [row]);
  const desk = await opensTwelve(editor);
  await desk.format('Own');
  await expect.poll(() => desk.preview()).toContain('Twelve');
  await browser.putOnClipboard('https://late.example/news');
  await desk.focus('One');
  await desk.press('Control+v');
  await desk.waitForRows(13);
  await expect.poll(() => desk.text()).toContain('The last draft that worked is shown');
  await desk.press('Alt+m');
  await desk.says('Nothing was done');
  expect((await browser.clipboard()).text).toBe('https://late.example/news');
  await desk.button('Issue');
  await desk.says('Nothing was done');
  const editions = await browser.rows<{ issued?: object }>('editions');
  expect(editions.filter(({ issued }) => issued)).toEqual([]);
});

test('what is typed among the buttons of an open editor does nothing to its row', async ({ editor }) => {
  const desk = await opensTwelve(editor);
  await desk.edit('Two');
  await desk.surface.evaluate(() =>
    document.querySelector<HTMLElement>('[data-editing="true"] summary')?.focus(),
  );
  for (const key of ['t', 'x', 'Delete', 'ArrowDown']) await desk.press(key);
  await desk.press('Escape');
  await desk.waitForFocus('Two');
  expect(await desk.headlines()).toEqual(NAMES);
  expect(await desk.selected()).toEqual([]);
  expect((await storedClips(editor.browser)).length).toBe(12);
});

test('a range is selected from the clip in hand, grows and shrinks', async ({ editor }) => {
  const desk = await opensTwelve(editor);
  const selected = async () => (await desk.selected()).map((name) => name.replace(/^Select |[“”]/g, ''));
  await desk.focus('Two');
  await desk.press('Shift+ArrowDown');
  await expect.poll(selected).toEqual(['Two', 'Three']);
  await desk.press('Shift+ArrowDown');
  await expect.poll(selected).toEqual(['Two', 'Three', 'Four']);
  await desk.press('Shift+ArrowUp');
  await expect.poll(selected).toEqual(['Two', 'Three']);
  await desk.press('Escape');
  await desk.press('x');
  await desk.press('x');
  await expect.poll(selected).toEqual([]);
  await desk.focus('Five');
  await desk.press('Shift+ArrowDown');
  await expect.poll(selected).toEqual(['Five', 'Six']);
});

test('a letter is a key with Caps Lock too, and none with Shift', async ({ editor }) => {
  const desk = await opensTwelve(editor);
  await desk.focus('Two');
  // A capital without Shift is what the browser reports while Caps Lock is on.
  await desk.press('X');
  await expect.poll(async () => (await desk.selected()).length).toBe(1);
  await desk.press('Shift+X');
  await desk.press('ArrowDown');
  await desk.press('X');
  await expect.poll(async () => (await desk.selected()).length).toBe(2);
});

test('a click in the draft opens the clip that it shows, wherever those stand that are left out of it', async ({
  editor,
  chromium,
}) => {
  const desk = await opensTwelve(editor);
  await desk.format('Essay');
  await expect.poll(() => desk.preview()).toContain('Take on five');
  // Six has no take, and no essay prints it.
  await desk.focus('Six');
  await desk.press('Alt+ArrowUp');
  await expect.poll(async () => (await desk.headlines()).slice(4, 6)).toEqual(['Six', 'Five']);
  const spot = await chromium.tab.locator('.paper').evaluate((paper) => {
    const texts = document.createTreeWalker(paper, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const at = texts.currentNode.textContent?.indexOf('Take on five') ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(texts.currentNode, at + 2);
      range.setEnd(texts.currentNode, at + 8);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    throw new Error('the take is not there');
  });
  await chromium.tab.mouse.click(spot.x, spot.y);
  await expect.poll(() => desk.held('Take')).toBe('Take on five.');
});

test('what an issued edition says otherwise than it went out is marked, in both', async ({ editor }) => {
  const desk = await opensTwelve(editor);
  const marked = () =>
    desk.surface.evaluate(() =>
      ['added', 'removed'].map((name) =>
        [...(CSS.highlights.get(name) ?? [])].map((range) =>
          range instanceof Range ? range.toString() : '',
        ),
      ),
    );
  await desk.button('Issue');
  await expect.poll(() => desk.head()).toContain('Issued');
  await desk.surface.click({ role: 'button', containing: 'Take on three' });
  await desk.surface.fill({ role: 'textbox', name: 'Take' }, 'Words on three, late.');
  await expect.poll(marked).toEqual([['words', ', late'], []]);
  await desk.button('Show what went out');
  await expect.poll(marked).toEqual([[], ['take']]);
  await desk.button('Markdown');
  await expect.poll(marked).toEqual([[], ['take']]);
  await desk.button('Show the draft');
  await expect.poll(marked).toEqual([['words', ', late'], []]);
  await desk.surface.fill({ role: 'textbox', name: 'Take' }, 'Take on three.');
  await expect.poll(marked).toEqual([[], []]);
});

test('zoomed in it is the page that scrolls, and nothing in it', async ({ editor, chromium }) => {
  const desk = await opensTwelve(editor);
  // A window of 1280 by 800 at 200 %.
  await chromium.tab.setViewportSize({ width: 640, height: 400 });
  const scrolling = () =>
    desk.surface.evaluate(() =>
      [...document.querySelectorAll('html, .desk *')]
        .filter(
          (each) =>
            each.scrollHeight > each.clientHeight && /auto|scroll/.test(getComputedStyle(each).overflowY),
        )
        .map((each) => each.className),
    );
  await expect.poll(scrolling).toEqual([]);
  await desk.focus('Twelve');
  await expect
    .poll(() => desk.surface.evaluate(() => document.scrollingElement?.scrollTop ?? 0))
    .toBeGreaterThan(0);
  const covered = await desk.surface.evaluate(() => {
    const row = document.activeElement?.getBoundingClientRect();
    const foot = document.querySelector('.desk-foot')?.getBoundingClientRect();
    return row && foot && row.bottom > foot.top;
  });
  expect(covered).toBe(false);
  await desk.button('Draft');
  await expect.poll(scrolling).toEqual([]);
});

test('what is pressed before the engine is there waits for it', async ({ editor, chromium }) => {
  await clippedBefore(editor.browser, { day: LONG_AGO, headline: 'One', url: 'https://one.example/' });
  let goOn = () => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  let asked = 0;
  await chromium.context.route('**/chunks/render-*.js', async (route) => {
    asked += 1;
    await held;
    await route.continue();
  });
  const desk = await editor.opensDesk(LONG_AGO);
  await desk.waitForRows(1);
  await expect.poll(() => asked).toBeGreaterThan(0);
  await desk.button('Issue');
  goOn();
  await expect.poll(() => desk.head()).toContain('Issued');
  await chromium.context.unroute('**/chunks/render-*.js');
});

const UNDO: Target = { role: 'button', name: 'Undo' };

test('the sentence beside Undo says what Undo takes back, or there is none', async ({ editor }) => {
  const desk = await opensTwelve(editor);
  await desk.focus('Two');
  await desk.press('Delete');
  await desk.says('Dropped “Two”.');
  await desk.edit('One');
  await desk.type(' More.');
  await desk.press('Enter');
  await desk.waitForFocus('One');
  await desk.says(/^\s*$/);
  expect(await desk.surface.seen(UNDO)).toEqual([]);
  await desk.press('Control+z');
  await desk.says('Next to undo: Dropped “Two”. Undone: Edited “One”.');
  await desk.button('Undo');
  await desk.waitForRows(12);
  await desk.says(/^Undone: Dropped “Two”\.\s*$/);
  expect(await desk.surface.seen(UNDO)).toEqual([]);
});

test('Undo and redo keep what another desk added, though it is on this one', async ({ editor }) => {
  const { browser } = editor;
  const desk = await opensTwelve(editor);
  await desk.edit('One');
  await desk.type(' More.');
  await desk.press('Enter');
  await desk.waitForFocus('One');
  const other = await editor.opensDesk(LONG_AGO);
  await expect.poll(() => other.preview()).toContain('take on one. more.');
  await other.edit('One');
  await other.type(' Theirs.');
  await expect.poll(() => desk.preview()).toContain('take on one. more. theirs.');
  await desk.press('Control+z');
  await expect.poll(() => desk.preview()).toContain('take on one. https');
  await desk.press('Control+Shift+z');
  await expect.poll(() => desk.preview()).toContain('take on one. more. https');
  const kept = async () => (await browser.rows<{ value: string }>('history')).map(({ value }) => value);
  await expect.poll(kept).toEqual(['Take on one. More. Theirs.']);
  await desk.edit('One');
  await desk.button('Earlier words');
  await expect.poll(() => desk.text()).toContain('Take on one. More. Theirs.');
});

test('while what went out is shown, it is what is copied and saved', async ({ editor }) => {
  const { browser } = editor;
  const desk = await opensTwelve(editor);
  await desk.button('Issue');
  await expect.poll(() => desk.head()).toContain('Issued');
  await desk.edit('Two');
  await desk.type(' Later words.');
  await desk.button('Show what went out');
  await expect.poll(() => desk.preview()).not.toContain('later words');
  await desk.press('Alt+m');
  await desk.says('Copied as Markdown.');
  expect((await browser.clipboard()).text).toContain('take on two. <https');
  await desk.says('It is what went out.');
  await desk.wayOut('Download plain text');
  await desk.says(/Downloaded as .*\. It is what went out\./);
  await expect.poll(async () => (await browser.downloads())[0]?.text).toContain('take on two. https');
  // The article lies where it was: nothing that went out is on the sheet.
  await desk.press('Alt+a');
  await desk.press('Alt+m');
  await desk.says(/^Copied as Markdown\.\s*$/);
  expect((await browser.clipboard()).text).toContain('take on two. later words.');
  await desk.press('Alt+a');
  await desk.button('Show the draft');
  await desk.press('Alt+r');
  await desk.says(/^Copied as rich text\.\s*$/);
  expect((await browser.clipboard()).text).toContain('later words.');
});

test('Undo stands in one line beside a long headline, and the list stays where it is', async ({
  editor,
  chromium,
}) => {
  const headline = 'A harbour town votes to move its market to the old ropeworks before the winter storms';
  await clippedBefore(
    editor.browser,
    { day: LONG_AGO, headline, url: 'https://one.example/' },
    { day: LONG_AGO, headline: 'Other', url: 'https://two.example/' },
  );
  const desk = await editor.opensDesk(LONG_AGO);
  await desk.waitForRows(2);
  await chromium.tab.setViewportSize({ width: 1000, height: 800 });
  const foot = () =>
    desk.surface.evaluate(() => document.querySelector('.desk-foot')?.getBoundingClientRect().height);
  const before = await foot();
  await desk.focus('A harbour town');
  await desk.press('Delete');
  await desk.says('Dropped “A harbour town');
  const lines = () =>
    desk.surface.evaluate(() => {
      const words = document.createRange();
      words.selectNodeContents(document.querySelector('.desk-said button') ?? document.body);
      return words.getClientRects().length;
    });
  await expect.poll(lines).toBe(1);
  expect(await foot()).toBe(before);
});
