import type { Category } from './category';
import { EVERY_WEEKDAY, type Weekday } from './day';
import type { LintRule } from './digest';

/** What a sign-off and a draft's words need. */
export interface Publication {
  name: string;
  persona: string;
  editor: string;
  /** BCP 47: dates, lists and the case of letters follow it. */
  locale: string;
  /** The format of an edition for which none was chosen. */
  formatId: string;
}

export interface Week {
  /** The hour at which the editorial day starts, 0 to 23. */
  startHour: number;
  publishingDays: Weekday[];
}

/** What the editor does not want to be told. */
export interface LintChoice {
  off: LintRule[];
}

/** What stands in the files that are saved. */
export interface FileChoice {
  /** Whether a Markdown file begins with front matter. */
  frontMatter: boolean;
}

export interface Settings {
  publication: Publication;
  week: Week;
  lint: LintChoice;
  files: FileChoice;
  /** In no order; see `inDigestOrder`. */
  categories: Category[];
}

/** `locale` is the browser's own, in which the interface is shown. */
export function defaultSettings(locale: string): Settings {
  return {
    publication: { name: '', persona: '', editor: '', locale, formatId: 'briefing' },
    week: { startHour: 4, publishingDays: [...EVERY_WEEKDAY] },
    lint: { off: [] },
    files: { frontMatter: false },
    categories: DEFAULT_CATEGORIES,
  };
}

/**
 * Their ids are fixed and not made on the device, so that two devices that start afresh and merge
 * later have one set of categories. The names are the house's own examples.
 */
const DEFAULT_CATEGORIES: Category[] = [
  { id: 'key-developments', name: 'Key developments', digit: 1, layout: 'story', order: 'a0' },
  { id: 'notable', name: 'Notable', digit: 2, layout: 'bullet', order: 'a1' },
  { id: 'papers', name: 'Papers', digit: 3, layout: 'paper', order: 'a2' },
];

/** Whether `Intl` knows the tag; `en-US` and `pt` are, `english` and the empty string are not. */
export function isLocale(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([tag]).length > 0;
  } catch {
    return false;
  }
}
