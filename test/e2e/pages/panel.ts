import { expect } from '@playwright/test';
import { PopupPage } from './popup';

/** Side panel or sidebar: the popup's two areas, which stay. */
export class PanelPage extends PopupPage {
  /** Waits until the form is filled with a page of this title. */
  async shows(title: string | RegExp): Promise<void> {
    await expect.poll(() => this.titleShown()).toMatch(title);
  }

  /** Waits until the area This page says that it is not filled. */
  async isQuiet(): Promise<void> {
    await expect.poll(() => this.text()).toContain('clips the page in front');
    expect(await this.titleShown()).toBeUndefined();
  }

  /** Puts the caret into the take. */
  async caret(): Promise<void> {
    await this.surface.click({
      role: 'textbox',
      name: 'Take',
      within: { role: 'region', name: 'This page' },
    });
    await expect.poll(() => this.caretInTake()).toBe(true);
  }
}
