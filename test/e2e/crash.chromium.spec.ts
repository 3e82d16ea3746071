import { expect, test } from './fixtures';
import { clippedBefore, storedClips, today } from './seeds';

/** Where two may write at once, about one kill in four loses the database. */
const KILLS = 5;

/**
 * Runs in a page: types into its box without end, and much. What is longer than a kilobyte Chromium writes to the disk before
 * it is committed. By messages, which come without a pause.
 */
function typeOn(): void {
  const { port1, port2 } = new MessageChannel();
  let count = 0;
  port1.onmessage = () => {
    const box = document.querySelector<HTMLTextAreaElement>('.slot-box, .take-box');
    count += 1;
    if (box) box.value = `${count} ${'word '.repeat(1000)}`;
    box?.dispatchEvent(new Event('input', { bubbles: true }));
    port2.postMessage('');
  };
  port2.postMessage('');
}

test('a browser that is killed while two pages write begins no new database', async ({ editor }) => {
  const { browser } = editor;
  for (let kill = 0; kill < KILLS; kill += 1) {
    await browser.reset();
    await clippedBefore(browser, { day: today(), headline: 'Alder', url: 'https://alder.example/' });
    const desk = await editor.opensDesk();
    await desk.waitForRows(1);
    await editor.reads('tidedb.example/blog/3-0');
    const popup = await editor.opensPopup();
    await desk.surface.evaluate(typeOn);
    await popup.surface.evaluate(typeOn);
    await expect.poll(() => browser.rows('pending')).toHaveLength(1);
    await browser.kill();
    await browser.restart();
    await editor.opensDesk();
    expect((await storedClips(browser)).map(({ headline }) => headline)).toEqual(['Alder']);
  }
});
