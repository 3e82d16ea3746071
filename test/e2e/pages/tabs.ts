import { expect } from '@playwright/test';
import type { Surface, Target } from '../driver/surface';

/** Several tabs clipped at once, in a tab of its own. */
export class TabsPage {
  constructor(readonly surface: Surface) {}

  /** The titles in the list, in its order. */
  async titles(): Promise<string[]> {
    return (await this.surface.seen(ROW)).map(({ lines: [title = ''] }) => title);
  }

  async waitForTitles(...titles: string[]): Promise<void> {
    await expect.poll(() => this.titles()).toEqual(titles);
  }

  /** The titles of the selected tabs. */
  async selected(): Promise<string[]> {
    const boxes = await this.surface.seen({ role: 'checkbox', within: { role: 'list' } });
    return boxes.filter(({ checked }) => checked).map(({ name }) => name);
  }

  /** Selects a tab by its title, or takes that back. */
  toggle(title: string): Promise<void> {
    return this.surface.click({ role: 'checkbox', name: title });
  }

  /** What is said of a tab. */
  async noteOf(title: string): Promise<string> {
    const [row] = await this.surface.seen({ ...ROW, containing: title });
    return row?.lines.slice(2).join(' ') ?? '';
  }

  /** What the page says that it has done. */
  async said(): Promise<string> {
    return (await this.surface.seen({ role: 'status' })).map(({ text }) => text).join(' ');
  }

  /** Every word of the page. */
  text(): Promise<string> {
    return this.surface.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
  }

  press(button: string): Promise<void> {
    return this.surface.click({ role: 'button', name: button });
  }

  async problems(): Promise<string[]> {
    return (await this.surface.seen({ role: 'alert' })).map(({ text }) => text);
  }
}

const ROW: Target = { role: 'listitem' };
