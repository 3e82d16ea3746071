import type { Clip } from '../../lib/clip';
import type { BenchBrowser } from './browser';

const CHUNK = 500;

/** Lets the extension create its database, then writes rows in bulk beside it, each with an article. */
export async function fill(browser: BenchBrowser, id: string, clips: readonly Clip[]): Promise<void> {
  await browser.visit(`chrome-extension://${id}/options.html`);
  await browser.evaluate(DATABASE_IS_THERE);
  for (let at = 0; at < clips.length; at += CHUNK) {
    await browser.evaluate(`(${WRITE})(${JSON.stringify(clips.slice(at, at + CHUNK))})`);
  }
}

const DATABASE_IS_THERE = `(async () => {
  for (let tries = 0; tries < 200; tries += 1) {
    const known = await indexedDB.databases();
    if (known.some(({ name, version }) => name === 'clipsheet' && version > 1)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('no database');
})()`;

const WRITE = `(clips) => new Promise((resolve, reject) => {
  const opening = indexedDB.open('clipsheet');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const db = opening.result;
    const writing = db.transaction(['clips', 'articles'], 'readwrite');
    for (const clip of clips) {
      writing.objectStore('clips').put(clip);
      const text = (clip.capture.excerpt + '. ').repeat(12);
      writing.objectStore('articles').put({ id: clip.id, html: '<p>' + text + '</p>', text });
    }
    writing.onabort = () => reject(writing.error);
    writing.oncomplete = () => { db.close(); resolve(); };
  };
})`;
