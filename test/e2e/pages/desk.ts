import { expect } from '@playwright/test';
import type { Surface, Target } from '../driver/surface';

const CLIPS: Target = { role: 'region', name: 'Clips' };
const ORDER: Target = { role: 'region', name: 'Running order' };
const PREVIEW: Target = { role: 'region', name: 'Preview' };
const ROW: Target = { role: 'listitem', within: ORDER };

/** The desk: a day's clips at the left, the draft at the right. */
export class DeskPage {
  constructor(readonly surface: Surface) {}

  /** The headlines, as the clips will run. A clip that is being edited has an empty one. */
  async headlines(): Promise<string[]> {
    return (await this.surface.seen(ROW)).map(({ lines: [headline = ''] }) => headline);
  }

  async waitForRows(count: number): Promise<void> {
    await expect.poll(async () => (await this.surface.seen(ROW)).length).toBe(count);
  }

  /** The categories that have clips, in their order. */
  async groups(): Promise<string[]> {
    return (await this.surface.seen({ role: 'heading', within: ORDER })).map(({ text }) => text);
  }

  /** Date, state and how far the day is. */
  async head(): Promise<string> {
    return this.surface.evaluate(
      () => document.querySelector('header')?.innerText.replace(/\s+/g, ' ') ?? '',
    );
  }

  async troubles(): Promise<string[]> {
    return (await this.surface.seen({ role: 'alert' })).map(({ text }) => text);
  }

  /** Opens a clip for editing, by its headline, and waits for the caret in its take. */
  async edit(headline: string): Promise<void> {
    await this.surface.click(this.words(headline));
    await expect.poll(() => this.takeFocused()).toBe(true);
  }

  async takeFocused(): Promise<boolean> {
    return (await this.surface.seen({ role: 'textbox', name: 'Take', within: ORDER }))[0]?.focused ?? false;
  }

  /** What the open editor holds. */
  async held(field: 'Title' | 'Take'): Promise<string | undefined> {
    return (await this.surface.seen({ role: 'textbox', name: field, within: ORDER }))[0]?.value;
  }

  /** Puts the focus on a clip's row, its editor closed. */
  async focus(headline: string): Promise<void> {
    await this.edit(headline);
    await this.press('Enter');
    await this.waitForFocus(headline);
  }

  async waitForFocus(headline: string): Promise<void> {
    await expect.poll(async () => (await this.surface.seen(this.words(headline)))[0]?.focused).toBe(true);
  }

  /** The headlines of the selected clips. */
  async selected(): Promise<string[]> {
    const boxes = await this.surface.seen({ role: 'checkbox', within: ORDER });
    return boxes.filter(({ checked }) => checked).map(({ name }) => name.replace(/^Select “|”$/g, ''));
  }

  slot(name: string, text: string): Promise<void> {
    return this.surface.fill({ role: 'textbox', name, within: CLIPS }, text);
  }

  format(name: string): Promise<void> {
    return this.surface.choose({ role: 'combobox', name: 'Format' }, name);
  }

  /** The draft, as it is shown. */
  async preview(): Promise<string> {
    return (await this.surface.seen(PREVIEW))[0]?.text ?? '';
  }

  /** The words of the draft that are marked as the clip in hand. */
  async inHand(): Promise<string> {
    return this.surface.evaluate(() => {
      const [range] = CSS.highlights.get('in-hand') ?? [];
      return range instanceof Range ? range.toString() : '';
    });
  }

  press(chord: string): Promise<void> {
    return this.surface.press(chord);
  }

  type(text: string): Promise<void> {
    return this.surface.type(text);
  }

  button(name: string): Promise<void> {
    return this.surface.click({ role: 'button', name });
  }

  /** One of the ways out that are folded away. */
  async wayOut(name: string): Promise<void> {
    await this.button('More ways to copy');
    await this.button(name);
  }

  /** Waits until the line below the clips says it. */
  /** The article that is shown in the draft's place; empty where it is none. */
  async article(): Promise<string> {
    return this.surface.evaluate(
      () =>
        document.querySelector<HTMLElement>('.paper-article')?.innerText.replace(/\s+/g, ' ').trim() ?? '',
    );
  }

  /** Selects the article's first block whose words are in bold. */
  async selectBold(): Promise<void> {
    await this.surface.evaluate(() => {
      const bold = document.querySelector('.paper-article strong');
      // As with a mouse, which takes the focus along.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      if (bold) getSelection()?.selectAllChildren(bold);
    });
    // The page hears of a selection a moment later.
    const enabled = () =>
      this.surface.evaluate(
        () => document.querySelector<HTMLButtonElement>('[aria-keyshortcuts="Alt+Q"]')?.disabled === false,
      );
    await expect.poll(enabled).toBe(true);
  }

  async says(words: string | RegExp): Promise<void> {
    const said = async () => (await this.surface.seen({ role: 'status' })).map(({ text }) => text).join(' ');
    await expect.poll(said).toMatch(words);
  }

  async text(): Promise<string> {
    return this.surface.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
  }

  private words(headline: string): Target {
    return { role: 'button', containing: headline, within: ORDER };
  }
}
