import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Surface, Target } from '../driver/surface';

const TEMPLATE: Target = { role: 'textbox', name: 'Template' };
const NAME: Target = { role: 'textbox', name: 'Name of the format' };
const LIST: Target = { role: 'navigation', name: 'Formats' };

/** A file that an editor has: a text, so many times over. */
export interface TextFile {
  name: string;
  text: string;
  times?: number;
}

/** The formats screen: which there are, one in work, and a draft that it makes. */
export class FormatsPage {
  constructor(readonly surface: Surface) {}

  /** The format whose entry in the list has the focus. */
  focusedLink(): Promise<string> {
    return this.surface.evaluate(() => document.activeElement?.closest('nav a')?.textContent ?? '');
  }

  /** The names in the list, the editor's own first. */
  async names(): Promise<string[]> {
    const items = await this.surface.seen({ role: 'listitem', within: LIST });
    return items.map(({ lines: [name = ''] }) => name);
  }

  /** What is said in the list and below it. */
  async listText(): Promise<string> {
    return (await this.surface.seen(LIST))[0]?.text ?? '';
  }

  async open(name: string): Promise<void> {
    await this.surface.click({ role: 'link', containing: name, within: LIST });
  }

  /** Waits until a format with this name can be edited. */
  async waitForName(name: string): Promise<void> {
    await expect.poll(async () => (await this.surface.seen(NAME))[0]?.value).toBe(name);
  }

  rename(name: string): Promise<void> {
    return this.surface.fill(NAME, name);
  }

  /** Replaces the whole template. */
  write(template: string): Promise<void> {
    return this.surface.fill(TEMPLATE, template);
  }

  /** Puts what is on the clipboard in the place of the whole template. */
  async paste(): Promise<void> {
    await this.surface.click(TEMPLATE);
    await this.press('Control+a');
    await this.press('Control+v');
  }

  /** Puts the caret before a character, counted from 0, of a template of one line. */
  async placeCaret(at: number): Promise<void> {
    await this.surface.click(TEMPLATE);
    await this.press('Control+Home');
    for (let step = 0; step < at; step += 1) await this.press('ArrowRight');
    await expect.poll(() => this.caret()).toBe(at);
  }

  async template(): Promise<string> {
    return (await this.surface.seen(TEMPLATE))[0]?.value ?? '';
  }

  /** Where the caret stands in the template; nothing where the focus is elsewhere. */
  async caret(): Promise<number | undefined> {
    const at = await this.surface.evaluate(() =>
      document.activeElement instanceof HTMLTextAreaElement ? document.activeElement.selectionStart : -1,
    );
    return at < 0 ? undefined : at;
  }

  /** The draft, as it is shown. */
  async preview(): Promise<string> {
    return (await this.surface.seen({ role: 'region', name: 'Preview' }))[0]?.text ?? '';
  }

  shownWith(day: string): Promise<void> {
    return this.surface.choose({ role: 'combobox', name: 'Shown with' }, day);
  }

  /** What is wrong with the template; empty where nothing is. */
  async problem(): Promise<string> {
    const said = await this.surface.evaluate(
      () => document.querySelector('#format-problem')?.textContent ?? '',
    );
    return said.replace(/\s+/g, ' ').trim();
  }

  import({ name, text, times = 1 }: TextFile): Promise<void> {
    const path = test.info().outputPath(name);
    writeFileSync(path, text.repeat(times));
    return this.surface.chooseFile(path);
  }

  button(name: string): Promise<void> {
    return this.surface.click({ role: 'button', name });
  }

  press(chord: string): Promise<void> {
    return this.surface.press(chord);
  }
}
