import type { ExtensionBrowser } from './driver/browser';
import { expect, test } from './fixtures';
import type { DeskPage } from './pages/desk';
import type { Editor } from './pages/editor';
import { clippedBefore, pendingTakes, storedClips, today } from './seeds';

const TIDEDB = 'tidedb.example/blog/3-0';

test('a full disk: one sentence, the words stay and can be copied, and nothing is half-stored', async ({
  editor,
}) => {
  await editor.reads(TIDEDB);
  const popup = await editor.opensPopup();
  await popup.take('Words that must not go.');
  await expect.poll(() => pendingTakes(editor.browser)).toEqual(['Words that must not go.']);
  // What a browser does when there is no room: the request fails, and its transaction with it.
  await popup.surface.evaluate(() => {
    const refuse = function (this: IDBObjectStore): IDBRequest<IDBValidKey> {
      this.transaction.abort();
      throw new DOMException('no room', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.add = refuse;
    IDBObjectStore.prototype.put = refuse;
  });
  await popup.press('Enter');
  await expect
    .poll(() => popup.troubles())
    .toEqual([
      expect.stringContaining(
        'The disk is full, so nothing could be stored. Make room and save again; your words',
      ),
    ]);
  expect(await popup.takeShown()).toBe('Words that must not go.');
  expect(await storedClips(editor.browser)).toEqual([]);
  expect(await editor.browser.rows('articles')).toHaveLength(1);
  expect(await pendingTakes(editor.browser)).toEqual(['Words that must not go.']);
  await popup.copyWords();
  // Looking at the clipboard takes the focus, and with it the popup: only once it is told that they are there.
  await expect.poll(() => popup.troubles()).toEqual([]);
  await expect.poll(async () => (await editor.browser.clipboard()).text).toBe('Words that must not go.');
});

/** A day with one clip at the desk, its editor open. */
async function editsFog(editor: Editor): Promise<DeskPage> {
  await clippedBefore(editor.browser, { url: 'https://quay.example/fog', headline: 'Fog', day: today() });
  const desk = await editor.opensDesk();
  await desk.waitForRows(1);
  await desk.edit('Fog');
  return desk;
}

test('a full disk at the desk: the words stay in sight, can be copied, and are stored with the next key that finds room', async ({
  editor,
}) => {
  const { browser } = editor;
  const desk = await editsFog(editor);
  await desk.surface.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...args) {
      if (document.body.dataset.room) return put.apply(this, args);
      this.transaction.abort();
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await desk.type('It lifts at ten.');
  const troubles = async () => (await desk.surface.seen({ role: 'alert' })).map(({ text }) => text);
  await expect.poll(troubles).toEqual([expect.stringContaining('The disk is full')]);
  await expect.poll(() => desk.preview()).toContain('lifts at ten');
  await desk.button('Copy the words');
  await expect.poll(async () => (await browser.clipboard()).text).toBe('It lifts at ten.');
  expect((await storedClips(browser)).map(({ take }) => take)).toEqual(['']);

  await desk.surface.evaluate(() => {
    document.body.dataset.room = 'yes';
  });
  // A key in another field: what waited goes with it.
  await desk.surface.fill({ role: 'textbox', name: 'Title' }, 'Dense fog');
  await expect.poll(troubles).toEqual([]);
  await expect
    .poll(async () => (await storedClips(browser)).map(({ take }) => take))
    .toEqual(['It lifts at ten.']);
});

/** Another window empties the trash with this clip in it, and none has heard of it yet. */
function goneForGood(browser: ExtensionBrowser, id: string): Promise<void> {
  return browser.inExtension(async (gone: string) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('clipsheet');
      opening.onsuccess = () => resolve(opening.result);
    });
    await new Promise<void>((resolve) => {
      const writing = database.transaction(['clips', 'purged'], 'readwrite');
      writing.objectStore('clips').delete(gone);
      writing.objectStore('purged').put({ id: gone, at: Date.now() });
      writing.oncomplete = () => resolve();
    });
    database.close();
  }, id);
}

test('words for a clip that another window deleted for good: a sentence with the words, to be copied, and said once', async ({
  editor,
}) => {
  const { browser } = editor;
  await clippedBefore(
    browser,
    { url: 'https://quay.example/fog', headline: 'Fog', day: today() },
    { url: 'https://quay.example/rain', headline: 'Rain', day: today() },
  );
  const desk = await editor.opensDesk();
  await desk.waitForRows(2);
  const takes = async () => (await storedClips(browser)).map(({ take }) => take);
  const troubles = async () => (await desk.surface.seen({ role: 'alert' })).map(({ text }) => text);
  await desk.edit('Fog');
  await desk.type('It lif');
  await expect.poll(takes).toEqual(['It lif', '']);
  await goneForGood(browser, 'seed-0');
  await desk.type('ts.');
  await expect.poll(troubles).toEqual([expect.stringContaining('deleted for good')]);
  await expect.poll(troubles).toEqual([expect.stringContaining('“It lifts.”')]);
  await desk.button('Copy the words');
  await expect.poll(async () => (await browser.clipboard()).text).toBe('It lifts.');

  // What else is done goes on, and leaves the words where they are.
  await desk.edit('Rain');
  await desk.type('It pours.');
  await expect.poll(takes).toEqual(['It pours.']);
  await expect.poll(() => desk.headlines()).toHaveLength(1);
  expect(await troubles()).toEqual([expect.stringContaining('“It lifts.”')]);
  await desk.button('Dismiss');
  await desk.surface.fill({ role: 'textbox', name: 'Take' }, 'It pours. All day.');
  await expect.poll(takes).toEqual(['It pours. All day.']);
  expect(await troubles()).toEqual([]);

  // What was dismissed does not come up again with the next.
  await goneForGood(browser, 'seed-1');
  await desk.surface.fill({ role: 'textbox', name: 'Take' }, 'No more.');
  await expect.poll(troubles).toEqual([expect.stringContaining('“No more.”')]);
});

test('the same when the trash is emptied beside the desk, and what was typed is undone and made again', async ({
  editor,
}) => {
  const { browser } = editor;
  const desk = await editsFog(editor);
  // One key is one step of the history, however slow the machine.
  await desk.type('I');
  await desk.press('Escape');
  await goneForGood(browser, 'seed-0');
  const troubles = async () => (await desk.surface.seen({ role: 'alert' })).map(({ text }) => text);
  await desk.press('Control+z');
  await desk.says('Undone');
  expect(await troubles()).toEqual([]);
  await desk.press('Control+Shift+z');
  await expect.poll(troubles).toEqual([expect.stringContaining('“I”')]);
});

test('the same in the popup’s list', async ({ editor }) => {
  const { browser } = editor;
  await clippedBefore(browser, { url: 'https://quay.example/fog', headline: 'Fog', day: today() });
  await editor.reads(TIDEDB);
  const popup = await editor.opensPopup();
  await popup.today.waitForRows(1);
  const row = popup.today.clip('Fog');
  await row.edit();
  await goneForGood(browser, 'seed-0');
  await row.take('It lifts.');
  await expect.poll(() => popup.troubles()).toEqual([expect.stringContaining('“It lifts.”')]);
  await popup.copyWords();
  // Words that are on the clipboard are out of danger: the notice goes.
  await expect.poll(() => popup.troubles()).toEqual([]);
  await expect.poll(async () => (await browser.clipboard()).text).toBe('It lifts.');
});

test('a database of a newer version is refused in words and left alone; what is typed stays and can be copied', async ({
  editor,
}) => {
  const { browser } = editor;
  await browser.stopWorker();
  await browser.inExtension(async () => {
    const done = (request: IDBRequest) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    await done(indexedDB.deleteDatabase('clipsheet'));
    const opening = indexedDB.open('clipsheet', 1000);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('later', { keyPath: 'id' }).put({ id: 'kept' });
    };
    await done(opening);
    opening.result.close();
  });
  try {
    await editor.reads(TIDEDB);
    const popup = await editor.opensPopup();
    await popup.take('Typed all the same.');
    await expect
      .poll(() => popup.troubles())
      .toEqual([
        expect.stringContaining(
          'Your clips were last written by a newer Clipsheet, so this one leaves them alone.',
        ),
      ]);
    // Firefox hands keys to the page one by one.
    await expect.poll(() => popup.takeShown()).toBe('Typed all the same.');
    await popup.press('Enter');
    await expect.poll(() => popup.saving()).toBe(false);
    expect(await popup.takeShown()).toBe('Typed all the same.');
    await popup.copyWords();
    // Words that are on the clipboard are out of danger: the notice goes.
    await expect.poll(() => popup.troubles()).toEqual([]);
    await expect.poll(async () => (await browser.clipboard()).text).toBe('Typed all the same.');
    const left = await browser.inExtension(async () =>
      (await indexedDB.databases()).map(({ version }) => version),
    );
    expect(left).toEqual([1000]);
    expect(await browser.rows('later')).toEqual([{ id: 'kept' }]);
  } finally {
    await browser.inExtension(() => {
      indexedDB.deleteDatabase('clipsheet');
    });
    await browser.restart();
  }
});

test('a database that the browser has lost is told of until it is read, with the way to the backups', async ({
  editor,
}) => {
  const { browser } = editor;
  await clippedBefore(browser, { url: 'https://quay.example/fog', headline: 'Fog', day: today() });
  await editor.reads(TIDEDB);
  const before = await editor.opensPopup();
  await before.today.waitForRows(1);
  expect(await before.troubles()).toEqual([]);
  await browser.closePopup();
  await browser.close();
  browser.damageDatabase();
  await browser.restart();
  await editor.reads(TIDEDB);

  const lost = [expect.stringMatching(/^The browser has lost Clipsheet’s database and begun an empty one/)];
  const popup = await editor.opensPopup();
  await expect.poll(() => popup.troubles()).toEqual(lost);
  await popup.today.waitForRows(0);
  await browser.closePopup();
  const desk = await editor.opensDesk();
  await expect.poll(() => desk.troubles()).toEqual(lost);
  await editor.reads(TIDEDB);
  const again = await editor.opensPopup();
  await expect.poll(() => again.troubles()).toEqual(lost);
  await again.restoresBackup();
  const leadsToData = async () => (await browser.addresses()).some((url) => url.endsWith('/data.html'));
  await expect.poll(leadsToData).toBe(true);
  await browser.closePopup();
  await editor.reads(TIDEDB);
  const after = await editor.opensPopup();
  await after.today.waitForRows(0);
  expect(await after.troubles()).toEqual([]);
});
