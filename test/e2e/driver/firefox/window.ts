import type { Bidi } from './bidi';
import { type FrameRequest, serveInFrame } from './frame';
import { EXTENSION_ID } from './process';
import type { EventUtils, KeyModifiers, WindowScope, XulBrowser, XulMenu } from './window-scope';

/** Which of the window's pages is meant: the toolbar popup, the sidebar, or the tab in front. */
export type Place = 'popup' | 'panel' | 'tab';

/** Firefox's own window: where the toolbar button, the shortcuts and the context menu really live. */
export class BrowserWindow {
  private constructor(
    private readonly bidi: Bidi,
    private readonly context: string,
  ) {}

  static async of(bidi: Bidi): Promise<BrowserWindow> {
    const { contexts } = await bidi.send<{ contexts: { context: string; url: string }[] }>(
      'browsingContext.getTree',
      { 'moz:scope': 'chrome' },
    );
    const main = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
    if (!main) throw new Error('Firefox shows no window');
    const window = new BrowserWindow(bidi, main.context);
    await window.prepare();
    return window;
  }

  /** Clicks the extension's toolbar button. */
  clickToolbarButton(): Promise<void> {
    return this.bidi.evaluate(this.context, async () => {
      const { driver } = window as unknown as Driven;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      driver.events.synthesizeMouseAtCenter(driver.button(), {}, window);
    });
  }

  /** Opens the context menu of the extension's toolbar button. */
  openToolbarMenu(): Promise<void> {
    return this.bidi.evaluate(this.context, () => {
      const { driver } = window as unknown as Driven;
      const click = { type: 'contextmenu', button: 2 };
      driver.events.synthesizeMouseAtCenter(driver.button(), click, window);
    });
  }

  /** Opens the context menu of the extension's toolbar button, and chooses an item of it; false while it is not there. */
  async chooseFromButton(label: string): Promise<boolean> {
    await this.openToolbarMenu();
    return this.activateMenuItem(label, 'toolbar-context-menu');
  }

  closeSidebar(): Promise<void> {
    return this.bidi.evaluate(this.context, () =>
      (window as unknown as WindowScope).SidebarController.hide(),
    );
  }

  badge(): Promise<string> {
    return this.bidi.evaluate(this.context, () => {
      const { driver } = window as unknown as Driven;
      return driver.button().getAttribute('badge') ?? '';
    });
  }

  /** Presses a chord of the window's own, such as an extension's shortcut. */
  pressShortcut(chord: string): Promise<void> {
    return this.bidi.evaluate(
      this.context,
      (key, modifiers) => {
        const { driver, gBrowser } = window as unknown as Driven & WindowScope;
        // A synthesised key does not come back from a focused content process: let the tab's own handle take it.
        gBrowser.selectedTab.focus();
        driver.events.synthesizeKey(key, modifiers, window);
      },
      ...parseChord(chord),
    );
  }

  /** Presses a chord where the keyboard is. */
  press(chord: string): Promise<void> {
    return this.bidi.evaluate(
      this.context,
      (key, modifiers) => (window as unknown as Driven).driver.events.synthesizeKey(key, modifiers, window),
      ...parseChord(chord),
    );
  }

  type(text: string): Promise<void> {
    return this.bidi.evaluate(
      this.context,
      (characters) => {
        const { driver } = window as unknown as Driven;
        for (const character of characters)
          if (character === '\n') driver.events.synthesizeKey('KEY_Enter', { shiftKey: true }, window);
          else driver.events.synthesizeKey(character, {}, window);
      },
      [...text],
    );
  }

  /** Clicks a point of a page with the mouse. */
  click(place: Place, x: number, y: number): Promise<void> {
    return this.bidi.evaluate(
      this.context,
      (where, left, top) => {
        const { driver } = window as unknown as Driven;
        const page = driver.page(where);
        if (page)
          driver.events.synthesizeMouse(page, left, top, {}, page.ownerDocument.defaultView ?? window);
      },
      place,
      x,
      y,
    );
  }

  /** Chooses an item of the open context menu; false while there is none. */
  activateMenuItem(label: string, menuId = 'contentAreaContextMenu'): Promise<boolean> {
    return this.bidi.evaluate(
      this.context,
      (wanted, id) => {
        const menu = document.getElementById(id) as XulMenu | null;
        if (menu?.state !== 'open') return false;
        const item = [...menu.querySelectorAll('menuitem')].find(
          (each) => each.getAttribute('label') === wanted,
        );
        if (item) menu.activateItem(item);
        return item !== undefined;
      },
      label,
      menuId,
    );
  }

  hasPopup(): Promise<boolean> {
    return this.bidi.evaluate(
      this.context,
      () => (window as unknown as Driven).driver.page('popup') !== null,
    );
  }

  closePopup(): Promise<void> {
    return this.bidi.evaluate(this.context, () => {
      for (const panel of document.querySelectorAll<XulMenu>('panel'))
        if (panel.state === 'open') panel.hidePopup();
    });
  }

  /** Asks a page something inside its own process; `undefined` where it is not there, or says so. */
  async ask<Answer>(place: Place, request: FrameRequest): Promise<Answer | undefined> {
    const answer = await this.bidi.evaluate(
      this.context,
      (where, source, asked) => {
        const page = (window as unknown as Driven).driver.page(where);
        if (!page) return '{}';
        const name = `driver:${Math.random()}`;
        const script = `(${source})(content, { ChromeUtils, Cu: Components.utils }, ${asked})
          .then((answer) => ({ answer }), (error) => ({ error: String(error) }))
          .then((reply) => sendAsyncMessage(${JSON.stringify(name)}, JSON.stringify(reply)));`;
        return new Promise<string>((resolve) => {
          // A popup that closes meanwhile never answers, nor does a page that is left; a busy one does, late.
          const timer = setInterval(() => {
            const stays = (window as unknown as Driven).driver.page(where) === page;
            if (!stays || Date.now() > end) settle({ data: '{}' });
          }, 100);
          const end = Date.now() + 10_000;
          const settle = ({ data }: { data: string }) => {
            clearInterval(timer);
            resolve(data);
            // A page that is gone has no messages any more.
            page.messageManager?.removeMessageListener(name, settle);
          };
          page.messageManager?.addMessageListener(name, settle);
          page.messageManager?.loadFrameScript(
            `data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`,
            false,
          );
        });
      },
      place,
      String(serveInFrame),
      JSON.stringify(request),
    );
    const reply = JSON.parse(answer) as { answer?: Answer; error?: string };
    if (reply.error !== undefined) throw new Error(reply.error);
    return reply.answer;
  }

  /** A page as it is painted, as a PNG data URL. */
  picture(place: Place): Promise<string> {
    return this.bidi.evaluate(
      this.context,
      async (where) => {
        const page = (window as unknown as Driven).driver.page(where);
        if (!page) throw new Error(`no ${where} is open`);
        const bitmap = await page.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
        const canvas = document.createElementNS(
          'http://www.w3.org/1999/xhtml',
          'canvas',
        ) as HTMLCanvasElement;
        canvas.width = bitmap.width;
        canvas.height = bitmap.height;
        canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
        return canvas.toDataURL('image/png');
      },
      place,
    );
  }

  clipboard(): Promise<{ html?: string; text?: string }> {
    return this.bidi.evaluate(this.context, async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) =>
        item?.types.includes(type) ? (await item.getType(type)).text() : undefined;
      const [html, text] = [await read('text/html'), await read('text/plain')];
      return { ...(html === undefined ? {} : { html }), ...(text === undefined ? {} : { text }) };
    });
  }

  putOnClipboard(text: string): Promise<void> {
    return this.bidi.evaluate(this.context, (words) => navigator.clipboard.writeText(words), text);
  }

  stopBackground(): Promise<void> {
    return this.bidi.evaluate(
      this.context,
      (id) =>
        (window as unknown as WindowScope).WebExtensionPolicy.getByID(id).extension.terminateBackground(),
      EXTENSION_ID,
    );
  }

  /** Pins the button to the toolbar and leaves the driver's helpers in the window. */
  private prepare(): Promise<void> {
    return this.bidi.evaluate(
      this.context,
      (id) => {
        const scope = window as unknown as WindowScope & Driven & Record<'Ci' | 'Cc', unknown>;
        const events = {
          window,
          parent: window,
          navigator,
          KeyboardEvent,
          _EU_Ci: scope.Ci,
          _EU_Cc: scope.Cc,
        };
        scope.Services.scriptloader.loadSubScript('chrome://remote/content/external/EventUtils.js', events);
        const { CustomizableUI } = scope.ChromeUtils.importESModule(
          'moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs',
        );
        const widget = `${id.replace(/[^a-z0-9_-]/gi, '_')}-browser-action`;
        CustomizableUI.addWidgetToArea(widget, 'nav-bar');
        scope.driver = {
          events: events as unknown as EventUtils,
          button: () => {
            const { node } = CustomizableUI.getWidget(widget).forWindow(window);
            return node.querySelector('.unified-extensions-item-action-button') ?? node;
          },
          page: (where) => {
            if (where === 'tab') return scope.gBrowser.selectedBrowser;
            if (where === 'panel') {
              const sidebar = document.getElementById('sidebar') as HTMLIFrameElement | null;
              const inside = sidebar?.contentDocument?.getElementById('webext-panels-browser');
              return (inside ?? null) as XulBrowser | null;
            }
            // Firefox loads a popup at mouse-down, in a panel of its own: it counts once it is shown.
            const shown = document.getElementById('customizationui-widget-panel') as XulMenu | null;
            return shown?.state === 'open'
              ? shown.querySelector<XulBrowser>('.webextension-popup-browser')
              : null;
          },
        };
      },
      EXTENSION_ID,
    );
  }
}

/** What the driver leaves in the window, for its own later use. */
interface Driven {
  driver: { events: EventUtils; button(): Element; page(where: Place): XulBrowser | null };
}

/** `Alt+Shift+L` in the notation of EventUtils. */
function parseChord(chord: string): [key: string, modifiers: KeyModifiers] {
  const parts = chord.split('+');
  const key = parts.pop() ?? '';
  const held = (name: string) => parts.includes(name);
  const modifiers = {
    altKey: held('Alt'),
    shiftKey: held('Shift'),
    ctrlKey: held('Control') || held('Ctrl'),
    metaKey: held('Meta'),
  };
  return [key.length > 1 ? `KEY_${key}` : key, modifiers];
}
