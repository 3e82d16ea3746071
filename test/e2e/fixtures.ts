import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { type Site, serveSite } from '../site/server';
import type { ExtensionBrowser } from './driver/browser';
import { Chromium } from './driver/chromium';
import { Display } from './driver/display';
import { Firefox } from './driver/firefox/firefox';
import { Editor } from './pages/editor';

/** Set for each project in playwright.config.ts. */
export interface HarnessOptions {
  browserKind: 'chromium' | 'firefox';
  /** A window on an X display of its own, where shortcuts and context menus are real. */
  headed: boolean;
}

interface Shared extends HarnessOptions {
  site: Site;
  display: Display | undefined;
  /** A folder that lives as long as the browser in it. */
  profile: string;
  /** Started once, and emptied before each test: starting costs more than most tests do. */
  sharedBrowser: ExtensionBrowser;
}

interface Fixtures {
  browserUnderTest: ExtensionBrowser;
  /** The one who clips. */
  editor: Editor;
  /** For what only Chromium can show; fails in other projects. */
  chromium: Chromium;
}

export const test = base.extend<Fixtures, Shared>({
  browserKind: ['chromium', { option: true, scope: 'worker' }],
  headed: [false, { option: true, scope: 'worker' }],

  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      const site = await serveSite();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],

  display: [
    async ({ headed }, use) => {
      const display = headed ? await Display.start() : undefined;
      await use(display);
      display?.stop();
    },
    { scope: 'worker' },
  ],

  profile: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      const profile = mkdtempSync(join(tmpdir(), 'clipsheet-'));
      await use(profile);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
    { scope: 'worker' },
  ],

  sharedBrowser: [
    async ({ browserKind, display, profile, site }, use) => {
      const options = { profile, sitePort: site.port };
      const browser =
        browserKind === 'chromium' ? await Chromium.launch(options, display) : await Firefox.launch(options);
      await use(browser);
      await browser.close();
    },
    { scope: 'worker', timeout: 90_000 },
  ],

  browserUnderTest: async ({ sharedBrowser, site }, use) => {
    await sharedBrowser.reset();
    site.forget();
    await use(sharedBrowser);
  },

  editor: async ({ browserUnderTest, site }, use) => {
    await use(new Editor(browserUnderTest, site));
  },

  chromium: async ({ browserUnderTest }, use) => {
    if (!(browserUnderTest instanceof Chromium)) throw new Error('this test is Chromium’s alone');
    await use(browserUnderTest);
  },
});

export { expect } from '@playwright/test';
