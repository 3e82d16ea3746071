import { expect } from '@playwright/test';
import type { Site } from '../../site/server';
import type { ExtensionBrowser, Spot } from '../driver/browser';
import { DataPage } from './data';
import { DeskPage } from './desk';
import { FormatsPage } from './formats';
import { OptionsPage } from './options';
import { PanelPage } from './panel';
import { PopupPage } from './popup';
import { TabsPage } from './tabs';

/** The one who clips: what an editor does with a browser, in the words of an editor. */
export class Editor {
  constructor(
    readonly browser: ExtensionBrowser,
    private readonly site: Site,
  ) {}

  /** Opens a page of the sample site, such as `tidedb.example/blog/3-0`. */
  reads(page: string, until?: 'load' | 'commit'): Promise<void> {
    return this.browser.visit(this.site.url(page), until);
  }

  /** Where the sample site can be fetched from outside of the browser. */
  get siteOrigin(): string {
    return this.site.origin;
  }

  /** The page that the server holds back arrives. */
  async letsThePageFinish(): Promise<void> {
    this.site.release();
  }

  /** Waits until a page has asked the site for this path. */
  async untilAsked(path: string): Promise<void> {
    await expect.poll(() => this.site.asked).toContain(path);
  }

  /** Goes to what a link of the page in front leads to. */
  follows(selector: string, button?: 'left' | 'middle'): Promise<void> {
    return this.browser.follow(selector, button);
  }

  returnsTo(page: string): Promise<void> {
    return this.browser.switchTo(this.site.url(page));
  }

  async opensPopup(): Promise<PopupPage> {
    return new PopupPage(await this.browser.clickToolbar());
  }

  async opensPopupByKey(): Promise<PopupPage> {
    return new PopupPage(await this.browser.pressPopupShortcut());
  }

  /** Side panel or sidebar, from the toolbar button's context menu. */
  async opensPanel(): Promise<PanelPage> {
    return new PanelPage(await this.browser.openPanel());
  }

  /** The panel's page in a tab of its own, where it is itself the page in front. */
  async opensPanelInTab(): Promise<PanelPage> {
    return new PanelPage(await this.browser.openExtensionPage('sidepanel.html'));
  }

  /** The popup's page in a tab of its own, told apart by a query such as `?second`. */
  async opensPopupInTab(query: string): Promise<PopupPage> {
    return new PopupPage(await this.browser.openExtensionPage(`popup.html${query}`));
  }

  async returnsToPopupInTab(query: string): Promise<PopupPage> {
    return new PopupPage(await this.browser.returnToExtensionPage(`popup.html${query}`));
  }

  clipsByKey(): Promise<void> {
    return this.browser.pressClipShortcut();
  }

  clipsPageFromMenu(): Promise<void> {
    return this.browser.chooseFromMenu('Clip this page');
  }

  clipsLinkFromMenu(selector: string): Promise<void> {
    return this.browser.chooseFromMenu('Clip this link', { on: selector });
  }

  clipsQuoteFromMenu(selector: string): Promise<void> {
    const spot: Spot = { on: selector, select: true };
    return this.browser.chooseFromMenu('Clip with this quote', spot);
  }

  /** The desk, with a day on it; the open edition's where none is named. */
  async opensDesk(day?: string): Promise<DeskPage> {
    return new DeskPage(await this.browser.openExtensionPage(`desk.html${day ? `#/${day}` : ''}`));
  }

  /** The formats screen, with a format in work and the day that shows it. */
  async opensFormats(id = '', day = ''): Promise<FormatsPage> {
    const route = [id, day].filter(Boolean).join('/');
    return new FormatsPage(await this.browser.openExtensionPage(`formats.html${route ? `#/${route}` : ''}`));
  }

  async opensSettings(): Promise<OptionsPage> {
    return new OptionsPage(await this.browser.openExtensionPage('options.html'));
  }

  /** Allows in the settings what a switch there is called, such as `Addresses of other tabs`. */
  async allows(name: string): Promise<void> {
    const settings = await this.opensSettings();
    await expect.poll(() => settings.isOn(name)).toBe(false);
    await this.browser.allow(() => settings.toggle(name));
    await expect.poll(() => settings.isOn(name)).toBe(true);
  }

  /** No longer allows to look at pages that are not in front. What is allowed stays with the browser, which tests share. */
  async takesPagesBack(): Promise<void> {
    await this.browser.inExtension(() =>
      chrome.permissions.remove({ origins: ['http://*/*', 'https://*/*'] }),
    );
  }

  async opensData(): Promise<DataPage> {
    return new DataPage(await this.browser.openExtensionPage('data.html'));
  }

  async opensTabs(): Promise<TabsPage> {
    return new TabsPage(await this.browser.openExtensionPage('tabs.html'));
  }

  /** The page of several tabs that is open already. */
  async looksAtTabs(): Promise<TabsPage> {
    const find = async () => (await this.browser.addresses()).find((url) => url.includes('/tabs.html'));
    await expect.poll(find).toBeDefined();
    return new TabsPage(
      await this.browser.returnToExtensionPage(`tabs.html${new URL((await find()) ?? '').hash}`),
    );
  }
}
