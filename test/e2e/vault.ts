import { gunzipSync } from 'node:zlib';
import type { ExtensionBrowser } from './driver/browser';
import type { Surface } from './driver/surface';

/** A backup that was made by itself, unpacked. */
export interface Made {
  name: string;
  text: string;
}

/** Lets a folder be chosen that is one of the browser's own files: the dialog is the system's. */
export function chooseVault(surface: Surface): Promise<void> {
  return surface.evaluate(async () => {
    await (await navigator.storage.getDirectory()).removeEntry('vault', { recursive: true }).catch(() => {});
    window.showDirectoryPicker = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('vault', { create: true });
  });
}

/** What lies in the folder. */
export async function inVault(surface: Surface): Promise<Made[]> {
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

/** The last automatic backup was made on an earlier day. */
export function aDayLater(browser: ExtensionBrowser): Promise<void> {
  return browser.inExtension(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('clipsheet');
      opening.onsuccess = () => resolve(opening.result);
    });
    await new Promise<void>((resolve) => {
      const writing = database.transaction('settings', 'readwrite');
      const store = writing.objectStore('settings');
      const reading = store.get('backup-auto');
      // A folder does not travel as JSON: the row is changed where it lies.
      reading.onsuccess = () =>
        store.put({ ...reading.result, value: { ...reading.result.value, day: '2026-01-01' } });
      writing.oncomplete = () => resolve();
    });
    database.close();
  });
}

/** The day for which one was made last. */
export async function lastMade(browser: ExtensionBrowser): Promise<string | undefined> {
  return browser.inExtension(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('clipsheet');
      opening.onsuccess = () => resolve(opening.result);
    });
    const row = await new Promise<{ value?: { day?: string } } | undefined>((resolve) => {
      const reading = database.transaction('settings').objectStore('settings').get('backup-auto');
      reading.onsuccess = () => resolve(reading.result);
    });
    database.close();
    return row?.value?.day;
  });
}
