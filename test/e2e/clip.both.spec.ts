import { expect, test } from './fixtures';
import { clippedBefore, LONG_AGO, storedClips, today } from './seeds';

const TIDEDB = 'tidedb.example/blog/3-0';

test('the toolbar button opens a filled form with the caret in the take; Enter saves, closes and counts', async ({
  editor,
}) => {
  await editor.reads(TIDEDB);
  const popup = await editor.opensPopup();
  await expect.poll(() => popup.titleShown()).toBe('TideDB 3.0 replaces its B-tree with a learned index');
  await expect.poll(() => popup.caretInTake()).toBe(true);
  const facts = await popup.text();
  expect(facts).toMatch(/TideDB · Ana Ruiz, Tomasz Wilk · Mar 2, 2026 · \d+ words/);
  expect(facts).toContain('tidedb.example/blog/3-0');
  expect(facts).toContain('Version 3.0 predicts where a key lies instead of walking a tree.');
  await popup.type('Half the time for a lookup.');
  await popup.press('Enter');
  await popup.closed();
  const [clip, ...others] = await storedClips(editor.browser);
  expect(others).toEqual([]);
  expect(clip).toMatchObject({
    day: today(),
    headline: 'TideDB 3.0 replaces its B-tree with a learned index',
    take: 'Half the time for a lookup.',
    links: [{ url: 'https://tidedb.example/blog/3-0', role: 'source' }],
  });
  await expect.poll(() => editor.browser.badge()).toBe('1');
});

test('each category shows its chord, and the chord chooses it', async ({ editor }) => {
  await editor.reads(TIDEDB);
  const popup = await editor.opensPopup();
  await expect.poll(async () => (await popup.categories()).length).toBe(3);
  const shown = (await popup.categories()).map(({ name, keys }) => [name, keys]);
  expect(shown).toEqual([
    ['Key developments', 'Alt+1'],
    ['Notable', 'Alt+2'],
    ['Papers', 'Alt+3'],
  ]);
  for (const [name, keys = ''] of shown) {
    await popup.press(keys);
    await expect.poll(() => popup.chosenCategory()).toBe(name);
  }
  await popup.press('Alt+0');
  await expect.poll(() => popup.chosenCategory()).toBeUndefined();
});

test('a chord pressed the moment the popup stands is not lost', async ({ editor }) => {
  await editor.reads(TIDEDB);
  const popup = await editor.opensPopup();
  await popup.press('Alt+2');
  await expect.poll(() => popup.chosenCategory()).toBe('Notable');
});

test('Shift+Enter makes a new line, and what is typed while the page is read stands as typed', async ({
  editor,
}) => {
  await editor.reads(TIDEDB);
  const popup = await editor.opensPopup();
  await expect.poll(() => popup.caretInTake()).toBe(true);
  await popup.type('First line\nsecond');
  await expect.poll(() => popup.takeShown()).toBe('First line\nsecond');
  await popup.press('Enter');
  await popup.closed();
  expect((await storedClips(editor.browser)).map(({ take }) => take)).toEqual(['First line\nsecond']);
});

test('a clip without take and category is allowed, and the review says what is missing', async ({
  editor,
}) => {
  await editor.reads(TIDEDB);
  const popup = await editor.opensPopup();
  await popup.save();
  await popup.closed();
  const again = await editor.opensPopup();
  await again.today.waitForRows(1);
  expect(await again.today.groups()).toEqual(['No category']);
  expect(await again.today.text()).toContain('1 clip · 1 without a take · 1 without a category');
  expect((await again.today.rows())[0]?.take).toBe('No take yet');
});

test('the category used last on a site is suggested, and saved when it is left to stand', async ({
  editor,
}) => {
  const url = 'https://tidedb.example/blog/2-9';
  await clippedBefore(editor.browser, { day: LONG_AGO, headline: 'Before', url, categoryId: 'notable' });
  await editor.reads(TIDEDB);
  const popup = await editor.opensPopup();
  await expect.poll(() => popup.chosenCategory()).toBe('Notable');
  await popup.press('Enter');
  await popup.closed();
  const clips = await storedClips(editor.browser);
  expect(clips.find(({ day }) => day === today())?.categoryId).toBe('notable');
});

test('a clip in a paper category shows a Venue, and no other does', async ({ editor }) => {
  await editor.reads('arxiv.example/abs/2603.00001');
  const popup = await editor.opensPopup();
  await expect.poll(() => popup.titleShown()).toMatch(/^Forgetting on Schedule/);
  expect(await popup.venueShown()).toBeUndefined();
  await popup.press('Alt+3');
  await expect.poll(() => popup.venueShown()).toBeDefined();
  await popup.venue('MLSys 2026, oral');
  await popup.press('Enter');
  await popup.closed();
  expect((await storedClips(editor.browser)).map(({ venue }) => venue)).toEqual(['MLSys 2026, oral']);
});

test('the popup names the edition; one click changes it, and the clip is stored on that day', async ({
  editor,
}) => {
  await editor.reads(TIDEDB);
  const popup = await editor.opensPopup();
  await expect.poll(() => popup.edition()).toBe(`Edition: ${shown(today())}`);
  await popup.laterEdition();
  await expect.poll(() => popup.edition()).toBe(`Edition: ${shown(today(1))}`);
  await popup.take('For tomorrow.');
  await popup.press('Enter');
  await popup.closed();
  expect((await storedClips(editor.browser)).map(({ day }) => day)).toEqual([today(1)]);
  // It has not run yet: the clip that waits opens, on its day.
  const again = await editor.opensPopup();
  await expect.poll(() => again.takeShown()).toBe('For tomorrow.');
  await expect.poll(() => again.edition()).toBe(`Edition: ${shown(today(1))}`);
});

test('a page clipped twice in one edition opens its clip for editing and makes no second one', async ({
  editor,
}) => {
  await editor.reads(TIDEDB);
  const popup = await editor.opensPopup();
  await popup.take('First thought.');
  await popup.press('Enter');
  await popup.closed();
  // The same page by another address: only the tracking differs.
  await editor.reads(`${TIDEDB}?utm_source=mail`);
  const again = await editor.opensPopup();
  await expect.poll(() => again.takeShown()).toBe('First thought.');
  expect(await again.text()).toContain('Already in this edition: saving changes that clip.');
  await again.laterEdition();
  await expect.poll(() => again.text()).toMatch(/Already in the edition of .*: saving moves that clip\./);
  await again.earlierEdition();
  await expect.poll(() => again.text()).toContain('Already in this edition');
  await again.take('Second thought.');
  await again.press('Enter');
  await again.closed();
  expect((await storedClips(editor.browser)).map(({ take }) => take)).toEqual(['Second thought.']);
});

test('a page of an earlier edition shows date and take; Alt+O shows the old clip, Enter clips it again', async ({
  editor,
}) => {
  await clippedBefore(editor.browser, {
    day: LONG_AGO,
    headline: 'TideDB, as it was',
    url: 'https://tidedb.example/blog/3-0',
    take: 'A guess instead of a tree.',
  });
  await editor.reads(TIDEDB);
  const popup = await editor.opensPopup();
  await expect.poll(() => popup.text()).toContain('Clipped on Tuesday, March 5, 2024. Enter clips it again.');
  expect(await popup.text()).toContain('Your take then: A guess instead of a tree.');
  await popup.press('Alt+o');
  const old = popup.today.clip('TideDB, as it was');
  await expect.poll(async () => (await old.fields()).take).toBe('A guess instead of a tree.');
  await popup.take('A guess that won.');
  await popup.press('Enter');
  await popup.closed();
  const clips = await storedClips(editor.browser);
  expect(clips.map(({ day, take }) => [day, take]).sort()).toEqual([
    [LONG_AGO, 'A guess instead of a tree.'],
    [today(), 'A guess that won.'],
  ]);
});

test('addresses are pasted into Today, one or many, and become bare links', async ({ editor }) => {
  const { browser } = editor;
  await browser.putOnClipboard('see http://git.example/wx/station, and (http://forum.example/t/8812)!');
  await editor.reads(TIDEDB);
  const popup = await editor.opensPopup();
  await popup.addLinks();
  await popup.paste();
  await popup.press('Enter');
  await popup.says(/2 links clipped/);
  const urls = (await storedClips(browser)).map(({ links }) => links[0]?.url).sort();
  expect(urls).toEqual(['http://forum.example/t/8812', 'http://git.example/wx/station']);
  await expect.poll(() => browser.badge()).toBe('2');
  // Without a caret it is the list that is pasted onto; an address that it has is not clipped twice.
  await expect.poll(() => popup.buttonFocused('Add links')).toBe(true);
  await popup.paste();
  await popup.says(/2 were here already/);
  expect(await storedClips(browser)).toHaveLength(2);
});

test('a pasted link is completed by its page, once that is visited and saved', async ({ editor }) => {
  const { browser } = editor;
  await browser.putOnClipboard('http://tidedb.example/blog/3-0');
  await editor.reads('blank.example');
  const paste = await editor.opensPopup();
  await paste.addLinks();
  await paste.paste();
  await paste.press('Enter');
  await paste.says(/1 link clipped/);
  await expect.poll(() => paste.today.text()).toContain('Link only');
  await browser.closePopup();

  await editor.reads(TIDEDB);
  const popup = await editor.opensPopup();
  await expect.poll(() => popup.titleShown()).toBe('TideDB 3.0 replaces its B-tree with a learned index');
  await popup.take('Half the time for a lookup.');
  await popup.press('Enter');
  await popup.closed();
  const [clip, ...others] = await storedClips(browser);
  expect(others).toEqual([]);
  expect(clip).toMatchObject({
    headline: 'TideDB 3.0 replaces its B-tree with a learned index',
    take: 'Half the time for a lookup.',
    capture: { authors: ['Ana Ruiz', 'Tomasz Wilk'] },
    links: [{ url: 'https://tidedb.example/blog/3-0', role: 'source' }],
  });
  expect(clip).not.toHaveProperty('unread');
  expect(await browser.rows('articles')).toHaveLength(1);
});

/** As English writes it: `Tue, March 5`. */
function shown(day: string): string {
  const style: Intl.DateTimeFormatOptions = {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  };
  return new Intl.DateTimeFormat('en-US', style).format(new Date(`${day}T12:00:00Z`));
}
