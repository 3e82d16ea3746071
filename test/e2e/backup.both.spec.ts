import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { ExtensionBrowser } from './driver/browser';
import { expect, test } from './fixtures';
import type { Editor } from './pages/editor';
import { clippedBefore, pendingTakes, today } from './seeds';

const TABLES = ['clips', 'articles', 'editions', 'pending', 'history', 'purged'];

/** A day with a bit of everything: one clip by a real save, with its article; others as an earlier session left them. */
async function aFullDay(editor: Editor): Promise<void> {
  const { browser } = editor;
  await clippedBefore(
    browser,
    { day: today(), headline: 'A station', url: 'http://git.example/wx/station', take: 'Measure it.' },
    { day: today(), headline: 'A reef', url: 'http://reef.example/', take: 'Dropped words.' },
  );
  const [station, reef] = await browser.rows<{ changed: object }>('clips');
  const times = { createdAt: Date.now(), updatedAt: Date.now() };
  await browser.seed('clips', [
    station ?? {},
    { ...reef, deletedAt: Date.now(), changed: { deletedAt: Date.now() } },
  ]);
  await browser.seed('articles', [{ id: 'seed-1', html: '<p>Corals.</p>', text: 'Corals.' }]);
  await browser.seed('editions', [
    { day: today(), slots: { opening: 'Good morning' }, state: 'draft', changed: {}, ...times },
  ]);
  await browser.seed('pending', [
    {
      pageKey: 'late.example/',
      id: 'late',
      url: 'http://late.example/',
      tabTitle: 'Late',
      typed: { take: 'Half a tak' },
      ...times,
    },
  ]);
  await browser.seed('history', [
    { id: 'h', clipId: 'seed-0', field: 'take', value: 'Measured.', at: times.createdAt },
  ]);
  await editor.reads('tidedb.example/blog/3-0');
  const popup = await editor.opensPopup();
  await popup.take('Why it matters.');
  await expect.poll(() => popup.titleShown()).toMatch(/^TideDB 3\.0/);
  await popup.save();
  await popup.closed();
  expect(await browser.rows('articles')).toHaveLength(2);
}

/** Every row, articles under their clips' ids. */
async function everything(browser: ExtensionBrowser): Promise<Record<string, unknown[]>> {
  const clips = await browser.rows<{ id: string; articleId?: string }>('clips');
  const owners = new Map(clips.map(({ id, articleId = id }) => [articleId, id]));
  const found: Record<string, unknown[]> = {};
  for (const table of TABLES) found[table] = await browser.rows<object>(table);
  found.clips = clips.map(({ articleId: _, ...clip }) => clip);
  const articles = await browser.rows<{ id: string }>('articles');
  found.articles = articles
    .map((article) => ({ ...article, id: owners.get(article.id) ?? article.id }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return found;
}

/** Backs up by a click and answers where the file lies. */
async function backedUp(editor: Editor): Promise<string> {
  const data = await editor.opensData();
  await data.backUp();
  await expect
    .poll(() => data.said())
    .toEqual([expect.stringMatching(/^A backup with \d+ clips? was handed/)]);
  const find = async () =>
    (await editor.browser.downloads()).find(({ name }) => name.startsWith('clipsheet-backup'))?.path ?? '';
  await expect.poll(find).not.toBe('');
  return find();
}

/** The same file with its text changed. */
function altered(path: string, change: (text: string) => string): string {
  const changed = join(tmpdir(), `clipsheet-altered-${process.pid}.ndjson.gz`);
  writeFileSync(changed, gzipSync(change(gunzipSync(readFileSync(path)).toString('utf8'))));
  return changed;
}

async function wiped(browser: ExtensionBrowser): Promise<void> {
  await browser.inExtension(async (tables: string[]) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('clipsheet');
      opening.onsuccess = () => resolve(opening.result);
    });
    await new Promise<void>((resolve) => {
      const writing = database.transaction(tables, 'readwrite');
      for (const table of tables) writing.objectStore(table).clear();
      writing.oncomplete = () => resolve();
    });
    database.close();
  }, TABLES);
  expect(await browser.rows('clips')).toEqual([]);
}

test('a backup is a file that can be read; after everything is gone, it brings everything back', async ({
  editor,
}) => {
  const { browser } = editor;
  await aFullDay(editor);
  const before = await everything(browser);
  const path = await backedUp(editor);
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trimEnd().split('\n');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    format: 'clipsheet-backup',
    version: 1,
    counts: { clips: 3, articles: 2, editions: 1, pending: 1, history: 1 },
  });
  await wiped(browser);
  const data = await editor.opensData();
  await data.chooseBackup(path);
  await expect.poll(() => data.plan()).toContainEqual('Clips 3 0 3 0 0');
  await data.press('Merge now');
  await expect.poll(() => data.said()).toEqual(['Restored. Clips: 3 added, 0 changed, 0 removed.']);
  expect(await everything(browser)).toEqual(before);
  await expect.poll(() => browser.badge()).toBe('2');
});

test('merging overwrites nothing newer; replacing hands over a backup of what is here first', async ({
  editor,
}) => {
  const { browser } = editor;
  // Another test may have given it: then the browser says itself that a download is whole.
  await browser.inExtension(() => chrome.permissions.remove({ permissions: ['downloads'] }));
  await aFullDay(editor);
  const path = await backedUp(editor);
  const before = await everything(browser);
  const station = (await browser.rows<{ id: string }>('clips')).find(({ id }) => id === 'seed-0');
  const edited = { ...station, take: 'Newer words.', changed: { take: Date.now() } };
  await browser.seed('clips', [edited]);
  const data = await editor.opensData();
  await data.chooseBackup(path);
  await expect.poll(() => data.plan()).toContainEqual('Clips 3 3 0 0 0');
  await data.press('Merge now');
  await expect.poll(() => data.said()).toEqual(['Restored. Clips: 0 added, 0 changed, 0 removed.']);
  expect(await browser.rows('clips')).toContainEqual(edited);

  await data.chooseBackup(path);
  await data.how('Replace');
  await expect.poll(() => data.plan()).toContainEqual('Clips 3 3 0 1 0');
  await data.press('Back up, then replace');
  // Nothing is replaced before the editor has seen that the backup is there.
  await expect.poll(() => data.shows('Look whether it is among your downloads')).toBe(true);
  expect(await browser.rows('clips')).toContainEqual(edited);
  await data.press('Cancel');
  await expect.poll(() => data.said()).toEqual(['Nothing was restored; everything is as it was.']);
  expect(await browser.rows('clips')).toContainEqual(edited);
  await data.how('Replace');
  await data.press('Back up, then replace');
  await data.press('It is there, replace now');
  await expect.poll(() => data.said()).toEqual(['Restored. Clips: 0 added, 1 changed, 0 removed.']);
  expect(await everything(browser)).toEqual(before);
  const find = async () =>
    (await browser.downloads()).filter(({ name }) => name.startsWith('clipsheet-backup'));
  await expect.poll(async () => (await find()).length).toBe(3);
  const texts = (await find()).map((each) => gunzipSync(readFileSync(each.path)).toString('utf8'));
  expect(texts.filter((text) => text.includes('Newer words.'))).toHaveLength(2);
});

test('a file that was altered, cut off, foreign or of a newer version is refused in a sentence, and nothing changes', async ({
  editor,
}) => {
  const { browser } = editor;
  await aFullDay(editor);
  const path = await backedUp(editor);
  const before = await everything(browser);
  const data = await editor.opensData();
  const cut = join(tmpdir(), `clipsheet-cut-${process.pid}.ndjson.gz`);
  writeFileSync(cut, readFileSync(path).subarray(0, -60));
  const refusals: [string, string][] = [
    [
      altered(path, (text) => text.replace('Measure it.', 'Measure me.')),
      'This backup is damaged or was changed',
    ],
    [cut, 'The end of this backup is missing'],
  ];
  for (const [file, sentence] of refusals) {
    await data.chooseBackup(file);
    await expect.poll(() => data.problems()).toEqual([expect.stringContaining(sentence)]);
  }
  await data.chooseBackup(altered(path, () => '<!doctype html>'));
  await expect.poll(() => data.problems()).toEqual([expect.stringContaining('not a backup of Clipsheet')]);
  await data.chooseBackup(altered(path, (text) => text.replace('"version":1', '"version":9')));
  await expect.poll(() => data.problems()).toEqual([expect.stringContaining('a newer Clipsheet')]);
  expect(await everything(browser)).toEqual(before);
});

test('what was dropped comes back to its day and place, with its article; emptied, it is gone for good', async ({
  editor,
}) => {
  const { browser } = editor;
  await aFullDay(editor);
  const path = await backedUp(editor);
  const data = await editor.opensData();
  await expect
    .poll(() => data.trash())
    .toEqual([expect.stringMatching(/^A reef Dropped on .* Gone in 30 days\. Restore$/)]);
  await data.press('Restore “A reef”');
  await expect.poll(() => data.trash()).toEqual([]);
  const find = async () => (await browser.rows<{ id: string }>('clips')).find(({ id }) => id === 'seed-1');
  await expect.poll(find).toMatchObject({ day: today(), order: 'a1', take: 'Dropped words.' });
  expect(await find()).not.toHaveProperty('deletedAt');
  expect(await browser.rows('articles')).toHaveLength(2);
  await expect.poll(() => browser.badge()).toBe('3');

  const desk = await editor.opensDesk();
  await desk.waitForRows(3);
  await browser.seed('clips', [
    { ...(await find()), deletedAt: Date.now(), changed: { deletedAt: Date.now() } },
  ]);
  const again = await editor.opensData();
  await again.press('Empty the trash');
  await again.press('Delete for good');
  await expect.poll(() => again.said()).toEqual(['One clip was deleted for good.']);
  await expect.poll(find).toBeUndefined();
  expect(await browser.rows('articles')).toHaveLength(1);
  // A backup from before does not bring it back, and says so.
  await again.chooseBackup(path);
  await expect.poll(() => again.plan()).toContainEqual('Clips 3 2 0 0 0');
  expect(await again.shows('One clip of the file was deleted here for good')).toBe(true);
});

test('a take that was discarded is not brought back by a backup from before; one that Undo brought back stays', async ({
  editor,
}) => {
  const { browser } = editor;
  await aFullDay(editor);
  const path = await backedUp(editor);
  const takes = () => pendingTakes(browser);
  const merges = async () => {
    const data = await editor.opensData();
    await data.chooseBackup(path);
    await data.press('Merge now');
    await expect.poll(() => data.said()).toEqual([expect.stringMatching(/^Restored\./)]);
  };
  const discards = async () => {
    await editor.reads('forum.example/t/8812');
    const popup = await editor.opensPopup();
    await expect.poll(() => popup.unfinished()).toContain('Half a tak');
    await popup.discardUnfinished();
    await expect.poll(takes).toEqual([]);
    return popup;
  };
  await (await discards()).today.undo();
  await expect.poll(takes).toEqual(['Half a tak']);
  await browser.closePopup();
  await merges();
  expect(await takes()).toEqual(['Half a tak']);
  await discards();
  await browser.closePopup();
  await merges();
  expect(await takes()).toEqual([]);
});

test('words that another window wrote meanwhile are not lost: they are kept with the clip, and taken back by a click', async ({
  editor,
}) => {
  const { browser } = editor;
  await clippedBefore(browser, { day: today(), headline: 'A station', url: 'http://git.example/wx/station' });
  const desk = await editor.opensDesk();
  await desk.waitForRows(1);
  await desk.edit('A station');
  await expect.poll(() => desk.takeFocused()).toBe(true);
  // Another window writes, and this one has not heard of it yet.
  const [row] = await browser.rows<object>('clips');
  await browser.seed('clips', [{ ...row, take: 'Their words.', changed: { take: Date.now() } }]);
  await desk.type('My words.');
  await expect.poll(async () => (await browser.rows<{ take: string }>('clips'))[0]?.take).toBe('My words.');
  await desk.press('Escape');
  await desk.button('Earlier words');
  await expect.poll(() => desk.text()).toContain('Their words.');
  await desk.button('Take back');
  await expect
    .poll(async () => (await browser.rows<{ take: string }>('clips'))[0]?.take)
    .toBe('Their words.');
});

test('nor are those of a slot: they are kept beside it, and taken back by a click', async ({ editor }) => {
  const { browser } = editor;
  const day = today();
  const edition = { day, slots: {}, state: 'draft', changed: {}, createdAt: 1, updatedAt: 1 };
  await browser.seed('editions', [edition]);
  const desk = await editor.opensDesk();
  await desk.slot('Opening', 'Good morning.');
  const opening = async () =>
    (await browser.rows<{ slots: { opening?: string } }>('editions'))[0]?.slots.opening;
  await expect.poll(opening).toBe('Good morning.');
  // Another window writes, and this one has not heard of it yet.
  const later = Date.now() + 1;
  await browser.seed('editions', [
    { ...edition, slots: { opening: 'Their words.' }, changed: { 'slots.opening': later } },
  ]);
  await desk.slot('Opening', 'My words.');
  await expect.poll(opening).toBe('My words.');
  await desk.says('What was typed before is kept');
  await desk.button('Earlier words');
  await expect.poll(() => desk.text()).toContain('Their words.');
  await desk.button('Take back');
  await expect.poll(opening).toBe('Their words.');
  await desk.says('“Opening” has its earlier words again.');
  await expect.poll(() => desk.text()).not.toContain('Earlier words');
  // The focus is in the slot, and the step is the desk's.
  await desk.press('Control+z');
  await expect.poll(opening).toBe('My words.');
});

test('nor those of a slot that the popup writes over; its own it writes over as often as it likes', async ({
  editor,
}) => {
  const { browser } = editor;
  const day = today();
  const edition = { day, slots: {}, state: 'draft', changed: {}, createdAt: 1, updatedAt: 1 };
  await clippedBefore(browser, { day, headline: 'A station', url: 'http://git.example/wx/station' });
  await browser.seed('editions', [edition]);
  await editor.reads('forum.example/t/8812');
  const popup = await editor.opensPopup();
  const panel = await popup.copy();
  const opening = async () =>
    (await browser.rows<{ slots: { opening?: string } }>('editions'))[0]?.slots.opening;
  await panel.slot('Opening', 'Good morning.');
  await panel.slot('Opening', 'Good day.');
  await expect.poll(opening).toBe('Good day.');
  await browser.seed('editions', [
    { ...edition, slots: { opening: 'On the desk.' }, changed: { 'slots.opening': Date.now() + 1 } },
  ]);
  await panel.slot('Opening', 'In the popup.');
  await expect.poll(opening).toBe('In the popup.');
  expect(await browser.rows('history')).toMatchObject([
    { clipId: `edition/${day}`, field: 'opening', value: 'On the desk.' },
  ]);
  await browser.closePopup();
  const desk = await editor.opensDesk();
  await desk.button('Earlier words');
  await expect.poll(() => desk.text()).toContain('On the desk.');
});
