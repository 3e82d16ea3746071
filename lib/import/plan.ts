import { type Day, type DayRule, editorialDay } from '../day';
import { urlKey } from '../url';
import { habitsIn, savedOn } from './dates';
import { type Entry, type Reading, type Unread, unread } from './entry';

/** What importing a file will do. */
export interface ImportPlan {
  /** What becomes a clip: one a page and day, in the order of the file. */
  clips: PlannedClip[];
  /** On how many days. */
  days: number;
  /** Entries whose page is in its day already: they are left out. */
  known: number;
  /** Entries that name a page of the same day once more: their notes and labels go into its clip. */
  doubled: number;
  /** Clips that go to today because no date is known. */
  undated: number;
  /** What could not be read, in the order of the file. */
  unread: Unread[];
}

/** An entry with the day that it goes to. */
export interface PlannedClip extends Entry {
  day: Day;
  /** When it was saved, in epoch milliseconds. */
  at: number;
  urlKey: string;
  /** Whether it goes to today because no date is known. */
  undated: boolean;
}

/** What planning needs to know of the editor. */
export interface Planning {
  /** Epoch milliseconds. */
  now: number;
  rule: DayRule;
  /** BCP 47: how numbers stand in a date that can be read in two ways. */
  locale: string;
}

/** After so many entries planning tells how far it is. */
const STEP = 500;

/**
 * Gives each entry its day, and counts the same page of one day once. In steps, so that a page can be painted between
 * them: each tells the share that is done.
 */
export function* planSteps(
  { entries, unread: lines }: Reading,
  { now, rule, locale }: Planning,
): Generator<number, ImportPlan> {
  const dates = entries.map(({ date }) => date);
  const habits = habitsIn(dates, locale);
  const today = editorialDay(now, rule);
  const clips = new Map<string, PlannedClip>();
  const badDates: Unread[] = [];
  for (const [index, entry] of entries.entries()) {
    if (index % STEP === STEP - 1) yield index / entries.length;
    const saved = entry.date === '' ? undefined : savedOn(entry.date, { habits, rule, now });
    if (!saved && entry.date !== '') badDates.push(unread(entry.line, 'badDate', entry.date));
    const { day, at } = saved ?? { day: today, at: now };
    const key = urlKey(entry.url);
    const there = clips.get(placeOf(day, key));
    const planned = there
      ? joined(there, entry)
      : { ...entry, day, at, urlKey: key, undated: saved === undefined };
    clips.set(placeOf(day, key), planned);
  }
  return {
    ...counted([...clips.values()]),
    known: 0,
    doubled: entries.length - clips.size,
    unread: [...lines, ...badDates].sort((a, b) => a.line - b.line),
  };
}

/** The plan without the pages that are in their days already. */
export function withoutKnown(plan: ImportPlan, known: ReadonlySet<string>): ImportPlan {
  const clips = plan.clips.filter(({ day, urlKey: key }) => !known.has(placeOf(day, key)));
  return { ...plan, ...counted(clips), known: plan.clips.length - clips.length };
}

function counted(clips: PlannedClip[]): Pick<ImportPlan, 'clips' | 'days' | 'undated'> {
  const undated = clips.filter((clip) => clip.undated).length;
  return { clips, days: daysOf(clips).length, undated };
}

/** What a page on a day is known by. */
export function placeOf(day: Day, key: string): string {
  return `${day} ${key}`;
}

export function daysOf(clips: readonly PlannedClip[]): Day[] {
  return [...new Set(clips.map(({ day }) => day))];
}

/** Nothing that was written about a page is lost where it is named twice. */
function joined(clip: PlannedClip, { title, note, quote, labels }: Entry): PlannedClip {
  const both = (one: string, other: string) =>
    one.includes(other) ? one : [one, other].filter(Boolean).join('\n');
  return {
    ...clip,
    title: clip.title || title,
    note: both(clip.note, note),
    quote: both(clip.quote, quote),
    labels: [...new Set([...clip.labels, ...labels])],
  };
}
