import { twelveClips } from './desk-day';
import { expect, test } from './fixtures';
import type { Editor } from './pages/editor';
import { LONG_AGO, storedClips } from './seeds';

async function opensTwelve(editor: Editor) {
  await twelveClips(editor.browser);
  const desk = await editor.opensDesk(LONG_AGO);
  await desk.waitForRows(12);
  await expect.poll(() => desk.preview()).toContain('take on one.');
  return desk;
}

const FIRST = ['One', 'Two', 'Three', 'Four'];

test('a deadline: reorder by key, edit and see it, fill a slot, copy, issue, carry over', async ({
  editor,
}) => {
  const { browser } = editor;
  const desk = await opensTwelve(editor);
  await expect
    .poll(() => desk.head())
    .toMatch(/Tuesday, March 5, 2024.*Draft.*12 clips · 2 without a take · \d+ words · 1 min read/);

  await desk.focus('One');
  await desk.press('Alt+ArrowDown');
  await expect
    .poll(async () => (await desk.headlines()).slice(0, 4))
    .toEqual(['Two', 'One', 'Three', 'Four']);
  await desk.says('“One” is now 2 of 4 in Key developments');
  await desk.waitForFocus('One');
  // The desk shows a change before the disk has it.
  const moved = async () =>
    (await storedClips(browser)).filter(({ order }) => order.length > 2).map(({ headline }) => headline);
  await expect.poll(moved).toEqual(['One']);

  await desk.press('Enter');
  await expect.poll(() => desk.held('Take')).toBe('Take on one.');
  await desk.type(' Rewritten, at length');
  await expect
    .poll(() => desk.preview())
    .toContain('take on one. rewritten, at length https://site0.example/story');
  await expect.poll(() => desk.inHand()).toBe('one. take on one. rewritten, at length');
  await desk.press('Enter');

  await desk.format('Essay');
  await expect.poll(() => desk.preview()).toContain('Tuesday, March 5, 2024');
  await desk.slot('Closing', 'Until tomorrow.');
  await expect.poll(() => desk.preview()).toContain('Until tomorrow.');

  await desk.button('Copy as rich text');
  await desk.says(/Copied as rich text\. 2 clips are not in the draft/);
  const { html, text } = await browser.clipboard();
  expect(html).toContain('<p>Take on one. Rewritten, at length</p>');
  expect(text).toMatch(/Take on two\.\n\nTake on one\. Rewritten, at length\n\n[\s\S]*Until tomorrow\.\n/);

  await desk.button('Issue');
  await expect.poll(() => desk.head()).toContain('Issued');
  await desk.edit('Three');
  await desk.type(' Too late.');
  await expect.poll(() => desk.text()).toContain('Differs from what went out.');
  await desk.button('Show what went out');
  await expect.poll(() => desk.preview()).not.toContain('Too late.');

  const next = await editor.opensDesk();
  await expect.poll(() => next.text()).toContain('2 left over from Tuesday');
  await next.button('Bring here');
  await expect.poll(() => next.headlines()).toEqual(['Six', 'Twelve']);
  await next.button('Undo');
  await next.waitForRows(0);
  await expect.poll(() => next.text()).toContain('2 left over from Tuesday');
});

test('several are selected and moved, sent on and dropped, each undone as one step', async ({ editor }) => {
  const desk = await opensTwelve(editor);
  await desk.focus('Two');
  await desk.press('x');
  await desk.press('Shift+ArrowDown');
  await expect.poll(() => desk.selected()).toEqual(['Two', 'Three']);

  await desk.press('Alt+ArrowUp');
  await expect
    .poll(async () => (await desk.headlines()).slice(0, 4))
    .toEqual(['Two', 'Three', 'One', 'Four']);
  await desk.press(']');
  await expect
    .poll(async () => (await desk.headlines()).slice(0, 6))
    .toEqual(['One', 'Four', 'Two', 'Three', 'Five', 'Six']);
  await desk.press('Alt+3');
  await expect.poll(async () => (await desk.headlines()).slice(-2)).toEqual(['Two', 'Three']);
  await desk.press('Delete');
  await desk.waitForRows(10);
  await expect.poll(() => storedClips(editor.browser)).toHaveLength(10);

  for (const expected of [
    ['Twelve', 'Two', 'Three'],
    ['Ten', 'Eleven', 'Twelve'],
  ]) {
    await desk.press('Control+z');
    await expect.poll(async () => (await desk.headlines()).slice(-3)).toEqual(expected);
  }
  await desk.press('Control+z');
  await desk.press('Control+z');
  await expect.poll(async () => (await desk.headlines()).slice(0, 4)).toEqual(FIRST);
  await desk.press('Control+Shift+z');
  await expect.poll(async () => (await desk.headlines()).slice(0, 3)).toEqual(['Two', 'Three', 'One']);

  const onRow = () => desk.surface.evaluate(() => document.activeElement?.closest('[data-clip]') != null);
  await expect.poll(onRow).toBe(true);
  await desk.press('t');
  await desk.waitForRows(10);
  await desk.says(/Sent 2 clips to/);
  const sent = async () => {
    const clips = (await storedClips(editor.browser)).filter(({ day }) => day !== LONG_AGO);
    return clips.map(({ headline }) => headline).sort();
  };
  await expect.poll(sent).toEqual(['Three', 'Two']);
  await desk.press('Control+z');
  await desk.waitForRows(12);
});

test('two clips are merged into one story and split off again', async ({ editor }) => {
  const desk = await opensTwelve(editor);
  await desk.focus('One');
  await desk.press('x');
  await desk.press('Shift+ArrowDown');
  await desk.button('Merge');
  await desk.waitForRows(11);
  await expect
    .poll(() => desk.preview())
    .toContain('one. take on one. https://site0.example/story https://site1.example/story');
  await desk.edit('One');
  await desk.button('Split off');
  await desk.waitForRows(12);
  await expect.poll(() => desk.preview()).toContain('two. take on two. https://site1.example/story');
  await desk.press('Escape');
  await desk.press('Control+z');
  await desk.waitForRows(11);
});

test('letters typed into a take are one step, and the page’s own title can be restored', async ({
  editor,
}) => {
  const desk = await opensTwelve(editor);
  await desk.edit('One');
  await desk.type(' More.');
  await desk.surface.fill({ role: 'textbox', name: 'Title' }, 'Another');
  await expect.poll(() => desk.preview()).toContain('another. take on one. more.');
  await desk.button('Restore the page’s title');
  await expect.poll(() => desk.held('Title')).toBe('One');
  await desk.press('Escape');
  for (const words of ['another. take on one. more.', 'one. take on one. more.', 'one. take on one. https'])
    await desk.press('Control+z').then(() => expect.poll(() => desk.preview()).toContain(words));
  await expect
    .poll(async () => (await storedClips(editor.browser)).find(({ id }) => id === 'seed-0')?.take)
    .toBe('Take on one.');
});

test('the article is read beside the take, and a sentence selected in it becomes the quote', async ({
  editor,
}) => {
  const { browser } = editor;
  await twelveClips(browser);
  const html =
    '<div><p>Before it.</p><p><strong>Tides turn twice a day.</strong> After it.</p><script>document.title = "in"</script>' +
    '<img src="https://pictures.example/1.png" onerror="document.title = \'in\'"></div>';
  await browser.seed('articles', [
    { id: 'seed-0', html, text: 'Before it.\n\nTides turn twice a day. After it.' },
  ]);
  const desk = await editor.opensDesk(LONG_AGO);
  await desk.waitForRows(12);
  await desk.edit('One');
  await desk.press('Alt+a');
  await expect.poll(() => desk.article()).toBe('Before it. Tides turn twice a day. After it.');
  await desk.selectBold();
  await desk.press('Alt+q');
  await desk.says('The quote of “One” is set');
  const stored = async () => (await storedClips(browser)).find(({ id }) => id === 'seed-0');
  await expect.poll(async () => (await stored())?.quote).toBe('Tides turn twice a day.');
  expect(await desk.text()).not.toContain('not in the stored article');
  // Read anew meanwhile, the page says something else.
  await browser.seed('articles', [{ id: 'seed-0', html: '<p>Ebb.</p>', text: 'Ebb.' }]);
  const again = await editor.opensDesk(LONG_AGO);
  await again.waitForRows(12);
  await again.edit('One');
  await expect.poll(() => again.text()).toContain('This quote is not in the stored article.');
  expect(await again.surface.evaluate(() => document.title)).not.toBe('in');
  await again.edit('Two');
  await again.press('Alt+a');
  await expect.poll(() => again.text()).toContain('Only the link of “Two” is stored.');
});

test('authors and date are the editor’s where the page is wrong; Undo gives the word back to it', async ({
  editor,
}) => {
  const { browser } = editor;
  const desk = await opensTwelve(editor);
  await desk.format('Links');
  await desk.edit('One');
  await desk.surface.evaluate(() => document.querySelector<HTMLElement>('.more-fields summary')?.click());
  await desk.surface.fill({ role: 'textbox', name: 'Authors' }, 'Ana Sol, Ben Ode');
  // Firefox hands keys to the page one by one: the date must not come between them.
  await expect.poll(() => desk.preview()).toContain('Ana Sol and Ben Ode');
  await desk.surface.pickDate({ role: 'textbox', name: 'Published' }, '2024-02-29');
  await expect.poll(() => desk.preview()).toMatch(/One.*Ana Sol and Ben Ode.*February 29, 2024/);
  const stored = async () => {
    const row = (await browser.rows<{ id: string; authors?: string[]; publishedAt?: string }>('clips')).find(
      ({ id }) => id === 'seed-0',
    );
    return [row?.authors, row?.publishedAt];
  };
  await expect.poll(stored).toEqual([['Ana Sol', 'Ben Ode'], '2024-02-29']);
  await desk.press('Escape');
  await desk.press('Control+z');
  await desk.press('Control+z');
  await expect.poll(stored).toEqual([undefined, undefined]);
});

test('what the lint finds leads to its place, and a rule can be switched off', async ({ editor }) => {
  const desk = await opensTwelve(editor);
  await desk.surface.evaluate(() => document.querySelector<HTMLElement>('.lint summary')?.click());
  const finding = { role: 'button', name: 'No take Six' } as const;
  await desk.surface.click(finding);
  await expect.poll(() => desk.held('Title')).toBe('Six');
  await desk.type('Now there is one');
  await expect.poll(() => desk.head()).toContain('1 without a take');
  await expect.poll(() => desk.surface.seen(finding)).toEqual([]);
  expect(await desk.text()).toContain('5 things to look at');
  await desk.button('Do not look for this any more');
  await expect.poll(() => desk.text()).toMatch(/4 things to look at.*1 rule is off/);
});

test('the day stands in the address, pasted links are clipped, and files are saved', async ({ editor }) => {
  const { browser } = editor;
  await twelveClips(browser);
  const open = await editor.opensDesk();
  await expect.poll(() => open.text()).toContain('Nothing clipped yet.');
  const address = await open.surface.evaluate(() => location.hash);
  expect(address).toMatch(/^#\/\d{4}-\d{2}-\d{2}$/);

  const desk = await editor.opensDesk(LONG_AGO);
  await desk.waitForRows(12);
  await desk.surface.evaluate(() => location.reload());
  await desk.waitForRows(12);
  await expect.poll(() => desk.head()).toContain('Tuesday, March 5, 2024');

  await browser.putOnClipboard('See https://one.example/a and https://two.example/b.');
  await desk.focus('One');
  await desk.press('Control+v');
  await desk.waitForRows(14);
  await desk.press('Control+z');
  await desk.waitForRows(12);

  await desk.wayOut('Download HTML');
  await expect.poll(async () => (await browser.downloads()).length).toBe(1);
  const [file] = await browser.downloads();
  expect(file?.name).toBe(`digest-${LONG_AGO}.html`);
  expect(file?.text).toMatch(/^<!doctype html>[\s\S]*<h2>key developments<\/h2>[\s\S]*<\/html>\n$/);
});

test('Alt+D in the popup opens the desk', async ({ editor }) => {
  await editor.reads('tidedb.example/blog/3-0');
  const popup = await editor.opensPopup();
  await expect.poll(() => popup.titleShown()).toMatch(/^TideDB/);
  await popup.press('Alt+d');
  await expect
    .poll(() => editor.browser.addresses())
    .toContainEqual(expect.stringMatching(/-extension:\/\/.*\/desk\.html/));
});
