import type { Surface } from '../driver/surface';

/** The settings, in a tab of their own. */
export class OptionsPage {
  constructor(readonly surface: Surface) {}

  /** Fills a text field by its label, such as Publication. */
  field(label: string, text: string): Promise<void> {
    return this.surface.fill({ role: 'textbox', name: label }, text);
  }

  async fieldShown(label: string): Promise<string | undefined> {
    return (await this.surface.seen({ role: 'textbox', name: label }))[0]?.value;
  }

  choose(label: string, option: string): Promise<void> {
    return this.surface.choose({ role: 'combobox', name: label }, option);
  }

  /** Checks or unchecks a box by its label, such as a weekday. */
  toggle(label: string): Promise<void> {
    return this.surface.click({ role: 'checkbox', name: label });
  }

  /** Whether a box is checked; nothing while it is not drawn or does not know. */
  async isOn(label: string): Promise<boolean | undefined> {
    return (await this.surface.seen({ role: 'checkbox', name: label }))[0]?.checked;
  }

  /** What the page complains about. */
  async problems(): Promise<string[]> {
    return (await this.surface.seen({ role: 'alert' })).map(({ text }) => text);
  }

  async categories(): Promise<(string | undefined)[]> {
    const boxes = await this.surface.seen({ role: 'textbox', name: 'Name of the category' });
    return boxes.map(({ value }) => value);
  }

  rename(nth: number, name: string): Promise<void> {
    return this.surface.fill({ role: 'textbox', name: 'Name of the category', nth }, name);
  }

  press(button: string): Promise<void> {
    return this.surface.click({ role: 'button', name: button });
  }
}
