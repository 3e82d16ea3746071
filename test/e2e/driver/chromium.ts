import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CDPSession, type Download, expect, type Page, type Worker } from '@playwright/test';
import type { Clipboard, Downloaded, ExtensionBrowser, Spot } from './browser';
import { type ChromiumOptions, launchChromium, type RunningChromium } from './chromium-launch';
import { ChromiumSurface } from './chromium-surface';
import { damage } from './damage';
import { forgetAll, hasDatabase, putRows, readRows } from './database';
import type { Display } from './display';
import { killTree } from './kill-tree';
import { sendUntyped } from './protocol';
import type { Surface } from './surface';

/** An input method at work. */
export interface InputMethod {
  /** Shows text that is still being composed. */
  compose(text: string): Promise<void>;
  /** A key that the input method takes for itself: the page sees it go by, and it types nothing. */
  take(key: 'Enter'): Promise<void>;
  /** Puts the chosen text in place of what was composed. */
  commit(text: string): Promise<void>;
}

/** How many entries of Chromium's own stand below ours, counted from the bottom of the context menu. */
const ENTRIES_BELOW = { page: 2, selection: 1, link: 1 };

/** Where the toolbar button is while its popup is open, in a window of 1000 pixels. */
const TOOLBAR_BUTTON = { x: 851, y: 63 };

/** Chromium, headless or on an X display of its own. */
export class Chromium implements ExtensionBrowser {
  readonly kind = 'chromium';
  private finished: Promise<Downloaded>[] = [];

  private constructor(
    private readonly options: ChromiumOptions,
    /** Keyboard and mouse of a headed browser; absent when headless. */
    private readonly display: Display | undefined,
    private running: RunningChromium,
  ) {
    this.watchDownloads();
  }

  static async launch(options: Omit<ChromiumOptions, 'display'>, display?: Display): Promise<Chromium> {
    const all: ChromiumOptions = { ...options, ...(display ? { display: display.name } : {}) };
    return new Chromium(all, display, await launchChromium(all));
  }

  /** Playwright's own view of the browser, for what only one browser can show. */
  get context() {
    return this.running.context;
  }

  /** The tab in front. */
  get tab(): Page {
    const tab = this.front ?? this.context.pages()[0];
    if (!tab) throw new Error('no tab is open');
    return tab;
  }
  private front: Page | undefined;

  url(path: string): string {
    return `chrome-extension://${this.running.extensionId}/${path}`;
  }

  async visit(url: string, until: 'load' | 'commit' = 'load'): Promise<void> {
    this.front = await this.context.newPage();
    // A PDF aborts the navigation of a page object while its viewer takes over.
    await this.front.goto(url, { waitUntil: until }).catch((error: unknown) => {
      if (!String(error).includes('ERR_ABORTED')) throw error;
    });
  }

  async switchTo(url: string): Promise<void> {
    this.front = this.context.pages().find((page) => page.url() === url);
    await this.tab.bringToFront();
  }

  async addresses(): Promise<string[]> {
    return this.context.pages().map((page) => page.url());
  }

  async follow(selector: string, button: 'left' | 'middle' = 'left'): Promise<void> {
    const there = this.tab;
    const before = there.url();
    const opening = button === 'middle' ? this.context.waitForEvent('page') : undefined;
    const leaving = opening ? undefined : there.waitForURL(({ href }) => href !== before);
    await there.locator(selector).click({ button });
    await leaving;
    this.front = (await opening) ?? there;
    await this.tab.waitForLoadState();
    await this.tab.bringToFront();
  }

  async clickToolbar(): Promise<ChromiumSurface> {
    await this.tab.bringToFront();
    const { cdp, extensionId } = this.running;
    const targetId = await this.tabTarget();
    const opening = this.popupOpens();
    await sendUntyped(cdp, 'Extensions.triggerAction', { id: extensionId, targetId });
    return new ChromiumSurface(await opening);
  }

  async pressPopupShortcut(): Promise<ChromiumSurface> {
    const display = await this.keyboard();
    // A press sent while the window is still settling is lost, as it would be for a person: press again.
    for (let attempt = 0; attempt < 4; attempt += 1) {
      const opening = this.popupOpens(3000).catch(() => undefined);
      display.key('alt+shift+l');
      const popup = await opening;
      if (popup) return new ChromiumSurface(popup);
    }
    throw new Error('Alt+Shift+L opened no popup');
  }

  async pressClipShortcut(): Promise<void> {
    await (await this.keyboard()).hit('alt+shift+s');
  }

  async pressOnKeyboard(chord: string): Promise<void> {
    this.screen().key(inXdotool(chord));
  }

  async typeOnKeyboard(text: string): Promise<void> {
    this.screen().type(text);
  }

  /** Clicks a part of the panel with the mouse: only that gives it the focus that the page in front had. */
  async clickInPanel(panel: Surface, selector: string): Promise<void> {
    if (!(panel instanceof ChromiumSurface)) throw new Error('not a page of Chromium');
    // Playwright tells every page that it has the focus.
    const session = await this.context.newCDPSession(panel.page);
    await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
    const { x, y } = await panel.page.locator(selector).evaluate((element) => {
      const box = element.getBoundingClientRect();
      // It stands at the window's right, and goes down to its end.
      return {
        x: outerWidth - innerWidth + box.x + box.width / 2,
        y: outerHeight - innerHeight + box.y + box.height / 2,
      };
    });
    this.screen().click(x, y);
    await session.detach();
  }

  /** Clicks the page in front with the mouse, well away from the popup. */
  clickOnPage(): void {
    this.screen().click(200, 600);
  }

  async chooseFromMenu(_item: string, { on, select = false }: Spot = {}): Promise<void> {
    const display = await this.keyboard();
    const spot = this.tab.locator(on ?? 'h1').first();
    if (select) await spot.selectText();
    await this.opensMenu(() => spot.click({ button: 'right' }));
    // Each of our contexts has one item.
    const context = select ? 'selection' : on ? 'link' : 'page';
    display.key(...Array.from({ length: ENTRIES_BELOW[context] + 1 }, () => 'Up'), 'Return');
  }

  async openPanel(): Promise<ChromiumSurface> {
    const display = await this.keyboard();
    const { x, y } = TOOLBAR_BUTTON;
    await this.opensMenu(async () => {
      // Not pinned, the button is there only while its popup is.
      await this.clickToolbar();
      display.click(x, y, 'right');
    });
    const opening = this.context.waitForEvent('page', (page) => page.url() === this.url('sidepanel.html'));
    // The entry is Chromium's own, the third from below.
    display.key('Up', 'Up', 'Up', 'Return');
    const panel = await opening;
    await panel.waitForLoadState();
    return new ChromiumSurface(panel);
  }

  async allow(ask: () => Promise<void>): Promise<void> {
    const display = await this.keyboard();
    // The question is the browser's own and takes the focus from the page, which Playwright says has it always.
    const session = await this.context.newCDPSession(this.tab);
    await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
    const hasFocus = () => this.tab.evaluate(() => document.hasFocus());
    const granted = () => this.inExtension(async () => JSON.stringify(await chrome.permissions.getAll()));
    const before = await granted();
    await expect.poll(hasFocus).toBe(true);
    await ask();
    // What was granted once and given back is granted again without a question.
    await expect.poll(async () => !(await hasFocus()) || (await granted()) !== before).toBe(true);
    if (!(await hasFocus())) {
      // So that nobody agrees by accident, it hears no key in its first half second.
      await new Promise((resolve) => setTimeout(resolve, 1000));
      display.key('Tab', 'Return');
      await expect.poll(hasFocus).toBe(true);
    }
    await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    await session.detach();
  }

  async openExtensionPage(path: string): Promise<ChromiumSurface> {
    await this.visit(this.url(path));
    return new ChromiumSurface(this.tab);
  }

  async returnToExtensionPage(path: string): Promise<ChromiumSurface> {
    await this.switchTo(this.url(path));
    return new ChromiumSurface(this.tab);
  }

  async closePopup(): Promise<void> {
    const popups = this.context.pages().filter((page) => this.isPopup(page));
    await Promise.all(popups.map((popup) => popup.close()));
  }

  /** What an input method does to the focused field of a page of ours. */
  async inputMethodOf(surface: Surface): Promise<InputMethod> {
    if (!(surface instanceof ChromiumSurface)) throw new Error('not a page of Chromium');
    const session = await this.context.newCDPSession(surface.page);
    return {
      async compose(text) {
        const end = text.length;
        await session.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
      },
      async take(key) {
        // 229 is how Windows, and every browser after it, says that the key went to an input method.
        const event = { key, code: key, windowsVirtualKeyCode: 229 };
        await session.send('Input.dispatchKeyEvent', { ...event, type: 'rawKeyDown' });
        await session.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' });
      },
      async commit(text) {
        await session.send('Input.insertText', { text });
      },
    };
  }

  async closeTab(): Promise<void> {
    await this.tab.close();
    this.front = undefined;
  }

  badge(): Promise<string> {
    return this.inExtension(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return chrome.action.getBadgeText(tab?.id === undefined ? {} : { tabId: tab.id });
    });
  }

  tooltip(): Promise<string> {
    return this.inExtension(() => chrome.action.getTitle({}));
  }

  async inExtension<Values extends unknown[], Result>(
    run: (...values: Values) => Result | Promise<Result>,
    ...values: Values
  ): Promise<Result> {
    const page = await this.backstage();
    return (await page.evaluate(`(${run})(...${JSON.stringify(values)})`)) as Result;
  }

  async rows<Row>(table: string): Promise<Row[]> {
    return (await this.inExtension(readRows, table)) as Row[];
  }

  async seed(table: string, rows: object[]): Promise<void> {
    await expect.poll(() => this.inExtension(hasDatabase)).toBe(true);
    await this.inExtension(putRows, table, rows);
  }

  async putOnClipboard(text: string): Promise<void> {
    await this.withClipboard((page) => page.evaluate((words) => navigator.clipboard.writeText(words), text));
  }

  async clipboard(): Promise<Clipboard> {
    const { html, text } = await this.withClipboard((page) => page.evaluate(readClipboard));
    return { ...(html ? { html } : {}), ...(text ? { text } : {}) };
  }

  downloads(): Promise<Downloaded[]> {
    return Promise.all(this.finished);
  }

  async stopWorker(): Promise<void> {
    const stop = await this.workerStopper();
    await stop();
  }

  /** Makes everything ready to stop the worker, so that stopping it takes no longer than a message. */
  async workerStopper(): Promise<() => Promise<void>> {
    const session = await this.workerSession();
    const runs = async () => {
      const { targetInfos } = await this.running.cdp.send('Target.getTargets');
      return targetInfos.some(({ type }) => type === 'service_worker');
    };
    return async () => {
      // An event that waits for it may start it again at once.
      let stopped = false;
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        stopped ||= versions.some(({ runningStatus }) => runningStatus === 'stopped');
      });
      await session.send('ServiceWorker.stopAllWorkers');
      await expect.poll(async () => stopped || !(await runs()), { intervals: [20] }).toBe(true);
      await session.detach();
    };
  }

  /** Starts the worker, where it does not run, as an event for it would. */
  async startWorker(): Promise<void> {
    const session = await this.workerSession();
    await session.send('ServiceWorker.startWorker', { scopeURL: this.url('') });
    await session.detach();
  }

  /** The worker that runs. */
  async worker(): Promise<Worker> {
    const find = () => this.context.serviceWorkers().at(-1);
    await expect.poll(() => find() !== undefined, { intervals: [20] }).toBe(true);
    const found = find();
    if (!found) throw new Error('no worker runs');
    return found;
  }

  async reset(): Promise<void> {
    const backstage = await this.backstage();
    const [first, ...others] = this.context.pages().filter((page) => page !== backstage);
    for (const page of others) await page.close();
    await first?.goto('about:blank');
    this.front = undefined;
    this.finished = [];
    await expect.poll(() => this.inExtension(hasDatabase)).toBe(true);
    await this.inExtension(forgetAll);
  }

  /** The ids of all its processes. */
  async processes(): Promise<number[]> {
    const { processInfo } = await this.running.cdp.send('SystemInfo.getProcessInfo');
    return processInfo.map(({ id }) => id);
  }

  async kill(): Promise<number> {
    const gone = this.context.waitForEvent('close');
    const sent = killTree(this.running.processId);
    await gone;
    return sent;
  }

  damageDatabase(): void {
    damage(join(this.options.profile, 'Default', 'IndexedDB'), /\/MANIFEST-\d+$/);
  }

  async restart(): Promise<void> {
    await this.context.close();
    this.front = undefined;
    this.running = await launchChromium(this.options);
    this.watchDownloads();
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  /** DevTools' name for the tab in front; it is told of a new address a moment later than the page. */
  private async tabTarget(): Promise<string> {
    const find = async () => {
      const { targetInfos } = await this.running.cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const shown = [this.tab.url(), `view-source:${this.tab.url()}`];
      return targetInfos.find(({ url }) => shown.includes(url))?.targetId ?? '';
    };
    await expect.poll(find, { intervals: [20], message: `a tab that shows ${this.tab.url()}` }).not.toBe('');
    return find();
  }

  private async popupOpens(timeout = 10_000): Promise<Page> {
    const popup = await this.context.waitForEvent('page', {
      predicate: (page) => this.isPopup(page),
      timeout,
    });
    await popup.waitForLoadState();
    return popup;
  }

  private isPopup(page: Page): boolean {
    return page !== this.front && page.url().startsWith(this.url('popup.html'));
  }

  /** A native menu is outside of Playwright's sight, but it is a window of its own. */
  private async opensMenu(open: () => Promise<void>): Promise<void> {
    const display = this.screen();
    await expect(async () => {
      const before = display.windows().length;
      await open();
      await expect.poll(() => display.windows().length > before, { timeout: 3000 }).toBe(true);
    }).toPass({ timeout: 15_000 });
  }

  private screen(): Display {
    if (!this.display) throw new Error('keyboard, shortcuts and context menus want a headed browser');
    return this.display;
  }

  private async keyboard(): Promise<Display> {
    const display = this.screen();
    await this.tab.bringToFront();
    await display.focus('chromium');
    return display;
  }

  private async workerSession(): Promise<CDPSession> {
    const session = await this.context.newCDPSession(await this.backstage());
    await session.send('ServiceWorker.enable');
    return session;
  }

  /** A page of the extension that runs none of its code, in a background tab: for looking and for stopping workers. */
  async backstage(): Promise<Page> {
    const url = this.url('manifest.json');
    const open = this.context.pages().find((page) => page.url() === url);
    if (open) return open;
    const opening = this.context.waitForEvent('page', (page) => page.url() === url);
    await this.running.cdp.send('Target.createTarget', { url, background: true });
    const page = await opening;
    await page.waitForLoadState();
    return page;
  }

  /** The clipboard wants a secure page in front: a sample page by its loopback address. */
  private async withClipboard<Result>(work: (page: Page) => Promise<Result>): Promise<Result> {
    const origin = `http://127.0.0.1:${this.options.sitePort}`;
    await this.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
    const page = await this.context.newPage();
    await page.goto(origin);
    await page.waitForFunction(() => document.hasFocus());
    const result = await work(page);
    await page.close();
    return result;
  }

  private watchDownloads(): void {
    const keep = (download: Download) => this.finished.push(finish(download));
    for (const page of this.context.pages()) page.on('download', keep);
    this.context.on('page', (page) => page.on('download', keep));
  }
}

/** Runs in a page. */
async function readClipboard(): Promise<{ html: string | undefined; text: string | undefined }> {
  const [item] = await navigator.clipboard.read();
  const read = async (type: string) =>
    item?.types.includes(type) ? (await item.getType(type)).text() : undefined;
  return { html: await read('text/html'), text: await read('text/plain') };
}

/** `Alt+Q` is `alt+q` to xdotool, which calls Enter by its old name. */
function inXdotool(chord: string): string {
  const names: Record<string, string> = { Enter: 'Return', Escape: 'Escape' };
  return chord
    .split('+')
    .map((key) => names[key] ?? key.toLowerCase())
    .join('+');
}

async function finish(download: Download): Promise<Downloaded> {
  const path = await download.path();
  return { name: download.suggestedFilename(), path, text: await readFile(path, 'utf8') };
}
