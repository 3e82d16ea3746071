import type { Surface } from './surface';

/** What was copied; a flavour that is not on the clipboard is absent. */
export interface Clipboard {
  html?: string;
  text?: string;
}

/** A file that was downloaded. */
export interface Downloaded {
  name: string;
  /** Where it lies now. */
  path: string;
  text: string;
}

/** Where a context menu is opened: on the page's own text, or on what a selector finds. */
export interface Spot {
  /** CSS selector; the body's text where it is absent. */
  on?: string;
  /** Select the text of what `on` finds before the click. */
  select?: boolean;
}

/** A real browser with the production build installed. Every gesture is the browser's own. */
export interface ExtensionBrowser {
  readonly kind: 'chromium' | 'firefox';
  /** Opens a tab in front. `commit` does not wait for a page that takes long or never finishes. */
  visit(url: string, until?: 'load' | 'commit'): Promise<void>;
  /** Brings the tab with this address to the front. */
  switchTo(url: string): Promise<void>;
  /** The addresses of all tabs that are open, in no order. */
  addresses(): Promise<string[]>;
  /** Clicks a link of the page in front; with the middle button it opens in a new tab, which comes to the front. */
  follow(selector: string, button?: 'left' | 'middle'): Promise<void>;
  /** Opens the popup by a click on the toolbar button. */
  clickToolbar(): Promise<Surface>;
  /** Opens the popup by Alt+Shift+L. In Chromium only headed. */
  pressPopupShortcut(): Promise<Surface>;
  /** Presses Alt+Shift+S, once. In Chromium only headed. */
  pressClipShortcut(): Promise<void>;
  /** Presses a chord on the keyboard, wherever the window puts it. In Chromium only headed. */
  pressOnKeyboard(chord: string): Promise<void>;
  /** Types letters and spaces on the keyboard. In Chromium only headed. */
  typeOnKeyboard(text: string): Promise<void>;
  /** Right-clicks and chooses one of the extension's items. In Chromium only headed. */
  chooseFromMenu(item: string, spot?: Spot): Promise<void>;
  /** Lets the extension have what it asks for when `ask` is done. In Chromium only headed; Firefox is told not to ask. */
  allow(ask: () => Promise<void>): Promise<void>;
  /** Opens a page of the extension, such as `options.html`, in a tab. */
  openExtensionPage(path: string): Promise<Surface>;
  /** Brings a page of the extension that is open in a tab to the front. */
  returnToExtensionPage(path: string): Promise<Surface>;
  /** Opens side panel or sidebar from the toolbar button's context menu. In Chromium only headed. */
  openPanel(): Promise<Surface>;
  closePopup(): Promise<void>;
  /** Closes the tab in front, whatever its page is doing. */
  closeTab(): Promise<void>;
  /** The toolbar button's badge in the tab in front. */
  badge(): Promise<string>;
  /** The toolbar button's tooltip. */
  tooltip(): Promise<string>;
  /** Runs a self-contained function with the extension's API at hand; arguments and result travel as JSON. */
  inExtension<Values extends unknown[], Result>(
    run: (...values: Values) => Result | Promise<Result>,
    ...values: Values
  ): Promise<Result>;
  /** The rows of one of the extension's tables. */
  rows<Row>(table: string): Promise<Row[]>;
  /** Puts rows into one of the extension's tables, as if they had been there before. */
  seed(table: string, rows: object[]): Promise<void>;
  /** Puts a text on the clipboard, as another program would. */
  putOnClipboard(text: string): Promise<void>;
  clipboard(): Promise<Clipboard>;
  /** Downloads that are finished, oldest first. */
  downloads(): Promise<Downloaded[]>;
  stopWorker(): Promise<void>;
  /** Forgets what the last test left: tabs, rows, badge. */
  reset(): Promise<void>;
  /**
   * SIGKILL: no handler runs, nothing is flushed. Answers when it was sent, in epoch milliseconds; `restart` is all
   * that can follow.
   */
  kill(): Promise<number>;
  /** Writes other bytes into the files of the extension's database. The browser must not be running. */
  damageDatabase(): void;
  /** Ends the browser in order, where it still runs, and starts it again on the same profile. */
  restart(): Promise<void>;
  close(): Promise<void>;
}
