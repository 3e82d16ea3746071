import type { Clip } from '../../lib/clip';
import type { TabOutcome } from '../../lib/jobs/clip-tabs';
import type { WindowTab } from '../../lib/platform/window-tabs';
import { urlKey } from '../../lib/url';

/** A tab with what became of it. */
export interface DoneTab {
  /** As it was clipped. */
  tab: WindowTab;
  outcome: TabOutcome;
}

/** A tab as the list shows it. */
export interface TabRow {
  key: string;
  tab: WindowTab;
  /** Whether the tab is there and shows that page still; what is left of the others is what became of them. */
  isOpen: boolean;
  /** Whether the edition has its page. */
  isKnown: boolean;
  /** Whether a tab before it, which is selected, shows the same page. */
  isTwin: boolean;
  isSelected: boolean;
  /** Absent where it has not been clipped, or shows another page since. */
  outcome?: TabOutcome;
}

/** What the list is made of. */
export interface TabList {
  /** In the order of the window. */
  tabs: readonly WindowTab[];
  /** In the order in which they were clipped, by the tab's id. */
  done: ReadonlyMap<number, DoneTab>;
  /** The clips of the edition. */
  clips: readonly Clip[];
  /** The ids of those that were highlighted; empty where none were, and all are meant. */
  highlighted: ReadonlySet<number>;
  /** What the editor selected or not, by the tab's id. */
  choices: ReadonlyMap<number, boolean>;
}

/** The rows of the list, with the tabs that were clipped and are gone in the places that they had. */
export function rowsOf({ tabs, done, clips, highlighted, choices }: TabList): TabRow[] {
  const known = new Set(clips.flatMap((clip) => [clip.urlKey, clip.pageKey]));
  const selected = new Set<string>();
  const rows = tabs.map((tab): TabRow => {
    const page = urlKey(tab.url);
    const last = done.get(tab.id);
    const outcome = last && urlKey(last.tab.url) === page ? last.outcome : undefined;
    // Stored a moment before the list hears of it.
    const isKnown = known.has(page) || (outcome !== undefined && outcome.what !== 'failed');
    const isTwin = selected.has(page);
    const isMeant = highlighted.size === 0 || highlighted.has(tab.id);
    const isSelected = choices.get(tab.id) ?? (isMeant && !isKnown && !isTwin);
    if (isSelected) selected.add(page);
    const row = { key: `${tab.id}`, tab, isOpen: true, isKnown, isTwin, isSelected };
    return outcome ? { ...row, outcome } : row;
  });
  let place = 0;
  for (const { tab, outcome } of done.values()) {
    const at = rows.findIndex((row) => row.tab.id === tab.id && row.outcome);
    if (at < 0) {
      const gone = { isOpen: false, isKnown: false, isTwin: false, isSelected: false };
      rows.splice(place, 0, { key: `gone-${tab.id}`, tab, outcome, ...gone });
    }
    place = at < 0 ? place + 1 : at + 1;
  }
  return rows;
}
