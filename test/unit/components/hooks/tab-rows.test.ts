import { describe, expect, it } from 'vitest';
import { rowsOf, type TabList } from '../../../../components/hooks/tab-rows';
import type { WindowTab } from '../../../../lib/platform/window-tabs';
import { clip } from '../../builders';

const tab = (id: number, page = `${id}`): WindowTab => ({
  id,
  url: `https://news.example/${page}`,
  title: `Tab ${id}`,
  loading: false,
  asleep: false,
});

const list = (rest: Partial<TabList>): TabList => ({
  tabs: [tab(1), tab(2), tab(3)],
  done: new Map(),
  clips: [],
  highlighted: new Set(),
  choices: new Map(),
  ...rest,
});

const selected = (rest: Partial<TabList>) =>
  rowsOf(list(rest))
    .filter(({ isSelected }) => isSelected)
    .map((row) => row.tab.id);

const clipped = (...tabs: WindowTab[]) =>
  new Map(tabs.map((each) => [each.id, { tab: each, outcome: { what: 'clipped' } as const }]));

describe('which tabs are selected', () => {
  it('is all that the edition does not have, where none is highlighted beside another', () => {
    expect(selected({ clips: [clip('2')] })).toEqual([1, 3]);
  });

  it('is what is highlighted, but for what the edition has', () => {
    expect(selected({ highlighted: new Set([2, 3]), clips: [clip('2')] })).toEqual([3]);
  });

  it('is one of two that show the same page, the highlighted one', () => {
    const tabs = [tab(1, 'same'), tab(2, 'same'), tab(3)];
    expect(selected({ tabs })).toEqual([1, 3]);
    expect(selected({ tabs, highlighted: new Set([2, 3]) })).toEqual([2, 3]);
  });

  it('is what the editor chose before all that, and stays so when tabs open and close', () => {
    const choices = new Map([
      [1, false],
      [2, true],
    ]);
    expect(selected({ choices, clips: [clip('2')] })).toEqual([2, 3]);
    expect(selected({ choices, clips: [clip('2')], tabs: [tab(4), tab(2), tab(1)] })).toEqual([4, 2]);
  });

  it('is none that was clipped a moment ago, but what failed still', () => {
    const done = clipped(tab(1));
    done.set(2, { tab: tab(2), outcome: { what: 'failed' } as never });
    expect(selected({ done })).toEqual([2, 3]);
  });
});

describe('what became of a tab', () => {
  it('stands with the tab while it shows the page that was clipped', () => {
    const [first] = rowsOf(list({ done: clipped(tab(1)) }));
    expect(first).toMatchObject({ isOpen: true, isKnown: true, outcome: { what: 'clipped' } });
  });

  it('stands in its place when the tab is closed or went on, and the page that it shows now can be selected', () => {
    const done = clipped(tab(1), tab(2), tab(3));
    const rows = rowsOf(list({ tabs: [tab(1), tab(3, 'elsewhere'), tab(4)], done }));
    expect(rows.map(({ key, isOpen, isSelected }) => [key, isOpen, isSelected])).toEqual([
      ['1', true, false],
      ['gone-2', false, false],
      ['gone-3', false, false],
      ['3', true, true],
      ['4', true, true],
    ]);
  });
});
