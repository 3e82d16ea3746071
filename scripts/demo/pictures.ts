import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, type Locator } from '@playwright/test';
import type { Chromium } from '../../test/e2e/driver/chromium';
import type { Editor } from '../../test/e2e/pages/editor';
import type { PopupPage } from '../../test/e2e/pages/popup';

const PICTURES = resolve('docs/pictures');

/** The README's pictures of a finished day. */
export async function takePictures(editor: Editor, browser: Chromium): Promise<void> {
  await review(editor, browser);
  await exporting(editor, browser);
  await dark(editor, browser);
  await desk(browser);
  await article(browser);
  await formats(editor, browser);
  await settings(editor, browser);
  await data(browser);
}

async function review(editor: Editor, browser: Chromium): Promise<void> {
  await editor.reads('samples.example');
  const popup = await opened(editor);
  await popup.today.clip('TideDB').edit();
  await shot(browser, popup, 'review');
  await editor.browser.closePopup();
}

async function exporting(editor: Editor, browser: Chromium): Promise<void> {
  const popup = await opened(editor);
  const panel = await popup.copy();
  await panel.format('Essay');
  await expect.poll(() => panel.slots()).toContain('Closing');
  await shot(browser, popup, 'export');
  await editor.browser.closePopup();
}

async function dark(editor: Editor, browser: Chromium): Promise<void> {
  await editor.reads('margins.example/essays/slow-tools');
  await browser.tab.locator('#worth-quoting').selectText();
  const popup = await opened(editor);
  await shot(browser, popup, 'dark', 'dark');
  await editor.browser.closePopup();
}

async function desk(browser: Chromium): Promise<void> {
  await browser.openExtensionPage('desk.html');
  const page = browser.tab;
  await page.setViewportSize({ width: 1240, height: 800 });
  const take = page.getByRole('button').filter({ hasText: 'Lookups fall' }).first();
  await take.focus();
  await lightAndDark(browser, 'desk');
}

async function article(browser: Chromium): Promise<void> {
  const page = browser.tab;
  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByRole('button').filter({ hasText: 'Lookups fall' }).first().click();
  await page.keyboard.press('Alt+a');
  await page.locator('.paper-article').waitFor();
  await lightAndDark(browser, 'article');
}

async function formats(editor: Editor, browser: Chromium): Promise<void> {
  const screen = await editor.opensFormats('briefing', 'sample');
  await expect.poll(() => screen.preview()).not.toBe('');
  await browser.tab.setViewportSize({ width: 1240, height: 800 });
  await lightAndDark(browser, 'formats');
}

async function settings(editor: Editor, browser: Chromium): Promise<void> {
  await editor.opensSettings();
  await browser.tab.setViewportSize({ width: 760, height: 1600 });
  await lightAndDark(browser, 'settings', browser.tab.getByRole('main'));
}

async function data(browser: Chromium): Promise<void> {
  await browser.openExtensionPage('data.html');
  await browser.tab.setViewportSize({ width: 760, height: 900 });
  await browser.tab.getByRole('heading', { level: 1 }).waitFor();
  await lightAndDark(browser, 'data', browser.tab.getByRole('main'));
}

/** The tab in front, or a part of it, in both colour schemes: `name.png` and `name-dark.png`. */
async function lightAndDark(browser: Chromium, name: string, part?: Locator): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await browser.tab.emulateMedia({ colorScheme });
    const path = join(PICTURES, `${name}${colorScheme === 'dark' ? '-dark' : ''}.png`);
    await (part ?? browser.tab).screenshot({ path });
  }
}

async function opened(editor: Editor): Promise<PopupPage> {
  const popup = await editor.opensPopup();
  await popup.today.waitForRows(6);
  return popup;
}

/** One of the README's pictures. */
export async function shot(
  browser: Chromium,
  popup: PopupPage,
  name: string,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<void> {
  const page = browser.context.pages().find((each) => each.url().endsWith('/popup.html'));
  await page?.emulateMedia({ colorScheme });
  mkdirSync(PICTURES, { recursive: true });
  await popup.screenshot(join(PICTURES, `${name}.png`));
}
