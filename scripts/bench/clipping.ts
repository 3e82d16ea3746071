import type { Site } from '../../test/site/server';
import { BenchBrowser } from './browser';
import { probedBuilds } from './builds';
import { figures, type Line, milliseconds } from './figures';
import { PAGES } from './pages';

const ROUNDS = 5;

const EMPTY_DATABASE = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('clipsheet');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const db = opening.result;
    const clearing = db.transaction(['clips', 'articles', 'pending'], 'readwrite');
    for (const name of clearing.objectStoreNames) clearing.objectStore(name).clear();
    clearing.oncomplete = () => { db.close(); resolve(); };
  };
})`;

/** From a click on the toolbar to the filled form, and from Enter to the row on disk, over the sample pages. */
export async function clipping(site: Site): Promise<{ lines: Line[]; data: object }> {
  const browser = await BenchBrowser.launch([probedBuilds().ours], site.port);
  try {
    const id = (await browser.extensions()).get('Clipsheet') ?? '';
    const backstage = await browser.backstage(id);
    const filled: number[] = [];
    const stored: number[] = [];
    for (let round = -1; round < ROUNDS; round += 1) {
      for (const page of round < 0 ? PAGES.slice(0, 1) : PAGES) {
        await browser.visit(site.url(page));
        const popup = await browser.openPopup(id, ['form']);
        const took = await browser.save(id, popup, 'One line on why it matters.');
        await browser.closePopup(popup);
        await browser.evaluate(EMPTY_DATABASE, backstage);
        // The first clip of all creates the database; it is not counted.
        if (round < 0) continue;
        filled.push(popup.clicked + (popup.form ?? Number.NaN));
        stored.push(took);
      }
    }
    const data = { filled: figures(filled), stored: figures(stored), all: { filled, stored } };
    const lines = [
      milliseconds('toolbar click to filled form', data.filled),
      milliseconds('Enter to stored on disk', data.stored),
    ];
    return { lines, data };
  } finally {
    await browser.close();
  }
}
