import type { Surface, Target } from '../driver/surface';

/** Backup, restore, import and trash, in a tab of their own. */
export class DataPage {
  constructor(readonly surface: Surface) {}

  backUp(): Promise<void> {
    return this.press('Back up now');
  }

  chooseBackup(path: string): Promise<void> {
    return this.surface.chooseFile(path, 'Backup file');
  }

  importFrom(path: string): Promise<void> {
    return this.surface.chooseFile(path, 'File to import');
  }

  /** What importing would do: every line that is said about it. */
  async importPlan(): Promise<string[]> {
    const [region] = await this.surface.seen({ role: 'region', name: 'Import' });
    return region?.lines ?? [];
  }

  /** Opens the list of what could not be read; its head has a role in one browser only. */
  opensUnread(): Promise<void> {
    return this.surface.evaluate(() => document.querySelector<HTMLElement>('details summary')?.click());
  }

  /** What a column is taken for, or a label becomes. */
  async chosenFor(label: string | RegExp): Promise<string | undefined> {
    const [field] = await this.surface.seen({ role: 'combobox', name: label });
    return field?.value;
  }

  chooseFor(label: string | RegExp, option: string): Promise<void> {
    return this.surface.choose({ role: 'combobox', name: label }, option);
  }

  /** Turns automatic backups on, or off. */
  switchAutomatic(): Promise<void> {
    return this.surface.click({ role: 'checkbox', name: 'Back up once a day' });
  }

  async automatic(): Promise<boolean | undefined> {
    const [box] = await this.surface.seen({ role: 'checkbox', name: 'Back up once a day' });
    return box?.checked;
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
