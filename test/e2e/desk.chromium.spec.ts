import type { Page } from '@playwright/test';
import { drag, twelveClips } from './desk-day';
import { ChromiumSurface } from './driver/chromium-surface';
import { expect, test } from './fixtures';
import type { DeskPage } from './pages/desk';
import type { Editor } from './pages/editor';
import { LONG_AGO, storedClips } from './seeds';
import { violations } from './violations';

async function opensWide(editor: Editor, extra?: object): Promise<{ desk: DeskPage; page: Page }> {
  await twelveClips(editor.browser);
  const [one] = await editor.browser.rows<object>('clips');
  if (extra) await editor.browser.seed('clips', [{ ...one, id: 'extra', ...extra }]);
  const desk = await editor.opensDesk(LONG_AGO);
  if (!(desk.surface instanceof ChromiumSurface)) throw new Error('this test is Chromium’s alone');
  const { page } = desk.surface;
  await page.setViewportSize({ width: 1280, height: 1400 });
  await expect.poll(() => desk.headlines()).toContain('Twelve');
  return { desk, page };
}

test('a clip is dragged within its category and into another; one row is written', async ({ editor }) => {
  const { desk, page } = await opensWide(editor);
  await drag(page, 'One Take', 'Three', 'below');
  await expect
    .poll(async () => (await desk.headlines()).slice(0, 4))
    .toEqual(['Two', 'Three', 'One', 'Four']);
  // The desk shows a change before the disk has it.
  const moved = async () => {
    const clips = (await storedClips(editor.browser)).filter(({ order }) => order.length > 2);
    return clips.map(({ headline }) => headline);
  };
  await expect.poll(moved).toEqual(['One']);

  await drag(page, 'Two Take', 'Five', 'above');
  await expect
    .poll(async () => (await desk.headlines()).slice(0, 5))
    .toEqual(['Three', 'One', 'Four', 'Two', 'Five']);
  await desk.says('“Two” is now 1 of 5 in Notable');
  await desk.press('Control+z');
  await desk.press('Control+z');
  await expect.poll(async () => (await desk.headlines()).slice(0, 3)).toEqual(['One', 'Two', 'Three']);
});

test('a dragged clip takes the other selected ones along', async ({ editor }) => {
  const { desk, page } = await opensWide(editor);
  await page.getByRole('button', { name: 'One Take' }).click({ modifiers: ['Control'] });
  await page.getByRole('button', { name: 'Three Take' }).click({ modifiers: ['Control'] });
  await expect.poll(() => desk.selected()).toEqual(['One', 'Three']);
  await drag(page, 'Three Take', 'Seven', 'above');
  await expect
    .poll(async () => (await desk.headlines()).slice(0, 6))
    .toEqual(['Two', 'Four', 'Five', 'Six', 'One', 'Three']);
});

test('a sentence in the draft leads to the take it came from', async ({ editor }) => {
  const { desk, page } = await opensWide(editor);
  await desk.format('Essay');
  const roundup = page.getByRole('document', { name: 'Draft' }).locator('p', { hasText: 'The rest:' });
  // Words in the middle of a paragraph that holds seven takes.
  const spot = await roundup.evaluate((paragraph) => {
    const range = document.createRange();
    const text = paragraph.firstChild;
    const at = text?.textContent?.indexOf('Take on nine') ?? -1;
    if (!text || at < 0) throw new Error('the take is not there');
    range.setStart(text, at + 2);
    range.setEnd(text, at + 8);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.click(spot.x, spot.y);
  await expect.poll(() => desk.held('Title')).toBe('Nine');
  await expect.poll(() => desk.takeFocused()).toBe(true);
});

test('what is typed is in the preview two frames later, before the disk has it', async ({ editor }) => {
  const { desk, page } = await opensWide(editor);
  await desk.edit('One');
  // Counted in the page: from the key's event to the frame in which the preview has the letter.
  await page.evaluate(() => {
    const counting = window as Window & { framesToPreview?: Promise<number> };
    counting.framesToPreview = new Promise<number>((resolve) => {
      addEventListener(
        'input',
        () => {
          let frames = 0;
          const look = () => {
            if (document.querySelector('.paper')?.textContent?.includes('take on one.q')) resolve(frames);
            else {
              frames += 1;
              requestAnimationFrame(look);
            }
          };
          requestAnimationFrame(look);
        },
        { capture: true, once: true },
      );
    });
  });
  await page.keyboard.type('q');
  const frames = await page.evaluate(
    () => (window as Window & { framesToPreview?: Promise<number> }).framesToPreview,
  );
  expect(frames).toBeLessThanOrEqual(2);
});

test('the days around are a click away, and Back returns', async ({ editor }) => {
  const { desk, page } = await opensWide(editor, { day: '2024-03-04', headline: 'Before' });
  await page.getByRole('button', { name: /^Mon, Mar 4 1 clip/ }).click();
  await expect.poll(() => desk.headlines()).toEqual(['Before']);
  await page.goBack();
  await desk.waitForRows(12);
});

test('hostile text stays text in the preview', async ({ editor }) => {
  const { page } = await opensWide(editor, {
    headline: '<img src=x onerror=alert(1)><b>Bold</b>',
    take: '<script>alert(1)</script> [click](javascript:alert(1))',
  });
  const paper = page.getByRole('document', { name: 'Draft' });
  await expect(paper).toContainText('<img src=x onerror=alert(1)><b>bold</b>');
  expect(await paper.locator('img, script, b, a[href^="javascript"]').count()).toBe(0);
});

test('no axe violation on the desk: empty, twelve clips, editing, selecting, menu, keys, narrow', async ({
  editor,
}) => {
  const empty = await editor.opensDesk(LONG_AGO);
  await expect.poll(() => empty.text()).toContain('Nothing clipped yet.');
  expect(await violations(empty.surface)).toEqual([]);

  const { desk, page } = await opensWide(editor);
  await page.locator('.lint summary').click();
  expect(await violations(desk.surface)).toEqual([]);
  await desk.edit('Ten');
  for (const summary of await page.locator('.more-fields summary').all()) await summary.click();
  await desk.press('Alt+a');
  expect(await violations(desk.surface)).toEqual([]);
  await desk.press('Alt+a');
  await desk.press('Escape');
  await desk.focus('Two');
  await desk.press('x');
  await desk.button('More ways to copy');
  expect(await violations(desk.surface)).toEqual([]);
  await desk.press('Escape');
  await page.setViewportSize({ width: 880, height: 700 });
  expect(await violations(desk.surface)).toEqual([]);
  await desk.focus('Three');
  await desk.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await violations(desk.surface)).toEqual([]);
});
