import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Chromium } from '../test/e2e/driver/chromium';
import { Editor } from '../test/e2e/pages/editor';
import type { PopupPage } from '../test/e2e/pages/popup';
import { serveSite } from '../test/site/server';
import { takeWindowPictures } from './demo/beside';
import { type Clipping, DAY, ESSAY, PUBLICATION } from './demo/day';
import { shot, takePictures } from './demo/pictures';

const REPORTS = resolve('reports/demo');
/** A page of the sample site that is not clipped. */
const ELSEWHERE = 'samples.example';

/**
 * The main job in real headless Chromium: clip six pages by the toolbar button, move one, export both formats.
 * Prints the drafts and leaves them, with a picture of each step, in reports/demo/. With `--pictures` it also takes
 * the README's pictures, into docs/pictures/.
 */
export async function main(options: readonly string[] = []): Promise<void> {
  const pictures = options.includes('--pictures');
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  const profile = mkdtempSync(join(tmpdir(), 'clipsheet-demo-'));
  const site = await serveSite();
  const browser = await Chromium.launch({ profile, sitePort: site.port, ...(pictures ? { scale: 2 } : {}) });
  try {
    const editor = new Editor(browser, site);
    await settle(editor);
    for (const clipping of DAY) {
      const isLast = clipping === DAY.at(-1);
      await clip(editor, clipping, async (popup) => {
        if (pictures && isLast) await shot(browser, popup, 'clip');
      });
    }
    await reorder(editor);
    await exportAs(editor, 'Briefing');
    await exportAs(editor, 'Essay', ESSAY);
    if (pictures) {
      await takePictures(editor, browser);
      // Its profile goes on in a window.
      await browser.close();
      await takeWindowPictures(profile, site);
    }
  } finally {
    await browser.close();
    await site.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  console.log('\nDrafts and pictures of each step: reports/demo/');
  if (pictures) console.log("The README's pictures: docs/pictures/");
}

async function settle(editor: Editor): Promise<void> {
  const settings = await editor.opensSettings();
  for (const [label, text] of Object.entries(PUBLICATION)) await settings.field(label, text);
}

async function clip(
  editor: Editor,
  { page, take, chord }: Clipping,
  beforeSaving: (popup: PopupPage) => Promise<void>,
): Promise<void> {
  await editor.reads(page);
  const popup = await editor.opensPopup();
  await popup.take(take);
  await popup.press(chord);
  await picture(popup, `clip ${page.split('.')[0]}`);
  await beforeSaving(popup);
  await popup.press('Enter');
  await popup.closed();
  console.log(`Clipped http://${page}`);
}

async function reorder(editor: Editor): Promise<void> {
  await editor.reads(ELSEWHERE);
  const popup = await editor.opensPopup();
  await popup.today.waitForRows(DAY.length);
  await picture(popup, 'today');
  const second = (await popup.today.headlines())[1];
  if (second === undefined) throw new Error('Today shows fewer clips than were saved');
  await popup.today.clip(second).moveUp();
  await popup.today.waitForFirst(second);
  await picture(popup, 'moved');
  console.log(`Moved to the top: ${second}`);
  await editor.browser.closePopup();
}

async function exportAs(editor: Editor, format: string, slots: Record<string, string> = {}): Promise<void> {
  const popup = await editor.opensPopup();
  await popup.today.waitForRows(DAY.length);
  const panel = await popup.copy();
  await panel.format(format);
  for (const [name, text] of Object.entries(slots)) await panel.slot(name, text);
  await panel.copyMarkdown();
  await popup.says(/clipboard|copied/i);
  await picture(popup, `copy ${format}`);
  const { text: markdown = '' } = await editor.browser.clipboard();
  keep(`${format.toLowerCase()}.md`, markdown);
  console.log(`\n── ${format} ${'─'.repeat(60 - format.length)}\n\n${markdown}`);

  const again = await editor.opensPopup();
  await again.today.waitForRows(DAY.length);
  await (await again.copy()).copyRichText();
  await again.says(/clipboard|copied/i);
  const { html = '', text = '' } = await editor.browser.clipboard();
  keep(`${format.toLowerCase()}.html`, html);
  keep(`${format.toLowerCase()}.txt`, text);
}

let steps = 0;

async function picture(popup: PopupPage, step: string): Promise<void> {
  steps += 1;
  const name = `${String(steps).padStart(2, '0')}-${step.toLowerCase().replace(/\W+/g, '-')}.png`;
  await popup.screenshot(join(REPORTS, name));
}

function keep(name: string, text: string): void {
  writeFileSync(join(REPORTS, name), text);
}
