import { expect } from '@playwright/test';
import type { Clip } from '../../../lib/clip';
import {
  type Arrangement,
  type ClipEdit,
  merge,
  moveBy,
  putAt,
  runningOrder,
  sendTo,
  withFields,
} from '../../../lib/desk';
import { orderAtEnd } from '../../../lib/order';
import { defaultSettings } from '../../../lib/settings';
import type { DataPage } from '../pages/data';
import type { DeskPage } from '../pages/desk';
import type { Editor } from '../pages/editor';
import type { PopupPage } from '../pages/popup';
import { today } from '../seeds';
import { writeBackup } from './backup-file';
import { beginningOf, type State, type Stored, stateOf, stored } from './state';

/** One thing that the editor does and is told of. */
export interface Step {
  name: string;
  /** Opens what it needs. Nothing that is stored changes. */
  prepare(): Promise<void>;
  /** Until the editor is told; then the last of `outcomes` is asked of the disk. */
  act(): Promise<void>;
  /** What stands before it. */
  before: State;
  /** What may stand when the browser ends meanwhile, besides what stood before; the last one when it is done. */
  outcomes: readonly State[];
  /** Milliseconds in which most of it happens. */
  lasts: number;
}

/** What a step is made of. */
interface Parts extends Omit<Step, 'name' | 'prepare'> {
  /** Absent where all is open. */
  prepare?: () => Promise<void>;
  /** When it is done. */
  after?: () => void;
}

/** What a deed is chosen by. */
export interface Choice {
  kind: Kind;
  /** Which of the clips, pages or ways there are. */
  which: number;
}

export const KINDS = [
  'clip',
  'clip again',
  'take',
  'move',
  'categorise',
  'drop',
  'send on',
  'merge',
  'undo',
  'format',
  'restore a backup',
  'restore from the trash',
] as const;
export type Kind = (typeof KINDS)[number];

const { categories } = defaultSettings('en');

/** One sitting of an editor: what is open, and what can be taken back. */
export class Sitting {
  private desk: DeskPage | undefined;
  /** What stood before each gesture of the desk that is open. */
  private history: State[] = [];
  private made = 0;

  constructor(
    private readonly editor: Editor,
    /** Where backups are written. */
    private readonly folder: string,
  ) {}

  /** The steps of a deed, to be made one after the other; none where there is nothing to do it to. */
  async steps({ kind, which }: Choice): Promise<Step[]> {
    const before = await stored(this.editor.browser);
    const clip = clipsOfToday(before).at(which % Math.max(clipsOfToday(before).length, 1));
    const deeds: Record<Kind, () => Step[] | Promise<Step[]>> = {
      clip: () => this.clipping(before),
      'clip again': () => this.clippingAgain(before),
      take: () => (clip ? this.typing(before, clip) : []),
      move: () => (clip ? this.moving(before, clip, which % 2 === 0 ? 1 : -1) : []),
      categorise: () => (clip ? this.categorising(before, clip, which % categories.length) : []),
      drop: () => (clip ? this.dropping(before, clip) : []),
      'send on': () => (clip ? this.sending(before, clip) : []),
      merge: () => (clip ? this.merging(before, clip) : []),
      undo: () => this.undoing(before),
      format: () => this.choosingFormat(before, which),
      'restore a backup': () => this.restoring(before, which),
      'restore from the trash': () => this.bringingBack(before, which),
    };
    return deeds[kind]();
  }

  /** A page that is new: words are typed for it, then it is saved. */
  private clipping(before: Stored): Step[] {
    const name = number(before.clips.length);
    const place = `story.example/${name}`;
    const words = this.words();
    const state = stateOf(before);
    const chosen = { categoryId: 'notable' };
    const popup = this.popup(place, async (page) => {
      await expect.poll(() => page.titleShown()).toMatch(/^Story /);
    });
    const typed = ['', ...beginnings(words)].map((take): State => {
      const kept = take === '' ? chosen : { ...chosen, take };
      return { ...state, typed: { ...state.typed, [place]: kept } };
    });
    const clip = {
      day: today(),
      order: orderAtEnd(before.clips.filter(({ day }) => day === today())),
      headline: `Story ${name} of the harbour`,
      take: words,
      ...chosen,
      links: [`http://${place}`],
      dropped: false,
      article: beginningOf(`The ${name}th tide was measured by hand, as all the others were`),
    };
    return [
      this.step('words are typed', {
        prepare: popup.open,
        act: async () => {
          await popup.page().press('Alt+2');
          await popup.page().take(words);
        },
        before: state,
        outcomes: typed,
        lasts: 250,
      }),
      this.step('they are saved', {
        act: popup.save,
        before: typed.at(-1) ?? state,
        outcomes: [{ ...state, clips: { ...state.clips, [place]: clip } }],
        lasts: 120,
      }),
    ];
  }

  /** A page that is clipped already: its take is written anew in the popup. */
  private clippingAgain(before: Stored): Step[] {
    const known = clipsOfToday(before).find(({ site }) => site === 'story.example');
    if (!known) return this.clipping(before);
    const { id, pageKey, take } = known;
    const words = this.words();
    const state = stateOf(before);
    const typed = beginnings(words).map((begun): State => {
      return { ...state, typed: { ...state.typed, [pageKey]: { take: begun } } };
    });
    const popup = this.popup(pageKey, async (page) => {
      await expect.poll(() => page.takeShown()).toBe(take);
    });
    return [
      this.step('a clip is written anew', {
        prepare: popup.open,
        act: () => popup.page().take(words),
        before: state,
        outcomes: typed,
        lasts: 250,
      }),
      this.step('it is saved', {
        act: popup.save,
        before: typed.at(-1) ?? state,
        outcomes: [edited(before, [{ id, fields: { take: words } }])],
        lasts: 120,
      }),
    ];
  }

  private typing(before: Stored, { id, headline }: Clip): Step[] {
    const words = this.words();
    const step = this.step('a take is typed', {
      prepare: async () => (await this.opensDesk()).edit(headline),
      act: async () => {
        const desk = await this.opensDesk();
        await desk.surface.fill({ role: 'textbox', name: 'Take', within: RUNNING_ORDER }, words);
        await desk.press('Enter');
      },
      before: stateOf(before),
      outcomes: ['', ...beginnings(words)].map((take) => edited(before, [{ id, fields: { take } }])),
      lasts: 250,
      // Which letters are taken back as one is the desk's affair.
      after: () => this.forgetHistory(),
    });
    return [step];
  }

  private moving(before: Stored, clip: Clip, step: 1 | -1): Step[] {
    const edits = moveBy(arrangementOf(before), new Set([clip.id]), step);
    const key = step === 1 ? 'Alt+ArrowDown' : 'Alt+ArrowUp';
    return this.gesture(before, 'a clip is moved', edits, clip, (desk) => desk.press(key));
  }

  private categorising(before: Stored, clip: Clip, nth: number): Step[] {
    const category = categories[nth];
    if (!category || category.id === clip.categoryId) return [];
    const edits = putAt(arrangementOf(before), new Set([clip.id]), { categoryId: category.id });
    const key = `Alt+${category.digit}`;
    return this.gesture(before, 'a clip changes its category', edits, clip, (desk) => desk.press(key));
  }

  private dropping(before: Stored, clip: Clip): Step[] {
    const edits = [{ id: clip.id, fields: { deletedAt: 1 } }];
    return this.gesture(before, 'a clip is dropped', edits, clip, (desk) => desk.press('Delete'));
  }

  private sending(before: Stored, clip: Clip): Step[] {
    const there = before.clips.filter(({ day, deletedAt }) => day === today(1) && deletedAt === undefined);
    const edits = sendTo(arrangementOf(before), new Set([clip.id]), today(1), there);
    // What it tells besides goes along.
    const along = before.clips.filter(({ mergedInto }) => mergedInto === clip.id);
    const all = [...edits, ...along.map(({ id }) => ({ id, fields: { day: today(1) } }))];
    return this.gesture(before, 'a clip is sent on', all, clip, (desk) => desk.press('t'));
  }

  private merging(before: Stored, clip: Clip): Step[] {
    const order = clipsOfToday(before);
    const two = order.slice(order.findIndex(({ id }) => id === clip.id)).slice(0, 2);
    if (two.length < 2) return [];
    const select = async (desk: DeskPage) => {
      await desk.press('x');
      await desk.press('Shift+ArrowDown');
      await expect.poll(async () => (await desk.selected()).length).toBe(2);
    };
    const press = async (desk: DeskPage) => {
      await desk.button('Merge');
      // The one that is left stays selected.
      await desk.press('Escape');
    };
    const steps = this.gesture(before, 'two clips are merged', merge(two, 1), clip, press, select);
    // A button is found and pressed in more time than a key is.
    return steps.map((step) => ({ ...step, lasts: 3 * step.lasts }));
  }

  /** One gesture of the desk on one clip: all of it or nothing. */
  private gesture(
    rows: Stored,
    name: string,
    edits: readonly ClipEdit[],
    clip: Clip,
    act: (desk: DeskPage) => Promise<void>,
    prepare: (desk: DeskPage) => Promise<void> = async () => {},
  ): Step[] {
    if (edits.length === 0) return [];
    const before = stateOf(rows);
    const step = this.step(name, {
      prepare: async () => {
        const desk = await this.opensDesk();
        await desk.focus(clip.headline);
        await prepare(desk);
      },
      act: async () => act(await this.opensDesk()),
      before,
      outcomes: [edited(rows, edits)],
      lasts: 60,
      after: () => this.history.push(before),
    });
    return [step];
  }

  private undoing(rows: Stored): Step[] {
    const earlier = this.history.at(-1);
    const { desk } = this;
    if (!earlier || !desk) return [];
    const step = this.step('the last gesture is taken back', {
      act: () => desk.press('Control+z'),
      before: stateOf(rows),
      outcomes: [earlier],
      lasts: 60,
      after: () => this.history.pop(),
    });
    return [step];
  }

  private choosingFormat(rows: Stored, which: number): Step[] {
    const before = stateOf(rows);
    const [id, name] = which % 2 === 0 ? (['essay', 'Essay'] as const) : (['links', 'Links'] as const);
    const formats = { ...before.formats, [today()]: id };
    if (before.formats[today()] === id) return [];
    const step = this.step('a format is chosen', {
      prepare: async () => void (await this.opensDesk()),
      act: async () => (await this.opensDesk()).format(name),
      before,
      outcomes: [{ ...before, formats }],
      lasts: 60,
      after: () => this.forgetHistory(),
    });
    return [step];
  }

  /** A backup with clips that are not here is merged: all of them come, each with its article, or none. */
  private async restoring(rows: Stored, which: number): Promise<Step[]> {
    this.made += 1;
    const backup = await writeBackup(this.folder, this.made, 20 + (which % 80));
    const data = this.dataPage();
    const after = {
      ...rows,
      clips: [...rows.clips, ...backup.clips],
      articles: [...rows.articles, ...backup.articles],
    };
    const step = this.step('a backup is restored', {
      prepare: async () => {
        const page = await data();
        await page.chooseBackup(backup.path);
        await expect.poll(() => page.plan()).toContainEqual(expect.stringMatching(/^Clips /));
      },
      act: async () => {
        const page = await data();
        await page.press('Merge now');
        await expect.poll(() => page.said()).toContainEqual(expect.stringMatching(/^Restored\./));
      },
      before: stateOf(rows),
      outcomes: [stateOf(after)],
      lasts: 400,
    });
    return [step];
  }

  private bringingBack(rows: Stored, which: number): Step[] {
    const dropped = rows.clips.filter(({ deletedAt, mergedInto }) => deletedAt && !mergedInto);
    const clip = dropped.at(which % Math.max(dropped.length, 1));
    if (!clip) return [];
    const data = this.dataPage();
    const step = this.step('a clip comes back from the trash', {
      prepare: async () => void (await data()),
      act: async () => (await data()).press(`Restore “${clip.headline}”`),
      before: stateOf(rows),
      outcomes: [edited(rows, [{ id: clip.id, fields: { deletedAt: undefined } }])],
      lasts: 80,
    });
    return [step];
  }

  private step(name: string, parts: Parts): Step {
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

  private async opensDesk(): Promise<DeskPage> {
    this.desk ??= await this.editor.opensDesk(today());
    return this.desk;
  }

  private leavesDesk(): void {
    this.desk = undefined;
    this.forgetHistory();
  }

  private forgetHistory(): void {
    this.history = [];
  }

  /** The page of backup and trash, opened when it is first asked for. */
  private dataPage(): () => Promise<DataPage> {
    let opened: Promise<DataPage> | undefined;
    return () => {
      this.leavesDesk();
      opened ??= this.editor.opensData();
      return opened;
    };
  }

  /** The popup on a page of the site, once it is opened. */
  private popup(place: string, ready: (page: PopupPage) => Promise<void>) {
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
  private words(): string {
    this.made += 1;
    return `Words ${number(this.made)}`;
  }
}

const RUNNING_ORDER = { role: 'region', name: 'Running order' } as const;

/** The clips that the desk shows, as they will run. */
export function clipsOfToday(rows: Stored): Clip[] {
  return runningOrder(arrangementOf(rows));
}

function arrangementOf({ clips }: Stored): Arrangement {
  return {
    clips: clips.filter(({ day, deletedAt }) => day === today() && deletedAt === undefined),
    categories,
  };
}

/** What stands once a gesture of the desk is made. */
function edited(rows: Stored, edits: readonly ClipEdit[]): State {
  const fields = new Map(edits.map((edit) => [edit.id, edit.fields]));
  const clips = rows.clips.map((clip) => withFields(clip, fields.get(clip.id) ?? {}));
  return stateOf({ ...rows, clips });
}

/** Of one width, so that no one of them stands in another. */
function number(value: number): string {
  return String(1000 + value);
}

/** What of a text has been typed after each key. */
function beginnings(text: string): string[] {
  return [...text].map((_, index) => text.slice(0, index + 1));
}
