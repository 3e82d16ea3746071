import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openTabsPage, windowTabs } from '../../../lib/platform/window-tabs';

function tabsAre(...tabs: object[]) {
  return vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(tabs as never);
}

describe('windowTabs', () => {
  it('tells the web pages of this window in their order, and which of them are asleep', async () => {
    const query = tabsAre(
      { id: 1, url: 'https://a.example/', title: 'A', status: 'complete' },
      { id: 2, url: 'chrome-extension://ours/tabs.html', title: 'Clipsheet' },
      { id: 3, url: 'https://b.example/', title: 'B', status: 'complete', discarded: true },
      { id: 4, url: 'about:blank' },
      { id: 5, url: 'http://c.example/', title: 'C', status: 'loading' },
      { id: 6, url: 'http://d.example/', title: 'D', status: 'unloaded' },
      { id: 7, title: 'Its address is not told' },
    );
    expect((await windowTabs()).map(({ id, loading, asleep }) => [id, loading, asleep])).toEqual([
      [1, false, false],
      [3, false, true],
      [5, true, false],
      [6, false, true],
    ]);
    expect(query).toHaveBeenCalledWith({ currentWindow: true });
  });
});

describe('openTabsPage', () => {
  it.each([
    ['names the tabs that are highlighted together', [{ id: 3 }, { id: 8 }], '/tabs.html#3,8'],
    ['names none where only the tab in front is', [{ id: 3 }], '/tabs.html'],
  ])('%s', async (_, highlighted, url) => {
    const query = tabsAre(...highlighted);
    const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    await openTabsPage(7);
    expect(query).toHaveBeenCalledWith({ highlighted: true, windowId: 7 });
    expect(create).toHaveBeenCalledExactlyOnceWith({ url, windowId: 7 });
  });
});
