import type { Surface } from '../driver/surface';

/** Format, slots and export, opened by the button Copy. */
export class CopyPanel {
  constructor(private readonly surface: Surface) {}

  format(name: string): Promise<void> {
    return this.surface.choose({ role: 'combobox', name: 'Format' }, name);
  }

  /** Fills one of the format's slots, such as Opening. */
  slot(name: string, text: string): Promise<void> {
    return this.surface.fill({ role: 'textbox', name }, text);
  }

  copyMarkdown(): Promise<void> {
    return this.press('Copy as Markdown');
  }

  copyRichText(): Promise<void> {
    return this.press('Copy as rich text');
  }

  downloadMarkdown(): Promise<void> {
    return this.press('Download Markdown');
  }

  /** The slots that the format asks for, by name. */
  async slots(): Promise<string[]> {
    const boxes = await this.surface.seen({ role: 'textbox', within: { role: 'region', name: 'Today' } });
    return boxes.map(({ name }) => name);
  }

  private press(name: string): Promise<void> {
    return this.surface.click({ role: 'button', name });
  }
}
