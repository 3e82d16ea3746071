import type { Page } from '@playwright/test';
import { twelveClips } from './desk-day';
import { ChromiumSurface } from './driver/chromium-surface';
import type { Surface } from './driver/surface';
import { expect, test } from './fixtures';
import type { DeskPage } from './pages/desk';
import type { Editor } from './pages/editor';
import { LONG_AGO } from './seeds';
import { violations } from './violations';

function pageOf(surface: Surface): Page {
  if (!(surface instanceof ChromiumSurface)) throw new Error('this test is Chromium’s alone');
  return surface.page;
}

test('the colours lie exactly behind the words, at every width, and the caret stays in sight', async ({
  editor,
}) => {
  const formats = await editor.opensFormats('essay');
  const page = pageOf(formats.surface);
  await formats.button('Duplicate');
  await formats.waitForName('Essay, copy');
  for (const width of [1400, 1000, 640]) {
    await page.setViewportSize({ width, height: 700 });
    const [words, colours] = await page.evaluate(() => {
      const box = document.querySelector('textarea');
      const sheet = document.querySelector('.template-colours');
      if (!box || !sheet) throw new Error('no template');
      // Without the stretch that makes both as high as their place.
      box.style.height = '0';
      const needed = box.scrollHeight;
      box.style.height = '';
      const last = sheet.lastElementChild?.getBoundingClientRect().bottom ?? 0;
      return [
        needed,
        last - sheet.getBoundingClientRect().top + Number.parseFloat(getComputedStyle(sheet).paddingBottom),
      ];
    });
    expect(words).toBeGreaterThan(700);
    expect(Math.abs(words - colours)).toBeLessThanOrEqual(1);
  }
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.getByRole('textbox', { name: 'Template' }).click();
  await page.keyboard.press('Control+End');
  for (const _ of '12345678') await page.keyboard.press('Enter');
  await page.keyboard.type('Here');
  const last = page.locator('.template-line').last();
  await expect(last).toHaveText('Here');
  await expect(last).toBeInViewport({ ratio: 1 });
});

test('what is typed into a template is in the preview a moment later', async ({ editor }) => {
  await twelveClips(editor.browser);
  const formats = await editor.opensFormats('links', LONG_AGO);
  await formats.button('Duplicate');
  await formats.waitForName('Links, copy');
  const page = pageOf(formats.surface);
  await expect(page.getByRole('document', { name: 'Draft' })).toContainText('One');
  await page.getByRole('textbox', { name: 'Template' }).click();
  await page.keyboard.press('Control+End');
  await page.evaluate(() => {
    const look = (begin: number) => {
      if (document.querySelector('.paper')?.textContent?.includes('q'))
        document.body.dataset.passed = String(performance.now() - begin);
      else requestAnimationFrame(() => look(begin));
    };
    addEventListener('input', () => look(performance.now()), { capture: true, once: true });
  });
  await page.keyboard.type('q');
  const passed = () => page.evaluate(() => Number(document.body.dataset.passed));
  await expect.poll(passed).toBeGreaterThan(0);
  expect(await passed()).toBeLessThan(500);
});

test('no axe violation on the formats screen: built in, own, mistaken, deleted, refused, narrow', async ({
  editor,
}) => {
  const formats = await editor.opensFormats('briefing', 'sample');
  const page = pageOf(formats.surface);
  await page.setViewportSize({ width: 1280, height: 900 });
  await expect.poll(() => formats.preview()).toContain('the night ferry');
  expect(await violations(formats.surface)).toEqual([]);
  await formats.import({
    name: 'note.liquid',
    text: '{% for clip in clips %}\n{{ clip.titel }}\n{% endfor %}',
  });
  await expect.poll(() => formats.problem()).toContain('Line 2');
  expect(await violations(formats.surface)).toEqual([]);
  await formats.button('Variables and filters');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await violations(formats.surface)).toEqual([]);
  await formats.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await formats.rename('Essay two');
  await expect.poll(() => formats.listText()).toContain('Essay two');
  await formats.button('Duplicate');
  await formats.waitForName('Essay two, copy');
  await formats.rename('essay two');
  await expect(page.getByRole('alert')).toContainText('Another format is called “essay two”');
  expect(await violations(formats.surface)).toEqual([]);
  await formats.import({ name: 'x.liquid', text: 'x' });
  await expect.poll(() => formats.listText()).toContain('There is no Liquid');
  await formats.button('Delete');
  await expect.poll(() => formats.listText()).toContain('Deleted');
  expect(await violations(formats.surface)).toEqual([]);
  for (const size of [
    { width: 880, height: 700 },
    { width: 640, height: 400 },
  ]) {
    await page.setViewportSize(size);
    expect(await violations(formats.surface)).toEqual([]);
    // Nothing is cut off at the side.
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  }
});

/** The browser's folder dialog is the system's; the folder chosen is one of the browser's own files. */
async function opensWithFolder(editor: Editor): Promise<{ desk: DeskPage; page: Page }> {
  const desk = await editor.opensDesk(LONG_AGO);
  await desk.waitForRows(12);
  const page = pageOf(desk.surface);
  await page.evaluate(async () => {
    // What the last test left.
    await (await navigator.storage.getDirectory()).removeEntry('vault', { recursive: true }).catch(() => {});
    window.showDirectoryPicker = async () => {
      document.body.dataset.asked = String(Number(document.body.dataset.asked ?? 0) + 1);
      return (await navigator.storage.getDirectory()).getDirectoryHandle('vault', { create: true });
    };
  });
  return { desk, page };
}

/** What a file in the folder holds; nothing in the moment in which the browser puts a new file into the old one’s place. */
async function inFolder(page: Page, file: string): Promise<string | undefined> {
  return page.evaluate(async (name) => {
    const vault = await (await navigator.storage.getDirectory()).getDirectoryHandle('vault');
    try {
      return await (await (await vault.getFileHandle(name)).getFile()).text();
    } catch (error) {
      if (error instanceof DOMException && /NotFound|NotReadable/.test(error.name)) return undefined;
      throw error;
    }
  }, file);
}

test('one key writes the day’s file into a folder chosen once', async ({ editor }) => {
  await twelveClips(editor.browser);
  const { desk, page } = await opensWithFolder(editor);
  const file = `digest-${LONG_AGO}.md`;
  await desk.press('Control+s');
  await desk.says(`Wrote ${file} into “vault”.`);
  expect(await inFolder(page, file)).toContain('**one.** take on one.');

  // The folder is remembered, and what we wrote ourselves is written over.
  await page.reload();
  await desk.waitForRows(12);
  await desk.edit('One');
  await desk.type(' Later.');
  await desk.press('Control+s');
  await desk.says(`Wrote ${file} into “vault”.`);
  await expect.poll(() => inFolder(page, file)).toContain('**one.** take on one. later.');
  expect(await page.evaluate(() => document.body.dataset.asked)).toBeUndefined();

  // What somebody else wrote is not.
  await page.evaluate(async (name) => {
    const vault = await (await navigator.storage.getDirectory()).getDirectoryHandle('vault');
    const stream = await (await vault.getFileHandle(name)).createWritable();
    await stream.write('Mine.');
    await stream.close();
  }, file);
  await desk.press('Control+s');
  await expect(page.getByRole('alert')).toContainText(`“${file}” in “vault” was changed by something else`);
  expect(await inFolder(page, file)).toBe('Mine.');
  expect(await violations(desk.surface)).toEqual([]);
  await desk.button('Replace it');
  await expect.poll(() => inFolder(page, file)).toContain('later.');

  await desk.wayOut('Write into “vault” no more');
  await desk.says('No folder is chosen now.');
  expect(await inFolder(page, file)).toContain('later.');
});

test('a grant that has lapsed is asked for again, and a refusal is told', async ({ editor }) => {
  await twelveClips(editor.browser);
  const { desk, page } = await opensWithFolder(editor);
  await desk.wayOut('Write into a folder…');
  await desk.says('into “vault”.');
  await page.evaluate(() => {
    const handle = FileSystemHandle.prototype;
    handle.queryPermission = async () => 'prompt';
    handle.requestPermission = async () => {
      document.body.dataset.granted ??= 'denied';
      const answer = document.body.dataset.granted === 'denied' ? 'denied' : 'granted';
      document.body.dataset.granted = 'granted';
      return answer;
    };
  });
  await desk.press('Control+s');
  await expect(page.getByRole('alert')).toContainText(
    'The browser did not let Clipsheet write into the folder.',
  );
  await desk.press('Control+s');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await desk.says(/Wrote .* into “vault”/);

  await page.evaluate(async () => {
    await (await navigator.storage.getDirectory()).removeEntry('vault', { recursive: true });
  });
  await desk.press('Control+s');
  await expect(page.getByRole('alert')).toContainText('The folder is not there any more.');
});
