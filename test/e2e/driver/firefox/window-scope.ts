/**
 * The parts of Firefox's own window that the driver touches. Declared, not imported: the functions that use them
 * are sent to that window as text.
 */
export interface XulBrowser extends HTMLElement {
  /** Gone with its page. */
  messageManager?: {
    addMessageListener(name: string, listener: (message: { data: string }) => void): void;
    removeMessageListener(name: string, listener: (message: { data: string }) => void): void;
    loadFrameScript(url: string, delayed: boolean): void;
  };
  browsingContext: {
    currentWindowGlobal: {
      drawSnapshot(rect: DOMRect | null, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
}

export interface XulMenu extends HTMLElement {
  state: 'open' | 'closed' | 'showing' | 'hiding';
  activateItem(item: Element): void;
  hidePopup(): void;
}

export interface EventUtils {
  synthesizeKey(key: string, modifiers: KeyModifiers, window: Window): void;
  synthesizeMouse(target: Element, x: number, y: number, options: object, window: Window): void;
  synthesizeMouseAtCenter(target: Element, options: object, window: Window): void;
}

export interface KeyModifiers {
  altKey?: boolean;
  ctrlKey?: boolean;
  shiftKey?: boolean;
  metaKey?: boolean;
}

export interface CustomizableUi {
  addWidgetToArea(widget: string, area: string): void;
  getWidget(widget: string): { forWindow(window: Window): { node: HTMLElement } };
}

export interface WindowScope {
  ChromeUtils: { importESModule(url: string): { CustomizableUI: CustomizableUi } };
  Services: { scriptloader: { loadSubScript(url: string, scope: object): void } };
  WebExtensionPolicy: { getByID(id: string): { extension: { terminateBackground(): Promise<void> } } };
  SidebarController: { hide(): void };
  gBrowser: { selectedBrowser: XulBrowser; selectedTab: HTMLElement };
}
