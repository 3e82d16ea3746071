import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { READ_LIMIT, readTab, tabInFront, whenLoaded } from '../../../lib/platform';
import { linkText } from '../../../lib/platform/link-text';
import { executeScript, openTab, reading } from '../browser';

const URL_P = 'https://news.example/p';

describe('readTab', () => {
  it('injects the reader into the tab at once and hands over what it brings back', async () => {
    const tab = await openTab(URL_P);
    const answer = reading(URL_P);
    executeScript.mockResolvedValue(answer);
    expect(await readTab(tab)).toEqual(answer[0].result);
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: tab.id },
      files: ['/read-page.js'],
      injectImmediately: true,
    });
  });

  it('does not touch a page that no extension can read', async () => {
    await expect(
      readTab({ id: 1, url: 'chrome://settings/', title: '', loading: false }),
    ).rejects.toMatchObject({
      name: 'ReadError',
      reason: 'browserPage',
    });
    expect(executeScript).not.toHaveBeenCalled();
  });

  it.each([
    ['a page that the browser keeps to itself', URL_P, 'blocked'],
    ['a PDF viewer', 'https://papers.example/a.pdf', 'pdf'],
  ])('tells why it could not read: %s', async (_, url, reason) => {
    await expect(readTab(await openTab(url))).rejects.toMatchObject({ reason });
  });

  it('tells a PDF by its type, whatever its address', async () => {
    executeScript.mockResolvedValue([
      { result: { capture: { url: URL_P }, arriving: false, contentType: 'application/pdf' } },
    ]);
    await expect(readTab(await openTab(URL_P))).rejects.toMatchObject({ reason: 'pdf' });
  });

  it('tells that the tab was closed', async () => {
    await expect(readTab({ id: 4711, url: URL_P, title: '', loading: false })).rejects.toMatchObject({
      reason: 'gone',
    });
  });

  it('tells that the tab went on to another page', async () => {
    const tab = await openTab('https://other.example/');
    await expect(readTab({ ...tab, url: URL_P })).rejects.toMatchObject({ reason: 'gone' });
  });

  it.each([[[]], [[{ result: undefined }]], [[{ result: null }]], [[{ result: 'text' }]]])(
    'takes %j for no answer',
    async (answer) => {
      executeScript.mockResolvedValue(answer as { result: unknown }[]);
      await expect(readTab(await openTab(URL_P))).rejects.toMatchObject({ reason: 'blocked' });
    },
  );

  it('stops waiting at the limit and not before', async () => {
    vi.useFakeTimers();
    executeScript.mockReturnValue(new Promise(() => {}));
    const settled = vi.fn();
    const tab = await openTab(URL_P);
    readTab(tab).catch(settled);
    await vi.advanceTimersByTimeAsync(READ_LIMIT - 1);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(settled.mock.calls[0]?.[0]).toMatchObject({ reason: 'timeout' });
  });
});

describe('tabInFront', () => {
  it('is the active tab of this window', async () => {
    const tab = await openTab(URL_P);
    const front = vi
      .spyOn(fakeBrowser.tabs, 'query')
      .mockImplementation(async () => [await fakeBrowser.tabs.get(tab.id)]);
    expect(await tabInFront()).toMatchObject({ id: tab.id, url: URL_P });
    expect(front).toHaveBeenCalledWith({ active: true, currentWindow: true });
  });

  it('is none where the window has none', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => []);
    expect(await tabInFront()).toBeUndefined();
  });
});

describe('linkText', () => {
  it('has no words where the frame cannot be asked or answers otherwise', async () => {
    expect(await linkText(1, 0, URL_P)).toBe('');
    executeScript.mockResolvedValue([{ result: 7 }]);
    expect(await linkText(1, 0, URL_P)).toBe('');
  });
});

describe('whenLoaded', () => {
  /** Lets the browser tell of a tab. */
  async function changed(id: number, status: 'loading' | 'complete'): Promise<void> {
    const tab = await fakeBrowser.tabs.create({ url: URL_P });
    await fakeBrowser.tabs.onUpdated.trigger(id, { status }, { ...tab, id, status });
  }

  /** The tab as the browser has it when it is asked. */
  function standing(id: number, status: 'loading' | 'complete'): void {
    vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async () => ({
      ...(await fakeBrowser.tabs.create({})),
      id,
      status,
    }));
  }

  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('calls once, for its own tab, when the page has arrived', async () => {
    standing(7, 'loading');
    const done = vi.fn();
    whenLoaded(7, done);
    await changed(8, 'complete');
    await changed(7, 'loading');
    expect(done).not.toHaveBeenCalled();
    await changed(7, 'complete');
    await changed(7, 'complete');
    expect(done).toHaveBeenCalledOnce();
  });

  it('calls for a page that had arrived before anyone listened', async () => {
    standing(7, 'complete');
    const done = vi.fn();
    whenLoaded(7, done);
    await vi.waitFor(() => expect(done).toHaveBeenCalledOnce());
    await changed(7, 'complete');
    expect(done).toHaveBeenCalledOnce();
  });

  it('calls no more once nobody waits', async () => {
    standing(7, 'complete');
    const done = vi.fn();
    whenLoaded(7, done)();
    await changed(7, 'complete');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(done).not.toHaveBeenCalled();
  });
});
