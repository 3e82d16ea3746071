import { drag, twelveClips } from './desk-day';
import { ChromiumSurface } from './driver/chromium-surface';
import { expect, test } from './fixtures';
import { EDITORS, NewsletterPage } from './pages/newsletter';
import { LONG_AGO } from './seeds';

/** What a whole deadline may cost besides the words themselves: commands by key, clicks, and a drag as one click. */
const MOST_GESTURES = 60;

test('a whole deadline: order, merge, slots, lint, copy, paste into four editors, issue, carry over', async ({
  editor,
  chromium,
  site,
}) => {
  const { browser } = editor;
  await twelveClips(browser);
  const desk = await editor.opensDesk(LONG_AGO);
  if (!(desk.surface instanceof ChromiumSurface)) throw new Error('this test is Chromium’s alone');
  const { page } = desk.surface;
  await page.setViewportSize({ width: 1280, height: 1400 });
  await expect.poll(() => desk.headlines()).toContain('Twelve');
  await page.evaluate(countGestures);

  await desk.focus('One');
  await desk.press('Alt+ArrowDown');
  await desk.says('“One” is now 2 of 4 in Key developments');
  await drag(page, 'Four Take', 'Two', 'above');
  await expect
    .poll(async () => (await desk.headlines()).slice(0, 4))
    .toEqual(['Four', 'Two', 'One', 'Three']);

  await desk.focus('Seven');
  await desk.press('x');
  await desk.press('Shift+ArrowDown');
  await desk.button('Merge');
  await desk.waitForRows(11);

  await desk.slot('Opening', 'Good evening.');
  await desk.slot('Closing', 'Until tomorrow.');

  await page.locator('.lint summary').click();
  for (const [name, take] of [
    ['Six', 'A take on six.'],
    ['Twelve', 'A take on twelve.'],
  ] as const) {
    await page.getByRole('button', { name: `No take ${name}` }).click();
    await expect.poll(() => desk.held('Title')).toBe(name);
    await desk.type(take);
    await desk.press('Enter');
  }
  for (const name of ['Nine', 'Ten', 'Eleven', 'Twelve']) {
    await page.getByRole('button', { name: `No venue ${name}` }).click();
    await expect.poll(() => desk.held('Title')).toBe(name);
    await expect.poll(() => page.evaluate(() => document.activeElement?.ariaLabel)).toBe('Venue');
    await desk.type('Tidal 2024');
    await desk.press('Enter');
  }
  await expect.poll(() => desk.head()).toMatch(/11 clips · \d+ words/);

  await desk.press('Alt+r');
  await desk.says('Copied as rich text.');
  const newsletter = await NewsletterPage.open(
    await chromium.context.newPage(),
    `http://127.0.0.1:${site.port}`,
  );
  for (const name of EDITORS) {
    const kept = await newsletter.paste(name);
    expect.soft(kept.headings, name).toEqual(['key developments', 'notable', 'papers']);
    expect.soft(kept.bold, name).toEqual(expect.arrayContaining(['four.', 'six.', '“nine”']));
    expect.soft(kept.bullets, name).toHaveLength(3);
    expect
      .soft(kept.bullets[2], name)
      .toMatch(/^seven\. take on seven\. https:\/\/site6\.example\/story https:\/\/site7/);
    expect.soft(new Set(kept.links).size, name).toBe(12);
  }
  await page.bringToFront();

  await desk.button('Issue');
  await expect.poll(() => desk.head()).toContain('Issued');
  await browser.putOnClipboard('https://late.example/news');
  await page.bringToFront();
  await desk.press('Control+v');
  await desk.waitForRows(12);
  const gestures = await page.evaluate(() => (window as Counting).gestures ?? Number.NaN);
  test.info().annotations.push({ type: 'gestures', description: String(gestures) });
  console.log(`a deadline of twelve clips: ${gestures} keys and clicks besides the words`);
  expect(gestures).toBeLessThanOrEqual(MOST_GESTURES);

  const next = await editor.opensDesk();
  await expect.poll(() => next.text()).toContain('1 left over from Tuesday');
  await next.button('Bring here');
  await expect.poll(() => next.headlines()).toHaveLength(1);
});

type Counting = Window & { gestures?: number };

/** Runs in the page: counts real clicks, and real keys that are commands and not letters of a text. */
function countGestures(): void {
  const counted = window as Counting;
  counted.gestures = 0;
  const count = (event: Event) => {
    if (!event.isTrusted) return;
    if (event instanceof KeyboardEvent) {
      const modifier = ['Alt', 'Control', 'Shift', 'Meta'].includes(event.key);
      const boxed = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
      const letter = event.key.length === 1 && !event.altKey && !event.ctrlKey && boxed;
      if (modifier || letter) return;
    }
    counted.gestures = (counted.gestures ?? 0) + 1;
  };
  addEventListener('keydown', count, true);
  addEventListener('mousedown', count, true);
}
