import { browser } from 'wxt/browser';
import type { PageReading } from '../capture';
import { ReadError, type ReadFailure } from '../errors';
import { isExtensionStore, looksLikePdf, siteOf, unreadable } from '../page';
import { settled } from '../settled';
import { isNamedHost, urlKey } from '../url';

/** A tab, as far as `activeTab` shows it. */
export interface Tab {
  id: number;
  /** Empty where the browser does not tell: on its own pages, and before the first page has come. */
  url: string;
  title: string;
  /** Whether a page is on its way. */
  loading: boolean;
}

/**
 * How long reading a page may take, in milliseconds. The reader itself needs well under a second on the
 * longest pages met; an injected script cannot be stopped, so after this its answer is no longer waited for.
 */
export const READ_LIMIT = 8_000;

/** The tab in front of the editor. */
export async function tabInFront(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab && asTab(tab);
}

/** What listeners of the browser hand over, as ours; nothing for a tab without an id. */
export function asTab(tab: {
  id?: number | undefined;
  url?: string | undefined;
  title?: string | undefined;
  status?: string | undefined;
}): Tab | undefined {
  if (tab.id === undefined) return undefined;
  return { id: tab.id, url: tab.url ?? '', title: tab.title ?? '', loading: tab.status === 'loading' };
}

/**
 * Reads the page in a tab to which the editor's gesture gave access.
 * @throws ReadError with the reason
 */
export async function readTab(tab: Tab): Promise<PageReading> {
  const known = tab.url === '' && !tab.loading ? 'browserPage' : unreadable(tab.url);
  if (known) throw new ReadError(known);
  const reading = await withinLimit(inject(tab));
  if (reading.contentType === 'application/pdf') throw new ReadError('pdf');
  // The tab may have gone on while it was read, and a number from before a restart may be another tab's.
  if (urlKey(reading.capture.url) !== urlKey(tab.url)) throw new ReadError('gone');
  return { ...reading, capture: settled(reading.capture) };
}

async function inject(tab: Tab): Promise<PageReading> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId: tab.id },
      files: isNamedHost(siteOf(tab.url)) ? ['/read-site.js', '/read-page.js'] : ['/read-page.js'],
      injectImmediately: true,
    });
    if (!isReading(frame?.result)) throw new ReadError('blocked');
    return frame.result;
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError(await whyNot(tab), { cause: error });
  }
}

async function whyNot(tab: Tab): Promise<ReadFailure> {
  const still = await browser.tabs.get(tab.id).catch(() => undefined);
  if (!still) return 'gone';
  if (still.url && still.url !== tab.url) return 'gone';
  if (isExtensionStore(tab.url)) return 'extensionStore';
  return looksLikePdf(tab.url) ? 'pdf' : 'blocked';
}

function isReading(value: unknown): value is PageReading {
  return typeof value === 'object' && value !== null && 'capture' in value;
}

function withinLimit<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new ReadError('timeout')), READ_LIMIT);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Calls `onDone` once when the page in a tab has arrived. Returns a function that stops waiting. */
export function whenLoaded(tabId: number, onDone: () => void): () => void {
  let waiting = true;
  const listener = (id: number, change: { status?: string | undefined }) => {
    if (!waiting || id !== tabId || change.status !== 'complete') return;
    stop();
    onDone();
  };
  const stop = () => {
    waiting = false;
    browser.tabs.onUpdated.removeListener(listener);
  };
  browser.tabs.onUpdated.addListener(listener);
  // It may have arrived before anyone listened; a tab that is gone never will.
  browser.tabs.get(tabId).then(
    (tab) => listener(tabId, tab),
    () => {},
  );
  return stop;
}

/** Opens an address in a new tab in front. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** As the manifest says. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}

/** Opens the settings page. */
export async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
