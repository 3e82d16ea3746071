import { expect, test } from './fixtures';
import { clippedBefore, storedClips, today } from './seeds';

test('publication, persona, editor and language are kept; a language that is none is refused in a sentence', async ({
  editor,
}) => {
  const settings = await editor.opensSettings();
  await settings.field('Name', 'Harbor Notes');
  await settings.field('Persona', 'The Pilot');
  await settings.field('Editor', 'Mara Lind');
  await settings.field('Language of the digest', 'de');
  await settings.field('Language of the digest', '1');
  await expect
    .poll(() => settings.problems())
    .toEqual(['“1” is not a language tag that the browser knows; the last good one stays in use.']);
  const again = await editor.opensSettings();
  await expect.poll(() => again.fieldShown('Name')).toBe('Harbor Notes');
  expect(await again.fieldShown('Persona')).toBe('The Pilot');
  expect(await again.fieldShown('Editor')).toBe('Mara Lind');
  expect(await again.fieldShown('Language of the digest')).toBe('de');
});

test('publishing days decide which edition is open', async ({ editor }) => {
  const settings = await editor.opensSettings();
  const date = new Date(`${today()}T12:00:00Z`);
  const weekday = new Intl.DateTimeFormat('en-US', { weekday: 'short', timeZone: 'UTC' }).format(date);
  await settings.toggle(weekday);
  await expect
    .poll(() => editor.browser.rows('settings'))
    .toContainEqual(expect.objectContaining({ key: 'week' }));
  await editor.reads('tidedb.example/blog/3-0');
  const popup = await editor.opensPopup();
  await expect.poll(() => popup.titleShown()).toMatch(/^TideDB 3\.0/);
  await popup.save();
  await popup.closed();
  expect((await storedClips(editor.browser)).map(({ day }) => day)).toEqual([today(1)]);
});

test('the day starts at the hour that was set', async ({ editor }) => {
  // The hour after this one: until then it is still yesterday. Tests run about noon (playwright.config.ts).
  const hour = new Date().getHours();
  const settings = await editor.opensSettings();
  const name = new Intl.DateTimeFormat('en-US', { timeStyle: 'short', timeZone: 'UTC' });
  await settings.choose('The day starts at', name.format(new Date(Date.UTC(2026, 0, 1, hour + 1))));
  await expect
    .poll(() => editor.browser.rows('settings'))
    .toContainEqual(expect.objectContaining({ key: 'week' }));
  await editor.reads('tidedb.example/blog/3-0');
  const popup = await editor.opensPopup();
  await expect.poll(() => popup.titleShown()).toMatch(/^TideDB 3\.0/);
  await popup.save();
  await popup.closed();
  expect((await storedClips(editor.browser)).map(({ day }) => day)).toEqual([today(-1)]);
});

test('categories are added, renamed, and removed with their clips moved', async ({ editor }) => {
  const { browser } = editor;
  const url = 'http://git.example/wx/station';
  await clippedBefore(browser, { day: today(), headline: 'A station', url, categoryId: 'notable' });
  const settings = await editor.opensSettings();
  await settings.field('New category', 'Tools');
  await settings.press('Add a category');
  await expect.poll(() => settings.categories()).toEqual(['Key developments', 'Notable', 'Papers', 'Tools']);
  await settings.rename(0, 'Notable');
  await expect
    .poll(() => settings.problems())
    .toEqual(['Another category is called “Notable”; the last name stays in use.']);
  await settings.rename(0, 'News');
  await settings.press('Remove “Notable”');
  await settings.choose('Move its clips to', 'Tools');
  await settings.press('Remove');
  await expect.poll(() => settings.categories()).toEqual(['News', 'Papers', 'Tools']);

  await editor.reads('tidedb.example/blog/3-0');
  const popup = await editor.opensPopup();
  await expect.poll(() => popup.today.groups()).toEqual(['Tools']);
  const shown = (await popup.categories()).map(({ name, keys }) => [name, keys]);
  expect(shown).toEqual([
    ['News', 'Alt+1'],
    ['Papers', 'Alt+3'],
    ['Tools', 'Alt+4'],
  ]);
});
