import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Surface } from './driver/surface';
import { expect, test } from './fixtures';
import { clippedBefore, LONG_AGO, today } from './seeds';

/** A file that was made by itself, unpacked. */
interface Made {
  name: string;
  text: string;
}

/** Lets a folder be chosen that is one of the browser's own files: the dialog is the system's. */
function chooseVault(surface: Surface): Promise<void> {
  return surface.evaluate(async () => {
    await (await navigator.storage.getDirectory()).removeEntry('vault', { recursive: true }).catch(() => {});
    window.showDirectoryPicker = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('vault', { create: true });
  });
}

async function inVault(surface: Surface): Promise<Made[]> {
  const packed = await surface.evaluate(async () => {
    const vault = await (await navigator.storage.getDirectory()).getDirectoryHandle('vault');
    const files: { name: string; bytes: number[] }[] = [];
    for await (const entry of vault.values()) {
      if (entry.kind !== 'file') continue;
      const file = await (entry as FileSystemFileHandle).getFile();
      files.push({ name: entry.name, bytes: [...new Uint8Array(await file.arrayBuffer())] });
    }
    return files;
  });
  return packed.map(({ name, bytes }) => ({ name, text: gunzipSync(Buffer.from(bytes)).toString('utf8') }));
}

test('turned on, a backup is made by itself once a day, and the desk says when', async ({ editor }) => {
  const { browser } = editor;
  await clippedBefore(browser, {
    day: today(),
    headline: 'A station',
    url: 'http://git.example/',
    take: 'Measure.',
  });
  const data = await editor.opensData();
  const inChromium = browser.kind === 'chromium';
  if (inChromium) await chooseVault(data.surface);
  const made = async (): Promise<Made[]> => {
    if (inChromium) return inVault(data.surface);
    const files = (await browser.downloads()).filter(({ name }) => name.endsWith('.gz'));
    return files.map(({ name, path }) => ({ name, text: gunzipSync(readFileSync(path)).toString('utf8') }));
  };

  expect(await data.automatic()).toBe(false);
  await data.switchAutomatic();
  await expect.poll(() => data.automatic()).toBe(true);
  await expect.poll(() => data.said()).toContain('From now on a backup is made every day.');
  // Among downloads there is one for the day, and one for the week.
  await expect.poll(async () => (await made().catch(() => [])).length).toBe(inChromium ? 1 : 2);
  for (const { name, text } of await made()) {
    expect(name).toMatch(
      inChromium
        ? /^clipsheet-backup-\w{4}-\d{4}-\d\d-\d\d-\d{6}\.ndjson\.gz$/
        : /^clipsheet-backup-\w{4}-(day|week)-\d\.ndjson\.gz$/,
    );
    expect(text).toContain('Measure.');
    expect(text.trimEnd().split('\n').at(-1)).toContain('"end":"clipsheet-backup"');
  }
  await expect.poll(() => data.shows('Last backup: ')).toBe(true);

  // A day later the desk makes the next.
  const rows = await browser.rows<{ key: string; value: { device: string; handle?: object } }>('settings');
  const before = (await made()).length;
  await browser.inExtension(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('clipsheet');
      opening.onsuccess = () => resolve(opening.result);
    });
    await new Promise<void>((resolve) => {
      const writing = database.transaction('settings', 'readwrite');
      const store = writing.objectStore('settings');
      const reading = store.get('backup-auto');
      reading.onsuccess = () =>
        store.put({ ...reading.result, value: { ...reading.result.value, day: '2026-01-01' } });
      writing.oncomplete = () => resolve();
    });
    database.close();
  });
  expect(rows.some(({ key }) => key === 'backup-auto')).toBe(true);
  const desk = await editor.opensDesk();
  await desk.waitForRows(1);
  await expect
    .poll(async () => {
      const [row] = (await browser.rows<{ key: string; value: { day?: string } }>('settings')).filter(
        ({ key }) => key === 'backup-auto',
      );
      return row?.value.day;
    })
    .toBe(today());
  await expect.poll(() => desk.text()).toContain('Last backup: ');
  expect((await made()).length).toBeGreaterThanOrEqual(before);

  const again = await editor.opensData();
  await again.switchAutomatic();
  await expect.poll(() => again.automatic()).toBe(false);
});

test('where backups are not made by themselves, the desk is silent until one is overdue', async ({
  editor,
}) => {
  const { browser } = editor;
  await clippedBefore(browser, { day: today(), headline: 'New', url: 'http://new.example/' });
  const desk = await editor.opensDesk();
  await desk.waitForRows(1);
  expect(await desk.text()).not.toMatch(/backup/i);
  await clippedBefore(browser, { day: LONG_AGO, headline: 'Old', url: 'http://old.example/' });
  const later = await editor.opensDesk();
  await expect.poll(() => later.text()).toContain('There is no backup of your clips yet.');
  await later.button('Your data');
  await expect
    .poll(async () => (await browser.addresses()).some((url) => url.endsWith('/data.html')))
    .toBe(true);
});
