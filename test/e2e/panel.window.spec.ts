import { expect, test } from './fixtures';
import { clippedBefore, LONG_AGO, pendingTakes, storedClips, today } from './seeds';

const TIDEDB = 'tidedb.example/blog/3-0';
const TIDEDB_TITLE = /^TideDB 3\.0/;
const STORY = 'story.example/1';
const STORY_TITLE = 'Story 1 of the harbour';
const PAGES = 'Pages that are not in front';
const OWN_PAGE = { chromium: 'chrome://version/', firefox: 'about:license' };

test.afterEach(({ editor }) => editor.takesPagesBack());

test('without leave to look, the panel shows the day and the page that a gesture pointed at', async ({
  editor,
}) => {
  await editor.reads(TIDEDB);
  const panel = await editor.opensPanel();
  await panel.shows(TIDEDB_TITLE);

  await editor.reads(STORY);
  await panel.isQuiet();
  const popup = await editor.opensPopup();
  await popup.take('By the popup.');
  await popup.press('Enter');
  await popup.closed();
  await panel.today.waitForRows(1);
  await expect.poll(() => panel.today.rows()).toEqual([{ headline: STORY_TITLE, take: 'By the popup.' }]);
  await panel.shows(STORY_TITLE);
  await expect.poll(() => panel.takeShown()).toBe('By the popup.');

  await editor.reads('story.example/2');
  await panel.isQuiet();
  await editor.opensPopup();
  await editor.browser.closePopup();
  await panel.surface.click({ role: 'heading', name: 'Today' });
  await panel.shows('Story 2 of the harbour');

  await editor.reads('blank.example');
  await panel.isQuiet();
  expect(await panel.text()).toContain('Alt+Shift+L');
  await panel.surface.click({ role: 'button', name: 'allow it in the settings' });
  await expect
    .poll(async () => (await editor.browser.addresses()).some((url) => url.endsWith('/options.html')))
    .toBe(true);
});

test('with it the form follows the tabs and where they go, until it is taken back', async ({ editor }) => {
  await editor.allows(PAGES);
  await editor.reads(TIDEDB);
  const panel = await editor.opensPanel();
  await panel.shows(TIDEDB_TITLE);
  await editor.reads(STORY);
  await panel.shows(STORY_TITLE);
  await editor.returnsTo(TIDEDB);
  await panel.shows(TIDEDB_TITLE);
  await editor.browser.visit(OWN_PAGE[editor.browser.kind]);
  await expect.poll(() => panel.text()).toContain('The browser lets no extension read this page');
  expect(await panel.titleShown()).toBeUndefined();

  await editor.reads('leaving.example');
  await panel.shows('A page that is left');
  await editor.untilAsked('/wait');
  await editor.letsThePageFinish();
  await panel.shows(TIDEDB_TITLE);

  await editor.reads('rooms.example');
  await panel.shows('The first room');
  await editor.letsThePageFinish();
  await panel.shows('The second room');

  await editor.reads(STORY);
  await panel.shows(STORY_TITLE);
  await editor.takesPagesBack();
  await panel.isQuiet();
});

test('what is typed stays with its page, also in the moment of going to another', async ({ editor }) => {
  await editor.allows(PAGES);
  await editor.reads(TIDEDB);
  await editor.reads(STORY);
  const panel = await editor.opensPanel();
  await panel.shows(STORY_TITLE);
  await panel.take('Of the story.');
  await editor.returnsTo(TIDEDB);
  await panel.shows(TIDEDB_TITLE);
  expect(await panel.takeShown()).toBe('');
  await expect.poll(() => panel.unfinished()).toContain('Of the story.');

  await panel.caret();
  const moving = editor.returnsTo(STORY);
  await panel.type('abcdefghijklmnopqrstuvwxyz');
  await moving;
  await panel.shows(STORY_TITLE);
  await panel.type('lost');
  // The page's own words come a moment after its title; were the others among them, they would stay.
  await expect.poll(() => panel.takeShown()).toBe('Of the story.');
  const [ofTideDb, ...others] = (await pendingTakes(editor.browser)).filter(
    (take) => take !== 'Of the story.',
  );
  expect(others).toEqual([]);
  expect('abcdefghijklmnopqrstuvwxyz').toContain(ofTideDb ?? '');
});

test('a page that is reloaded is read again, under the same title too, and keeps what is typed', async ({
  editor,
}) => {
  const words = async () => Number(/(\d+) words/.exec(await panel.text())?.[1]);
  await editor.allows(PAGES);
  await editor.reads('growing.example');
  const panel = await editor.opensPanel();
  await panel.shows('A log that grows');
  await expect.poll(words).toBeGreaterThan(0);
  const atFirst = await words();
  await editor.letsThePageFinish();
  await expect.poll(words).toBeGreaterThan(atFirst);

  const before = await words();
  await panel.take('Of the ');
  await editor.letsThePageFinish();
  // Longer than the panel waits for the tabs to be quiet.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await words()).toBe(before);
  await panel.type('log.');
  await panel.surface.click({ role: 'heading', name: 'Today' });
  await expect.poll(words).toBeGreaterThan(before);
  await expect.poll(() => panel.takeShown()).toBe('Of the log.');
});

test('a page that goes on by itself is followed once the caret has left the form', async ({ editor }) => {
  await editor.allows(PAGES);
  await editor.reads('leaving.example');
  const panel = await editor.opensPanel();
  await panel.shows('A page that is left');
  await panel.take('Half a ');
  await editor.letsThePageFinish();
  await expect
    .poll(() => editor.browser.addresses())
    .toEqual(expect.arrayContaining(['http://tidedb.example/blog/3-0']));
  // Longer than the panel waits for the tabs to be quiet.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await panel.titleShown()).toBe('A page that is left');
  await panel.type('sentence.');
  await panel.surface.click({ role: 'heading', name: 'Today' });
  await panel.shows(TIDEDB_TITLE);
  expect(await panel.takeShown()).toBe('');
  expect(await pendingTakes(editor.browser)).toEqual(['Half a sentence.']);
});

test('after a save the panel stays, with the clip in the day and in the form', async ({ editor }) => {
  await editor.allows(PAGES);
  await editor.reads(TIDEDB);
  const panel = await editor.opensPanel();
  await panel.shows(TIDEDB_TITLE);
  await panel.take('Lookups fall.');
  // By the keyboard itself: where the panel does not take it, the browser goes to its second tab.
  await editor.browser.pressOnKeyboard('Alt+2');
  await expect.poll(() => panel.chosenCategory()).toMatch('Notable');
  await panel.press('Enter');
  await panel.today.waitForRows(1);
  expect(await panel.today.rows()).toEqual([
    { headline: 'TideDB 3.0 replaces its B-tree with a learned index', take: 'Lookups fall.' },
  ]);
  await expect.poll(() => panel.text()).toContain('Already in this edition');
  await expect.poll(() => panel.takeShown()).toBe('Lookups fall.');
  expect(await pendingTakes(editor.browser)).toEqual([]);

  await panel.type(' By half.');
  await expect.poll(() => pendingTakes(editor.browser)).toEqual(['Lookups fall. By half.']);
  await panel.press('Enter');
  await expect.poll(async () => (await panel.today.rows())[0]?.take).toBe('Lookups fall. By half.');
  expect(await storedClips(editor.browser)).toHaveLength(1);
  expect(await pendingTakes(editor.browser)).toEqual([]);
});

test('the popup stays the way to clip while the panel is open, and neither overwrites the other', async ({
  editor,
}) => {
  await editor.allows(PAGES);
  await editor.reads(TIDEDB);
  const panel = await editor.opensPanel();
  await panel.shows(TIDEDB_TITLE);
  await panel.take('Begun here,');
  const popup = await editor.opensPopup();
  await expect.poll(() => popup.takeShown()).toBe('Begun here,');
  await popup.type(' gone on there');
  await expect.poll(() => panel.takeShown()).toBe('Begun here, gone on there');
  await editor.browser.closePopup();
  await panel.caret();
  await panel.press('End');
  await panel.type('.');
  await expect.poll(() => pendingTakes(editor.browser)).toEqual(['Begun here, gone on there.']);

  const again = await editor.opensPopup();
  await expect.poll(() => again.takeShown()).toBe('Begun here, gone on there.');
  await again.press('Enter');
  await again.closed();
  await panel.today.waitForRows(1);
  await expect.poll(() => panel.text()).toContain('Already in this edition');
  expect(await pendingTakes(editor.browser)).toEqual([]);
  await expect.poll(() => panel.unfinished()).toBe('');
});

test('a take that is emptied and begun anew keeps the caret', async ({ editor }) => {
  await editor.allows(PAGES);
  await editor.reads(TIDEDB);
  const panel = await editor.opensPanel();
  await panel.shows(TIDEDB_TITLE);
  await panel.caret();
  // As fast as fingers are, so that one letter is still being stored when the next comes.
  for (let pause = 0; pause < 60; pause += 4) {
    await panel.type('x');
    await new Promise((resolve) => setTimeout(resolve, 20));
    await panel.press('Backspace');
    await new Promise((resolve) => setTimeout(resolve, pause));
    await panel.type('Why');
    await expect.poll(() => pendingTakes(editor.browser)).toEqual(['Why']);
    expect(await panel.caretInTake(), `${pause} ms`).toBe(true);
    for (const _ of 'Why') await panel.press('Backspace');
  }
});

test('a discarded take that is brought back stands before what was typed since, with its article', async ({
  editor,
}) => {
  await editor.allows(PAGES);
  await editor.reads(STORY);
  await editor.reads(TIDEDB);
  const panel = await editor.opensPanel();
  await panel.shows(TIDEDB_TITLE);
  const articles = async () => (await editor.browser.rows('articles')).length;
  await panel.take('Old words.');
  await expect.poll(articles).toBe(1);
  await panel.discard();
  await expect.poll(articles).toBe(0);
  await editor.returnsTo(STORY);
  await panel.shows(STORY_TITLE);
  await panel.surface.click({ role: 'button', name: 'Undo' });
  await expect.poll(() => panel.unfinished()).toContain('Old words.');
  await expect.poll(articles).toBe(1);

  await editor.returnsTo(TIDEDB);
  await panel.shows(TIDEDB_TITLE);
  await expect.poll(() => panel.takeShown()).toBe('Old words.');
  await panel.discard();
  await expect.poll(() => pendingTakes(editor.browser)).toEqual([]);
  await editor.returnsTo(STORY);
  await panel.shows(STORY_TITLE);
  await editor.returnsTo(TIDEDB);
  await panel.shows(TIDEDB_TITLE);
  await panel.take('New words.');
  await expect.poll(() => pendingTakes(editor.browser)).toEqual(['New words.']);
  await panel.surface.click({ role: 'button', name: 'Undo' });
  await expect.poll(() => panel.takeShown()).toBe('Old words. New words.');
  expect(await pendingTakes(editor.browser)).toEqual(['Old words. New words.']);
});

test('the list goes on with the open edition, also for who has looked at an earlier day and come back', async ({
  editor,
}) => {
  await clippedBefore(
    editor.browser,
    { day: LONG_AGO, headline: 'Then', url: 'http://a.example/' },
    { day: today(), headline: 'Now', url: 'http://b.example/', take: 'Why', categoryId: 'notable' },
  );
  await editor.allows(PAGES);
  await editor.reads(TIDEDB);
  const panel = await editor.opensPanel();
  await panel.shows(TIDEDB_TITLE);
  await panel.surface.click({ role: 'button', name: 'Earlier day' });
  await panel.today.waitForFirst('Then');
  await panel.surface.click({ role: 'button', name: 'Later day' });
  await panel.today.waitForFirst('Now');
  const desk = await editor.opensDesk(today());
  // The draft is there, which is what is issued.
  await expect.poll(() => desk.head()).toContain('1 clip');
  await desk.button('Issue');
  await expect.poll(() => desk.head()).toContain('Issued');
  await editor.returnsTo(TIDEDB);
  await panel.shows(TIDEDB_TITLE);
  await panel.take('For tomorrow.');
  await panel.press('Enter');
  await expect.poll(async () => (await panel.today.rows())[0]?.take).toBe('For tomorrow.');
});

test('what was read of a page is saved, also where it went on before it had all come', async ({ editor }) => {
  await editor.allows(PAGES);
  await editor.reads('passing.example', 'commit');
  const panel = await editor.opensPanel();
  await panel.shows('The tide is late');
  await expect.poll(() => panel.text()).toContain('3 words');
  await panel.take('Seen in passing.');
  await editor.letsThePageFinish();
  // Which of the two is known depends on whether the tab has its next address already.
  await expect
    .poll(() => panel.text())
    .toMatch(/closed or left before it was read|does not let extensions read this page/);
  expect(await panel.text()).toContain('3 words');
  await panel.press('Enter');
  await panel.today.waitForRows(1);
  const [clip] = await storedClips(editor.browser);
  expect(clip).toMatchObject({
    take: 'Seen in passing.',
    capture: { title: 'The tide is late', wordCount: 3 },
  });
  expect(clip?.unread).toBeUndefined();
});

test('a PDF goes by its own title, which the browser tells later than its address', async ({ editor }) => {
  await editor.allows(PAGES);
  await editor.reads(TIDEDB);
  const panel = await editor.opensPanel();
  await panel.shows(TIDEDB_TITLE);
  await editor.reads('reports.example/tides.pdf', 'commit');
  await panel.shows(/Tides of the Inner Harbour, 2025/);
  await panel.take('By hand.');
  await panel.press('Enter');
  await panel.today.waitForRows(1);
  expect((await panel.today.headlines())[0]).toContain('Tides of the Inner Harbour, 2025');
});
