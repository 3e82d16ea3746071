import { expect } from '@playwright/test';
import type { Seen, Surface, Target } from '../driver/surface';
import { CopyPanel } from './copy-panel';
import { TodayList } from './today';

const PAGE: Target = { role: 'region', name: 'This page' };
const CATEGORIES: Target = { role: 'group', name: 'Category', within: PAGE };
const UNFINISHED: Target = { role: 'region', name: 'Unfinished' };

/** The popup in either browser. */
export class PopupPage {
  readonly today: TodayList;

  constructor(readonly surface: Surface) {
    this.today = new TodayList(surface);
  }

  /** Replaces the title by typing. */
  title(text: string): Promise<void> {
    return this.surface.fill(textbox('Title'), text);
  }

  /** Replaces the take by typing; the caret stays behind it. */
  take(text: string): Promise<void> {
    return this.surface.fill(textbox('Take'), text);
  }

  venue(text: string): Promise<void> {
    return this.surface.fill(textbox('Venue'), text);
  }

  /** Chooses a category with the mouse. */
  category(name: string): Promise<void> {
    return this.surface.click({ role: 'radio', name, within: CATEGORIES });
  }

  save(): Promise<void> {
    return this.button('Save clip');
  }

  discard(): Promise<void> {
    return this.button('Discard');
  }

  earlierEdition(): Promise<void> {
    return this.button('Earlier edition');
  }

  laterEdition(): Promise<void> {
    return this.button('Later edition');
  }

  async titleShown(): Promise<string | undefined> {
    return (await this.surface.seen(textbox('Title')))[0]?.value;
  }

  async takeShown(): Promise<string | undefined> {
    return (await this.surface.seen(textbox('Take')))[0]?.value;
  }

  async venueShown(): Promise<string | undefined> {
    return (await this.surface.seen(textbox('Venue')))[0]?.value;
  }

  async caretInTake(): Promise<boolean> {
    return (await this.surface.seen(textbox('Take')))[0]?.focused ?? false;
  }

  categories(): Promise<Seen[]> {
    return this.surface.seen({ role: 'radio', within: CATEGORIES });
  }

  async chosenCategory(): Promise<string | undefined> {
    return (await this.categories()).find(({ checked }) => checked)?.name;
  }

  /** The edition that the clip goes to, such as `Edition: Tue, 3 March`. */
  async edition(): Promise<string | undefined> {
    return (await this.surface.seen({ role: 'status', name: /^Edition: / }))[0]?.name;
  }

  /** All that the form says: facts, notices, hints. */
  async text(): Promise<string> {
    return (await this.surface.seen(PAGE))[0]?.text ?? '';
  }

  /** The sentences on what went wrong, top to bottom. */
  async troubles(): Promise<string[]> {
    return (await this.surface.seen({ role: 'alert' })).map(({ text }) => text);
  }

  restoresBackup(): Promise<void> {
    return this.surface.click({ role: 'button', name: 'Restore a backup' });
  }

  /** Whether there is a button of this name. */
  async offers(button: string): Promise<boolean> {
    return (await this.surface.seen({ role: 'button', name: button })).length > 0;
  }

  /** Whether a save is under way. */
  saving(): Promise<boolean> {
    return this.surface.evaluate(
      () => document.querySelector<HTMLButtonElement>('button[type="submit"]')?.disabled ?? false,
    );
  }

  copyWords(): Promise<void> {
    return this.surface.click({ role: 'button', name: 'Copy the words' });
  }

  showEarlier(): Promise<void> {
    return this.button('Show it');
  }

  /** What the popup announces at the moment. */
  async status(): Promise<string> {
    const said = await this.surface.seen({ role: 'status' });
    return said
      .map(({ text }) => text)
      .filter(Boolean)
      .join(' ');
  }

  async copy(): Promise<CopyPanel> {
    await this.surface.click({ role: 'button', name: 'Copy' });
    return new CopyPanel(this.surface);
  }

  /** All that Unfinished says; empty when it is not there. */
  async unfinished(): Promise<string> {
    return (await this.surface.seen(UNFINISHED))[0]?.text ?? '';
  }

  /** Pastes what is on the clipboard where the caret is. */
  paste(): Promise<void> {
    return this.surface.press('Control+v');
  }

  /** Opens the box for addresses that arrived by mail or chat. */
  async addLinks(): Promise<void> {
    await this.surface.click({ role: 'button', name: 'Add links' });
    const box = async () => (await this.surface.seen({ role: 'textbox', name: 'Addresses' }))[0]?.focused;
    await expect.poll(box).toBe(true);
  }

  /** What the box for addresses holds; nothing while it is closed. */
  async addressesShown(): Promise<string | undefined> {
    return (await this.surface.seen({ role: 'textbox', name: 'Addresses' }))[0]?.value;
  }

  async buttonFocused(name: string): Promise<boolean> {
    return (await this.surface.seen({ role: 'button', name }))[0]?.focused ?? false;
  }

  saveUnfinished(nth = 0): Promise<void> {
    return this.surface.click({ role: 'button', name: /^Save/, within: UNFINISHED, nth });
  }

  discardUnfinished(nth = 0): Promise<void> {
    return this.surface.click({ role: 'button', name: /^Discard/, within: UNFINISHED, nth });
  }

  /** Presses Tab until the focus is on the row with this headline. */
  async tabsTo(headline: string): Promise<void> {
    await expect(async () => {
      await this.press('Tab');
      const rows = await this.surface.seen({ role: 'button', containing: headline });
      expect(rows.some(({ focused }) => focused)).toBe(true);
    }).toPass({ intervals: [0], timeout: 20_000 });
  }

  type(text: string): Promise<void> {
    return this.surface.type(text);
  }

  /** Presses a chord such as `Enter` or `Alt+2`. */
  press(chord: string): Promise<void> {
    return this.surface.press(chord);
  }

  /** Waits until the popup announces something like this. */
  async says(words: RegExp): Promise<void> {
    await expect.poll(() => this.status()).toMatch(words);
  }

  /** Waits until the popup is gone. */
  async closed(): Promise<void> {
    await expect.poll(() => this.isOpen()).toBe(false);
  }

  isOpen(): Promise<boolean> {
    return this.surface.isOpen();
  }

  screenshot(path: string): Promise<void> {
    return this.surface.screenshot(path);
  }

  private button(name: string): Promise<void> {
    return this.surface.click({ role: 'button', name, within: PAGE });
  }
}

function textbox(name: string): Target {
  return { role: 'textbox', name, within: PAGE };
}
