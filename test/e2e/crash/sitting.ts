import { expect } from '@playwright/test';
import type { DataPage } from '../pages/data';
import type { DeskPage } from '../pages/desk';
import type { Editor } from '../pages/editor';
import type { PopupPage } from '../pages/popup';
import { today } from '../seeds';
import { number } from './day-rows';
import { type State, stateOf, stored } from './state';
import type { Parts, Step } from './step';

/** One sitting of an editor: what is open, and what can be taken back. */
export class Sitting {
  /** The desk, while it is open. */
  desk: DeskPage | undefined;
  /** What stood before each gesture of the desk that is open. */
  history: State[] = [];
  /** How many texts and files were made up. */
  made = 0;

  constructor(
    readonly editor: Editor,
    /** Where backups are written. */
    readonly folder: string,
  ) {}

  step(name: string, parts: Parts): Step {
    const { act, prepare, after, ...others } = parts;
    const told = async () => {
      await act();
      await this.shows(parts.outcomes.at(-1));
      after?.();
    };
    return { name, prepare: prepare ?? (async () => {}), act: told, ...others };
  }

  private async shows(state: State | undefined): Promise<void> {
    await expect.poll(async () => stateOf(await stored(this.editor.browser))).toEqual(state);
  }

  async opensDesk(): Promise<DeskPage> {
    this.desk ??= await this.editor.opensDesk(today());
    return this.desk;
  }

  private leavesDesk(): void {
    this.desk = undefined;
    this.forgetHistory();
  }

  forgetHistory(): void {
    this.history = [];
  }

  /** The page of backup and trash, opened when it is first asked for. */
  dataPage(): () => Promise<DataPage> {
    let opened: Promise<DataPage> | undefined;
    return () => {
      this.leavesDesk();
      opened ??= this.editor.opensData();
      return opened;
    };
  }

  /** The popup on a page of the site, once it is opened. */
  popup(place: string, ready: (page: PopupPage) => Promise<void>) {
    let opened: PopupPage | undefined;
    const page = () => {
      if (!opened) throw new Error('the popup is not open');
      return opened;
    };
    return {
      page,
      open: async () => {
        this.leavesDesk();
        await this.editor.reads(place);
        opened = await this.editor.opensPopup();
        await expect.poll(() => page().caretInTake()).toBe(true);
        await ready(page());
      },
      save: async () => {
        await page().press('Enter');
        await page().closed();
      },
    };
  }

  /** Words that were not typed before. */
  words(): string {
    this.made += 1;
    return `Words ${number(this.made)}`;
  }
}
