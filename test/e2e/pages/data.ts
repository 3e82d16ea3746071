import type { Surface, Target } from '../driver/surface';

/** Backup, restore and trash, in a tab of their own. */
export class DataPage {
  constructor(readonly surface: Surface) {}

  backUp(): Promise<void> {
    return this.press('Back up now');
  }

  chooseBackup(path: string): Promise<void> {
    return this.surface.chooseFile(path);
  }

  /** Chooses how a file is restored. */
  async how(mode: 'Merge' | 'Replace'): Promise<void> {
    await this.surface.click({ role: 'radio', name: mode });
  }

  /** What restoring would do, row by row as it is shown. */
  async plan(): Promise<string[]> {
    const rows = await this.surface.seen({ role: 'row' });
    return rows.map(({ text }) => text);
  }

  /** What the page says it has done. */
  async said(): Promise<string[]> {
    return (await this.surface.seen({ role: 'status' })).map(({ text }) => text).filter(Boolean);
  }

  async problems(): Promise<string[]> {
    return (await this.surface.seen({ role: 'alert' })).map(({ text }) => text);
  }

  /** The rows of the trash. */
  async trash(): Promise<string[]> {
    return (await this.surface.seen({ role: 'listitem', within: TRASH })).map(({ text }) => text);
  }

  async shows(text: string): Promise<boolean> {
    return (await this.surface.seen({ role: 'region' })).some((region) => region.text.includes(text));
  }

  press(button: string): Promise<void> {
    return this.surface.click({ role: 'button', name: button });
  }
}

const TRASH: Target = { role: 'region', name: 'Trash' };
