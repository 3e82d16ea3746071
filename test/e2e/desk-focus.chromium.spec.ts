import { twelveClips } from './desk-day';
import type { Target } from './driver/surface';
import { expect, test } from './fixtures';
import type { DeskPage } from './pages/desk';
import type { Editor } from './pages/editor';
import { LONG_AGO } from './seeds';

async function opensTwelve(editor: Editor) {
  await twelveClips(editor.browser);
  const desk = await editor.opensDesk(LONG_AGO);
  await desk.waitForRows(12);
  return desk;
}

const BAR: Target = { role: 'group', name: 'Selected clips' };

/** Selects clips that follow each other. */
async function selects(desk: DeskPage, first: string, more: number) {
  await desk.focus(first);
  await desk.press('x');
  for (let count = 0; count < more; count += 1) await desk.press('Shift+ArrowDown');
  await expect.poll(async () => (await desk.selected()).length).toBe(more + 1);
}

/** What is selected in the box that has the caret, with its name. */
function caret(desk: DeskPage) {
  return desk.surface.evaluate(() => {
    const box = document.activeElement;
    if (!(box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement)) return undefined;
    return [
      box.ariaLabel,
      box.value.slice(box.selectionStart ?? 0, box.selectionEnd ?? 0),
      box.selectionStart,
    ];
  });
}

test('after a deed on the selected clips the focus is on the row that stands there then', async ({
  editor,
}) => {
  const desk = await opensTwelve(editor);
  await selects(desk, 'Two', 1);
  await desk.surface.click({ role: 'button', name: 'Drop', within: BAR });
  await desk.waitForRows(10);
  await desk.waitForFocus('Four');

  await selects(desk, 'Four', 1);
  await desk.surface.click({ role: 'button', name: /^\w{3}, \w{3} \d+$/, within: BAR });
  await desk.waitForRows(8);
  await desk.waitForFocus('Six');

  // Six has no take: Seven keeps its own, and tells the story.
  await selects(desk, 'Six', 1);
  await desk.button('Merge');
  await desk.waitForRows(7);
  await desk.waitForFocus('Seven');

  await selects(desk, 'Eight', 1);
  await desk.button('Select none');
  await desk.waitForFocus('Eight');

  await desk.edit('Seven');
  await desk.button('Split off');
  await desk.waitForRows(8);
  await expect.poll(() => desk.takeFocused()).toBe(true);
});

test('a category’s chord leaves the open editor as it is', async ({ editor }) => {
  const desk = await opensTwelve(editor);
  await desk.edit('Two');
  await desk.surface.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.more-fields summary')].at(-1)?.click(),
  );
  await desk.surface.click({ role: 'textbox', name: 'Take' });
  await desk.press('Home');
  await desk.press('ArrowRight');
  for (let count = 0; count < 3; count += 1) await desk.press('Shift+ArrowRight');
  await expect.poll(() => caret(desk)).toEqual(['Take', 'ake', 1]);
  await desk.press('Alt+3');
  await expect.poll(() => desk.held('Title')).toBe('Two');
  await desk.says('Put “Two” into Papers');
  await expect.poll(() => caret(desk)).toEqual(['Take', 'ake', 1]);
  expect(await desk.surface.seen({ role: 'button', name: 'Add a link' })).toHaveLength(1);
  await desk.type('urn');
  await expect.poll(() => desk.held('Take')).toBe('Turn on two.');
});

test('Ctrl+Z in a take is the text’s own while it is typed into, and else the desk’s', async ({ editor }) => {
  const desk = await opensTwelve(editor);
  const order = async () => (await desk.headlines()).slice(0, 4);
  await desk.edit('Two');
  await desk.type(' Ab');
  await desk.press('Alt+ArrowDown');
  await expect.poll(async () => (await order())[1]).toBe('Three');
  await expect.poll(() => desk.takeFocused()).toBe(true);
  await desk.press('Control+z');
  await expect.poll(async () => (await order())[2]).toBe('Three');
  expect(await desk.held('Take')).toBe('Take on two. Ab');
  await desk.press('Control+Shift+z');
  await expect.poll(async () => (await order())[1]).toBe('Three');
  await desk.type('c');
  await desk.press('Control+z');
  await expect.poll(() => desk.held('Take')).toBe('Take on two. Ab');
  expect((await order())[1]).toBe('Three');
  await desk.press('Control+z');
  await expect.poll(async () => (await order())[2]).toBe('Three');
  // In a box that was opened for something else the desk's last step is taken back, too.
  await desk.press('Escape');
  await desk.edit('Four');
  await desk.press('Control+z');
  await expect.poll(() => desk.preview()).toContain('take on two. https');
});

test('a finding leads to the field that it is about', async ({ editor }) => {
  const { browser } = editor;
  await twelveClips(browser);
  const rows = await browser.rows<{ id: string; headline: string }>('clips');
  const change = (id: string, fields: object) => ({ ...rows.find((row) => row.id === id), ...fields });
  const good = { url: 'https://site1.example/story', role: 'source' };
  await browser.seed('clips', [
    change('seed-0', { headline: 'Two' }),
    change('seed-1', { links: [good, { url: 'http://plain.example/', role: 'discussion' }] }),
    change('seed-2', { links: [] }),
  ]);
  const desk = await editor.opensDesk(LONG_AGO);
  await desk.waitForRows(12);
  await desk.surface.evaluate(() => document.querySelector<HTMLElement>('.lint summary')?.click());
  const leads = async (finding: RegExp, name: string, value: string) => {
    await desk.surface.click({ role: 'button', name: finding });
    const focused = () =>
      desk.surface.evaluate(() => {
        const it = document.activeElement;
        return [
          it?.ariaLabel ?? it?.textContent,
          it instanceof HTMLInputElement || it instanceof HTMLTextAreaElement ? it.value : '',
        ];
      });
    await expect.poll(focused).toEqual([name, value]);
  };
  await leads(/^No venue Nine/, 'Venue', '');
  await leads(/^Link is not https Two/, 'Address', 'http://plain.example/');
  await leads(/^No link Three/, 'Add a link', '');
  await leads(/^Headline repeated Two/, 'Title', 'Two');
  await leads(/^No take Six/, 'Take', '');
});

test('a date that is typed into the head is gone to once it is whole', async ({ editor, chromium }) => {
  const desk = await opensTwelve(editor);
  await chromium.tab.getByLabel('Day', { exact: true }).focus();
  // Month, day and year, as an English page has them.
  await desk.type('0304');
  expect(await desk.surface.evaluate(() => location.hash)).toBe(`#/${LONG_AGO}`);
  await desk.type('2025');
  expect(await desk.surface.evaluate(() => location.hash)).toBe(`#/${LONG_AGO}`);
  await desk.press('Escape');
  await expect.poll(() => chromium.tab.getByLabel('Day', { exact: true }).inputValue()).toBe(LONG_AGO);
  await chromium.tab.getByLabel('Day', { exact: true }).blur();
  await chromium.tab.getByLabel('Day', { exact: true }).focus();
  await desk.type('03042025');
  await desk.press('Enter');
  await expect.poll(() => desk.surface.evaluate(() => location.hash)).toBe('#/2025-03-04');
});

test('a quote is removed in the open editor', async ({ editor }) => {
  const { browser } = editor;
  await twelveClips(browser);
  const [one] = await browser.rows<object>('clips');
  await browser.seed('clips', [{ ...one, quote: 'Somebody said so.' }]);
  const desk = await editor.opensDesk(LONG_AGO);
  await desk.waitForRows(12);
  await desk.edit('One');
  await desk.button('Remove the quote');
  await expect.poll(() => desk.text()).not.toContain('Somebody said so.');
  await expect.poll(() => desk.takeFocused()).toBe(true);
  await desk.press('Escape');
  await desk.press('Control+z');
  await desk.edit('One');
  await expect.poll(() => desk.text()).toContain('Somebody said so.');
});

test('from opening the desk to a merged story by keys alone', async ({ editor }) => {
  const desk = await opensTwelve(editor);
  await desk.press('ArrowDown');
  await desk.waitForFocus('One');
  await desk.press('ArrowDown');
  await desk.press('x');
  await desk.press('m');
  await desk.press('Shift+ArrowDown');
  await desk.press('m');
  await desk.waitForRows(11);
  await desk.says('Merged 2 clips');
  await desk.waitForFocus('Two');
  expect(await desk.selected()).toEqual([]);
});

test('a link that is added gets the caret, and one that is removed leaves it to the next', async ({
  editor,
}) => {
  const desk = await opensTwelve(editor);
  await desk.edit('One');
  await desk.surface.evaluate(() => document.querySelector<HTMLElement>('.links summary')?.click());
  const addresses = async () =>
    (await desk.surface.seen({ role: 'textbox', name: 'Address' })).map(({ value, focused }) => [
      value,
      focused,
    ]);
  await desk.button('Add a link');
  await desk.type('https://b.example/');
  await desk.button('Add a link');
  await expect.poll(addresses).toEqual([
    ['https://site0.example/story', false],
    ['https://b.example/', false],
    ['', true],
  ]);
  await desk.surface.click({ role: 'button', name: 'Remove the link', nth: 1 });
  await expect.poll(addresses).toEqual([
    ['https://site0.example/story', false],
    ['', true],
  ]);
});
