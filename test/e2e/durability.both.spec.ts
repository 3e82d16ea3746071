import { writeBackup } from './crash/backup-file';
import { expect, test } from './fixtures';
import { clippedBefore, storedClips, today } from './seeds';
import { Writes } from './writes';

const TIDEDB = 'tidedb.example/blog/3-0';
const TITLE = /^TideDB 3\.0/;

// A killed browser loses nothing that the system has in its cache, so killing cannot tell. Each test names the tables.

test('asked of the disk, not of its cache: what is typed, saved, dropped and brought back in the popup', async ({
  editor,
}) => {
  const writes = await Writes.of(editor.browser);
  await editor.reads(TIDEDB);
  const popup = await editor.opensPopup();
  await expect.poll(() => popup.titleShown()).toMatch(TITLE);
  await writes.hear(popup.surface);
  await popup.type('Why.');
  await writes.strict('pending', 'articles');
  await popup.press('Enter');
  await popup.closed();
  await writes.strict('clips', 'articles', 'pending');
  expect(await storedClips(editor.browser)).toHaveLength(1);

  const again = await editor.opensPopup();
  await again.today.waitForRows(1);
  await writes.hear(again.surface);
  const row = again.today.clip('TideDB');
  await row.edit();
  await row.take('Why not.');
  await writes.strict('clips');
  await again.press('Enter');
  await again.today.clip('TideDB').drop();
  await again.today.waitForRows(0);
  await writes.strict('clips');
  await again.today.undo();
  await again.today.waitForRows(1);
  await writes.strict('clips');
});

test('asked of the disk: words, order, stories, formats and editions on the desk', async ({ editor }) => {
  const { browser } = editor;
  const day = today();
  await clippedBefore(
    browser,
    { day, headline: 'Alder', url: 'https://alder.example/', take: 'Seen.' },
    { day, headline: 'Birch', url: 'https://birch.example/', take: 'Felled.' },
  );
  const writes = await Writes.of(browser);
  const desk = await editor.opensDesk(day);
  await desk.waitForRows(2);
  await writes.hear(desk.surface);
  await desk.edit('Alder');
  // Another window writes, and this one has not heard of it yet: its words are kept.
  const rows = await browser.rows<{ headline: string }>('clips');
  const theirs = { take: 'Their words.', changed: { take: Date.now() } };
  await browser.seed(
    'clips',
    rows.filter(({ headline }) => headline === 'Alder').map((row) => ({ ...row, ...theirs })),
  );
  await desk.type(' Again.');
  await writes.strict('clips', 'history');
  // Said a moment later; it must not take the place of what is said next.
  await desk.says('What was typed before is kept');
  await desk.press('Enter');
  await desk.waitForFocus('Alder');
  await desk.press('Alt+ArrowDown');
  await desk.says(/is now 2 of 2/);
  await writes.strict('clips');
  await desk.press('x');
  await desk.press('Shift+ArrowUp');
  await desk.button('Merge');
  await desk.waitForRows(1);
  await writes.strict('clips');
  await desk.format('Essay');
  await writes.strict('editions');
  await desk.slot('Closing', 'So far.');
  await writes.strict('editions');
});

test('asked of the disk: settings, categories and formats', async ({ editor }) => {
  const { browser } = editor;
  const url = 'https://alder.example/';
  await clippedBefore(browser, { day: today(), headline: 'Alder', url, categoryId: 'notable' });
  const writes = await Writes.of(browser);
  const settings = await editor.opensSettings();
  await expect.poll(() => settings.categories()).toHaveLength(3);
  await writes.hear(settings.surface);
  await settings.field('Persona', 'The Pilot');
  await writes.strict('settings');
  await settings.press('Remove “Notable”');
  await settings.choose('Move its clips to', 'Papers');
  await settings.press('Remove');
  await writes.strict('settings', 'clips');

  const formats = await editor.opensFormats('briefing');
  await expect.poll(() => formats.names()).toHaveLength(3);
  await writes.hear(formats.surface);
  await formats.button('Duplicate');
  await formats.waitForName('Briefing, copy');
  await writes.strict('formats');
});

test('asked of the disk: a restore, and the trash', async ({ editor }) => {
  const { browser } = editor;
  const deletedAt = Date.now();
  await clippedBefore(
    browser,
    { day: today(), headline: 'Alder', url: 'https://alder.example/' },
    { day: today(), headline: 'Birch', url: 'https://birch.example/' },
  );
  const rows = await browser.rows<object>('clips');
  await browser.seed(
    'clips',
    rows.map((row) => ({ ...row, deletedAt, changed: { deletedAt } })),
  );
  const { path } = await writeBackup(test.info().outputPath(), 1, 60);
  const writes = await Writes.of(browser);
  const data = await editor.opensData();
  await expect.poll(() => data.trash()).toHaveLength(2);
  await writes.hear(data.surface);
  await data.chooseBackup(path);
  await expect.poll(() => data.plan()).toContainEqual('Clips 60 2 60 0 0');
  await data.press('Merge now');
  await expect.poll(() => data.said()).toEqual([expect.stringMatching(/^Restored\./)]);
  await writes.strict('clips', 'articles', 'settings');
  await data.press('Restore “Alder”');
  await expect.poll(() => data.trash()).toHaveLength(1);
  await writes.strict('clips');
  await data.press('Empty the trash');
  await data.press('Delete for good');
  await writes.strict('clips', 'articles', 'purged');
});
