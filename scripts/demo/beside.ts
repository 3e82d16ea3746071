import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { Chromium } from '../../test/e2e/driver/chromium';
import { Display } from '../../test/e2e/driver/display';
import { Editor } from '../../test/e2e/pages/editor';
import type { Site } from '../../test/site/server';

const PICTURES = resolve('docs/pictures');
const READ = 'margins.example/essays/slow-tools';
const OPEN = ['weekly.example/issues/91', 'hafenblatt.example/artikel/pegel', 'story.example/1'];

/** The README's pictures of what needs a window: the panel beside a page, and several tabs. Goes on with a finished day. */
export async function takeWindowPictures(profile: string, site: Site): Promise<void> {
  const display = await Display.start();
  const browser = await Chromium.launch({ profile, sitePort: site.port }, display);
  try {
    const editor = new Editor(browser, site);
    await editor.allows('Addresses of other tabs');
    await editor.allows('Pages that are not in front');
    await tabs(editor, browser);
    await panel(editor, browser);
  } finally {
    await browser.close();
    display.stop();
  }
}

async function tabs(editor: Editor, browser: Chromium): Promise<void> {
  for (const page of [...OPEN, READ]) await editor.reads(page);
  const list = await editor.opensTabs();
  await expect.poll(async () => (await list.selected()).length).toBeGreaterThan(2);
  writeFileSync(join(PICTURES, 'tabs.png'), await sharp(browser.tab, { width: 760, height: 560 }));
}

async function panel(editor: Editor, browser: Chromium): Promise<void> {
  await editor.reads(READ);
  const page = browser.tab;
  const beside = await editor.opensPanel();
  await beside.shows(/slow/i);
  await beside.today.waitForRows(6);
  const panelPage = browser.context.pages().find((each) => each.url().endsWith('/sidepanel.html'));
  if (!panelPage) throw new Error('the panel is not open');
  const shots = [
    await sharp(page, { width: 720, height: 700 }),
    await sharp(panelPage, { width: 360, height: 700 }),
  ];
  writeFileSync(join(PICTURES, 'panel.png'), await sideBySide(browser, shots));
}

/** A picture of a page with two pixels for each of its own: a display's window cannot be scaled and still be clicked on. */
async function sharp(page: Page, size: { width: number; height: number }): Promise<Buffer> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: 2, mobile: false });
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'png' });
  await devtools.send('Emulation.clearDeviceMetricsOverride');
  await devtools.detach();
  return Buffer.from(data, 'base64');
}

/** The window's two pages as they stand in it; no browser lets its own frame be photographed. */
async function sideBySide(browser: Chromium, shots: readonly Buffer[]): Promise<Buffer> {
  const sheet = await browser.context.newPage();
  const images = shots.map((shot) => `<img src="data:image/png;base64,${shot.toString('base64')}">`);
  await sheet.setContent(
    `<body style="margin: 0"><div style="display: inline-flex; gap: 2px; background: #bbb">${images.join('')}</div>`,
  );
  return sheet.locator('div').screenshot();
}
