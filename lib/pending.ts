import type { CaptureLink } from './capture';
import type { CaptureFacts, Clip, ClipField } from './clip';
import { type Day, type DayRule, editorialDay } from './day';

/** What the editor typed or chose for a page; a field that was left alone is absent. */
export interface Typed {
  headline?: string;
  take?: string;
  venue?: string;
  categoryId?: string | null;
  /** Empty when the editor removed the quote that the page's selection gave. */
  quote?: string;
  /** Empty when the editor removed where the page was found. */
  via?: '';
  /** The edition, where the editor chose another than the open one. */
  day?: Day;
}

/** Everything typed for a page that is not clipped yet, kept on every keystroke until it is saved or discarded. */
export interface Pending {
  /** `urlKey` of the page's address: one pending take a page. */
  pageKey: string;
  /** The clip that it becomes, or the clip that is being edited. Saving twice therefore makes one clip. */
  id: string;
  /** Set when `id` is a clip that exists. */
  editing?: boolean;
  /** The page's address and the tab's title, for the list of unfinished takes. */
  url: string;
  tabTitle: string;
  typed: Typed;
  /** What the page said, once it was read; its article lies in `articles` under `id`. */
  capture?: CaptureFacts;
  /** Where the editor came upon it. */
  via?: CaptureLink;
  /**
   * The intent of a quick clip: written before the page is read, so that a stopped worker finishes it.
   * The number is the browser's id of the tab.
   */
  quickTab?: number;
  /** Epoch milliseconds. */
  createdAt: number;
  updatedAt: number;
}

/** Whether there is anything in it that the editor would miss in the form. */
export function worthKeeping(typed: Typed): boolean {
  const { categoryId, quote, via, day } = typed;
  return hasWords(typed) || Boolean(categoryId) || (quote ?? via ?? day) !== undefined;
}

/** Whether there are words in it that the editor would miss. */
export function hasWords(typed: Typed): boolean {
  return Boolean(typed.take || typed.venue) || typed.headline !== undefined;
}

/**
 * What was typed for a clip that exists, without what was changed in the clip itself since: in a list or on the
 * desk, where the later words went.
 */
export function notChangedSince(row: Pending, clip: Clip | undefined): Pending {
  if (!row.editing || !clip) return row;
  const later = (field: string) => (clip.changed[field as ClipField] ?? 0) > row.updatedAt;
  const typed = Object.entries(row.typed).filter(([field]) => !later(field));
  return { ...row, typed: Object.fromEntries(typed) };
}

/** What was typed, without an edition that was chosen ahead and has gone by since: then the open one is meant. */
export function withoutPastDay(row: Pending, { open, rule }: { open: Day; rule: DayRule }): Pending {
  const { day, ...others } = row.typed;
  const past = day !== undefined && day < open && day >= editorialDay(row.updatedAt, rule);
  return past ? { ...row, typed: others } : row;
}

/** Words of two openings of the popup: a take typed before the earlier one was there goes behind it. */
export function joinTyped(before: Typed, since: Typed): Typed {
  const both = before.take && since.take ? { take: `${before.take} ${since.take}` } : {};
  return { ...before, ...since, ...both };
}

/** What is typed now, without what stood so in `before`. */
export function typedSince(all: Typed, before: Typed): Typed {
  return Object.fromEntries(
    Object.entries(all).filter(([field, value]) => value !== before[field as keyof Typed]),
  );
}
