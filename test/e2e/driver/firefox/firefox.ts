import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Clipboard, Downloaded, ExtensionBrowser, Spot } from '../browser';
import { damage } from '../damage';
import { forgetAll, hasDatabase, putRows, readRows } from '../database';
import { buildFor } from '../find-browser';
import { killTree } from '../kill-tree';
import { Bidi } from './bidi';
import { downloadFolder, EXTENSION_UUID, type FirefoxOptions, startFirefox } from './process';
import { FirefoxSurface } from './surface';
import { BrowserWindow } from './window';

interface Running {
  child: ChildProcess;
  bidi: Bidi;
  window: BrowserWindow;
}

/** What BiDi tells of the open tabs. */
interface Tree {
  contexts: { context: string; url: string }[];
}

const BACKSTAGE = 'manifest.json';

/** Firefox, over WebDriver BiDi and its own window. */
export class Firefox implements ExtensionBrowser {
  readonly kind = 'firefox';
  /** BiDi contexts by the address they were opened at. */
  private readonly tabs = new Map<string, string>();
  private front = '';

  private constructor(
    private readonly options: FirefoxOptions,
    private running: Running,
  ) {}

  static async launch(options: FirefoxOptions): Promise<Firefox> {
    return new Firefox(options, await start(options));
  }

  url(path: string): string {
    return `moz-extension://${EXTENSION_UUID}/${path}`;
  }

  async visit(url: string, until: 'load' | 'commit' = 'load'): Promise<void> {
    this.front = await this.open(url, { until });
  }

  async switchTo(url: string): Promise<void> {
    this.front = this.tabs.get(url) ?? (await this.openedByPage(url)) ?? this.front;
    await this.running.bidi.send('browsingContext.activate', { context: this.front });
  }

  async addresses(): Promise<string[]> {
    return (await this.contexts()).map(({ url }) => url);
  }

  private async contexts(): Promise<Tree['contexts']> {
    const { contexts } = await this.running.bidi.send<Tree>('browsingContext.getTree', { maxDepth: 0 });
    return contexts;
  }

  /** The tab with this address that the driver did not open. */
  private async openedByPage(url: string): Promise<string | undefined> {
    return (await this.contexts()).find((context) => context.url === url)?.context;
  }

  async follow(selector: string, button: 'left' | 'middle' = 'left'): Promise<void> {
    const { bidi } = this.running;
    const shown = async () => {
      const { contexts } = await bidi.send<Tree>('browsingContext.getTree', { maxDepth: 0 });
      return contexts.map(({ context, url }) => ({ context, url }));
    };
    const before = await shown();
    await this.click(selector, button === 'middle' ? 1 : 0);
    await expect.poll(shown).not.toEqual(before);
    const opened = (await shown()).find(({ context }) => !before.some((each) => each.context === context));
    if (opened) this.front = opened.context;
    await expect.poll(() => bidi.evaluate(this.front, () => document.readyState)).toBe('complete');
    await this.activateFront();
  }

  private async click(selector: string, button: number, select = false): Promise<void> {
    const { bidi } = this.running;
    const { x, y } = await bidi.evaluate(this.front, placeOf, selector, select);
    const press = ['pointerDown', 'pointerUp'].map((type) => ({ type, button }));
    await bidi.send('input.performActions', {
      context: this.front,
      actions: [
        {
          type: 'pointer',
          id: 'mouse',
          parameters: { pointerType: 'mouse' },
          actions: [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }, ...press],
        },
      ],
    });
  }

  async clickToolbar(): Promise<FirefoxSurface> {
    await this.activateFront();
    return this.popup(() => this.running.window.clickToolbarButton());
  }

  async pressPopupShortcut(): Promise<FirefoxSurface> {
    await this.activateFront();
    return this.popup(() => this.running.window.pressShortcut('Alt+Shift+L'));
  }

  async pressClipShortcut(): Promise<void> {
    await this.activateFront();
    await this.running.window.pressShortcut('Alt+Shift+S');
  }

  pressOnKeyboard(chord: string): Promise<void> {
    return this.running.window.press(chord);
  }

  typeOnKeyboard(text: string): Promise<void> {
    return this.running.window.type(text);
  }

  async closeTab(): Promise<void> {
    await this.running.bidi.send('browsingContext.close', { context: this.front });
  }

  async chooseFromMenu(item: string, spot: Spot = {}): Promise<void> {
    await this.activateFront();
    const { window } = this.running;
    await this.click(spot.on ?? 'h1', 2, spot.select);
    await expect.poll(() => window.activateMenuItem(item), { timeout: 10_000 }).toBe(true);
  }

  /** Right-clicks the toolbar button and chooses one of the extension's items. */
  async chooseFromButton(item: string): Promise<void> {
    await this.activateFront();
    const { window } = this.running;
    await expect.poll(() => window.chooseFromButton(item), { timeout: 10_000 }).toBe(true);
  }

  async openPanel(): Promise<FirefoxSurface> {
    await this.activateFront();
    const { window } = this.running;
    await window.openToolbarMenu();
    await expect.poll(() => window.activateMenuItem('Open the sidebar', 'toolbar-context-menu')).toBe(true);
    const panel = new FirefoxSurface(window, 'panel');
    const painted = () => panel.evaluate(() => document.querySelector('main') !== null);
    await expect.poll(() => painted().catch(() => false), { timeout: 10_000 }).toBe(true);
    return panel;
  }

  allow(ask: () => Promise<void>): Promise<void> {
    return ask();
  }

  async openExtensionPage(path: string): Promise<FirefoxSurface> {
    await this.visit(this.url(path));
    return new FirefoxSurface(this.running.window, 'tab');
  }

  async returnToExtensionPage(path: string): Promise<FirefoxSurface> {
    await this.switchTo(this.url(path));
    return new FirefoxSurface(this.running.window, 'tab');
  }

  closePopup(): Promise<void> {
    return this.running.window.closePopup();
  }

  badge(): Promise<string> {
    return this.running.window.badge();
  }

  tooltip(): Promise<string> {
    return this.inExtension(() => chrome.action.getTitle({}));
  }

  async inExtension<Values extends unknown[], Result>(
    run: (...values: Values) => Result | Promise<Result>,
    ...values: Values
  ): Promise<Result> {
    const tab = await this.backstage();
    return (await this.running.bidi.evaluate(tab, run, ...values)) as Result;
  }

  async rows<Row>(table: string): Promise<Row[]> {
    return (await this.inExtension(readRows, table)) as Row[];
  }

  async seed(table: string, rows: object[]): Promise<void> {
    await expect.poll(() => this.inExtension(hasDatabase)).toBe(true);
    await this.inExtension(putRows, table, rows);
  }

  putOnClipboard(text: string): Promise<void> {
    return this.running.window.putOnClipboard(text);
  }

  clipboard(): Promise<Clipboard> {
    return this.running.window.clipboard();
  }

  async downloads(): Promise<Downloaded[]> {
    // A file keeps its place, empty, while it is written beside it.
    return this.files().filter(({ name, text }) => !name.endsWith('.part') && text !== '');
  }

  private files(): Downloaded[] {
    const all = readdirSync(downloadFolder(this.options.profile), { recursive: true, withFileTypes: true });
    return all
      .filter((entry) => entry.isFile())
      .map(({ name, parentPath }) => {
        const path = join(parentPath, name);
        return { name, path, text: readFileSync(path, 'utf8') };
      });
  }

  stopWorker(): Promise<void> {
    return this.running.window.stopBackground();
  }

  async reset(): Promise<void> {
    await this.closePopup();
    await this.running.window.closeSidebar();
    const backstage = await this.backstage();
    const { bidi } = this.running;
    const [, ...others] = (await this.contexts()).filter(({ context }) => context !== backstage);
    for (const { context } of others) await bidi.send('browsingContext.close', { context });
    this.tabs.clear();
    this.tabs.set(this.url(BACKSTAGE), backstage);
    for (const { path } of this.files()) rmSync(path, { force: true });
    await expect.poll(() => this.inExtension(hasDatabase)).toBe(true);
    await this.inExtension(forgetAll);
  }

  async kill(): Promise<number> {
    const { child } = this.running;
    if (child.pid === undefined) throw new Error('Firefox is not running');
    const gone = once(child, 'exit');
    const sent = killTree(child.pid);
    await gone;
    return sent;
  }

  damageDatabase(): void {
    damage(join(this.options.profile, 'storage', 'default'), /\/moz-extension[^/]*\/idb\/[^/]*\.sqlite$/);
  }

  async restart(): Promise<void> {
    await this.end();
    this.tabs.clear();
    this.running = await start(this.options);
  }

  close(): Promise<void> {
    return this.end();
  }

  private async end(): Promise<void> {
    const { child, bidi } = this.running;
    if (child.exitCode === null && child.signalCode === null) {
      const gone = once(child, 'exit');
      await bidi.send('browser.close').catch(() => undefined);
      const timer = setTimeout(() => child.kill('SIGKILL'), 8000);
      await gone;
      clearTimeout(timer);
    }
    bidi.hangUp();
  }

  private async popup(open: () => Promise<void>): Promise<FirefoxSurface> {
    const { window } = this.running;
    // A click sent while the window is still settling is lost, as it would be for a person: click again.
    await expect(async () => {
      if (!(await window.hasPopup())) await open();
      await expect.poll(() => window.hasPopup(), { timeout: 2500, intervals: [30] }).toBe(true);
    }).toPass({ timeout: 12_000 });
    const popup = new FirefoxSurface(window, 'popup');
    // A popup is there before the window has given it the keyboard.
    const painted = () =>
      popup.evaluate(
        () =>
          document.readyState === 'complete' && document.body.childElementCount > 0 && document.hasFocus(),
      );
    await expect.poll(() => painted().catch(() => false), { timeout: 10_000, intervals: [50] }).toBe(true);
    return popup;
  }

  /** A page of the extension that runs none of its code, in a background tab. */
  private async backstage(): Promise<string> {
    const url = this.url(BACKSTAGE);
    return this.tabs.get(url) ?? (await this.open(url, { background: true }));
  }

  private async activateFront(): Promise<void> {
    await this.running.bidi.send('browsingContext.activate', { context: this.front });
  }

  private async open(url: string, { background = false, until = 'load' } = {}): Promise<string> {
    const { bidi } = this.running;
    const { context } = await bidi.send<{ context: string }>('browsingContext.create', {
      type: 'tab',
      background,
    });
    this.tabs.set(url, context);
    // The load event of an extension page is never reported, and an endless page has none: ask the page instead.
    const ours = url.startsWith('moz-extension:');
    const waits = until === 'load' && !ours;
    await bidi.send('browsingContext.navigate', { context, url, wait: waits ? 'complete' : 'none' });
    const arrived = () =>
      bidi.evaluate(
        context,
        (extension) => location.href !== 'about:blank' && (!extension || document.readyState === 'complete'),
        ours,
      );
    if (!waits)
      await expect.poll(() => arrived().catch(() => false), { timeout: 10_000, intervals: [50] }).toBe(true);
    return context;
  }
}

async function start(options: FirefoxOptions): Promise<Running> {
  const { child, address } = await startFirefox(options);
  const bidi = await Bidi.connect(address);
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: buildFor('firefox') } });
  return { child, bidi, window: await BrowserWindow.of(bidi) };
}

/** Where to right-click; runs in the page. */
function placeOf(selector: string, select: boolean): { x: number; y: number } {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  element.scrollIntoView({ block: 'center' });
  const range = document.createRange();
  range.selectNodeContents(element);
  if (select) {
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  }
  const box = range.getClientRects()[0] ?? element.getBoundingClientRect();
  return { x: box.x + Math.min(box.width / 2, 60), y: box.y + box.height / 2 };
}
