import { addDays, type Day, type Weekday, weekdayOf } from './day';

/** One day's digest. A day without a row is a draft in the publication's own format. */
export interface Edition {
  day: Day;
  /** Absent where the editor chose none: the publication's. */
  formatId?: string;
  /** What the editor wrote for the day, by the slot's name. Kept when the format changes. */
  slots: Record<string, string>;
  state: 'draft' | 'issued';
  /** Set while it is issued. */
  issued?: Issued;
  createdAt: number;
  updatedAt: number;
  /** When each field was last changed; a slot is `slots.<name>`. Epoch milliseconds. */
  changed: Record<string, number>;
}

/** An edition as it went out. */
export interface Issued {
  /** Epoch milliseconds. */
  at: number;
  formatId: string;
  /** The ids of the clips that ran, in running order. */
  clips: readonly string[];
  markdown: string;
  html: string;
  text: string;
}

/** What the editor can change of an edition. `issued: undefined` makes it a draft again. */
export interface EditionFields {
  formatId?: string | undefined;
  /** Only the slots that change. */
  slots?: Readonly<Record<string, string>>;
  issued?: Issued | undefined;
}

/** What stands for a clip's id where the slots of an edition are meant. */
export function slotsOf(day: Day): string {
  return `edition/${day}`;
}

/** How far ahead an edition that is not issued yet is looked for. */
const HORIZON = 366;

/**
 * The edition that a new clip goes to: the first publishing day from `today` on that is not issued.
 * Where no weekday is a publishing day, every day is one.
 */
export function openEdition(today: Day, publishingDays: readonly Weekday[], issued: ReadonlySet<Day>): Day {
  let day = today;
  for (let step = 0; step < HORIZON; step += 1) {
    if (publishes(day, publishingDays) && !issued.has(day)) return day;
    day = addDays(day, 1);
  }
  return today;
}

/** The publishing day after (`step` 1) or before (`step` -1) `day`. */
export function neighbourEdition(day: Day, publishingDays: readonly Weekday[], step: 1 | -1): Day {
  let next = addDays(day, step);
  while (!publishes(next, publishingDays)) next = addDays(next, step);
  return next;
}

function publishes(day: Day, publishingDays: readonly Weekday[]): boolean {
  return publishingDays.length === 0 || publishingDays.includes(weekdayOf(day));
}
