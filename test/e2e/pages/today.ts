import { expect } from '@playwright/test';
import type { Surface, Target } from '../driver/surface';

const TODAY: Target = { role: 'region', name: 'Today' };
const UNFINISHED: Target = { role: 'region', name: 'Unfinished' };

/** What a row of Today shows. */
export interface RowShown {
  headline: string;
  /** The take, or what stands in its place. */
  take: string;
}

/** A row of Today. */
export class ClipRow {
  private readonly row: Target;

  constructor(
    private readonly surface: Surface,
    headline: string,
    /** Where two clips share a headline: which, counted from 0. */
    nth = 0,
  ) {
    this.row = { role: 'listitem', containing: headline, within: TODAY, nth };
  }

  /** Opens the row's title, take and category for editing in place. */
  edit(): Promise<void> {
    // The words themselves are the row's first button.
    return this.surface.click({ role: 'button', within: this.row });
  }

  moveUp(): Promise<void> {
    return this.press('Move up');
  }

  moveDown(): Promise<void> {
    return this.press('Move down');
  }

  drop(): Promise<void> {
    return this.press('Drop');
  }

  openSource(): Promise<void> {
    return this.press('Open the source');
  }

  /** Once it is open for editing. */
  title(text: string): Promise<void> {
    return this.surface.fill({ role: 'textbox', name: 'Title', within: this.row }, text);
  }

  /** Once it is open for editing. */
  take(text: string): Promise<void> {
    return this.surface.fill({ role: 'textbox', name: 'Take', within: this.row }, text);
  }

  /** Once it is open for editing. */
  category(name: string): Promise<void> {
    return this.surface.choose({ role: 'combobox', name: 'Category', within: this.row }, name);
  }

  /** Once it is open for editing: what the fields hold. */
  async fields(): Promise<Record<string, string | undefined>> {
    const held = async (role: 'textbox' | 'combobox', name: string) =>
      (await this.surface.seen({ role, name, within: this.row }))[0]?.value;
    return { title: await held('textbox', 'Title'), take: await held('textbox', 'Take') };
  }

  private press(name: string): Promise<void> {
    return this.surface.click({ role: 'button', name, within: this.row });
  }
}

/** The day's clips, in the order they will run. */
export class TodayList {
  constructor(private readonly surface: Surface) {}

  /** What each row shows, top to bottom. */
  async rows(): Promise<RowShown[]> {
    const all = await this.surface.seen({ role: 'listitem', within: TODAY });
    // Unfinished closes the region; its rows are no clips.
    const unfinished = await this.surface.seen({ role: 'listitem', within: UNFINISHED });
    const clips = all.slice(0, all.length - unfinished.length);
    return clips.map(({ lines: [headline = '', take = ''] }) => ({ headline, take }));
  }

  async headlines(): Promise<string[]> {
    return (await this.rows()).map(({ headline }) => headline);
  }

  /** The categories that have clips, in the order they will run. */
  async groups(): Promise<string[]> {
    const headings = await this.surface.seen({ role: 'heading', within: TODAY });
    return headings.map(({ text }) => text).filter((text) => !['Today', 'Unfinished'].includes(text));
  }

  async waitForRows(count: number): Promise<void> {
    await expect.poll(async () => (await this.rows()).length).toBe(count);
  }

  async waitForFirst(headline: string): Promise<void> {
    await expect.poll(async () => (await this.headlines())[0]).toBe(headline);
  }

  clip(headline: string, nth = 0): ClipRow {
    return new ClipRow(this.surface, headline, nth);
  }

  /** Puts the focus on a clip's row by the keyboard, and waits until it is there. */
  async focus(headline: string): Promise<void> {
    const words: Target = { role: 'button', containing: headline, within: TODAY };
    const editor: Target = { role: 'textbox', name: 'Take', within: TODAY };
    await this.clip(headline).edit();
    await expect.poll(async () => (await this.surface.seen(editor))[0]?.focused).toBe(true);
    await this.surface.press('Enter');
    await expect.poll(async () => (await this.surface.seen(words))[0]?.focused).toBe(true);
  }

  async isFocused(headline: string): Promise<boolean> {
    const [words] = await this.surface.seen({ role: 'button', containing: headline, within: TODAY });
    return words?.focused ?? false;
  }

  /** Chooses a day by its date, `YYYY-MM-DD`. */
  chooseDay(day: string): Promise<void> {
    return this.surface.pickDate({ role: 'textbox', name: 'Day', within: TODAY }, day);
  }

  undo(): Promise<void> {
    return this.press('Undo');
  }

  earlierDay(): Promise<void> {
    return this.press('Earlier day');
  }

  laterDay(): Promise<void> {
    return this.press('Later day');
  }

  /** All that the region says. */
  async text(): Promise<string> {
    return (await this.surface.seen(TODAY))[0]?.text ?? '';
  }

  private press(name: string): Promise<void> {
    return this.surface.click({ role: 'button', name, within: TODAY });
  }
}
