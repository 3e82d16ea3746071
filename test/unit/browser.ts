import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageReading } from '../../lib/capture';
import type { Tab } from '../../lib/platform';
import messages from '../../public/_locales/en/messages.json';

const table = new Map<string, { message: string }>(Object.entries(messages));

/** What the browser answers when a page is read; a test sets it. */
export const executeScript = vi.fn<(injection: object) => Promise<{ result: unknown }[]>>();

/** What a page answers that is asked for its referrer; a test sets it. */
export const referrer = vi.fn<() => Promise<string>>();

beforeEach(() => {
  vi.stubEnv('TZ', 'UTC');
  fakeBrowser.reset();
  executeScript.mockReset().mockRejectedValue(new Error('Cannot access contents of the page.'));
  referrer.mockReset().mockResolvedValue('');
  // The fake browser has neither messages nor scripting.
  Object.assign(fakeBrowser.i18n, {
    getUILanguage: () => 'en-US',
    getMessage: (key: string, substitutions: string[] = []) =>
      (table.get(key)?.message ?? '').replace(
        /\$(\d)/g,
        (_, place) => substitutions[Number(place) - 1] ?? '',
      ),
  });
  const asksReferrer = (injection: object) => 'func' in injection && !('args' in injection);
  Object.assign(fakeBrowser.scripting, {
    executeScript: async (injection: object) =>
      asksReferrer(injection) ? [{ result: await referrer() }] : executeScript(injection),
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

/** A tab of the fake browser, in front. */
export async function openTab(url: string, title = `Tab of ${url}`): Promise<Tab> {
  const { id } = await fakeBrowser.tabs.create({ url, active: true });
  return { id: id ?? -1, url, title, loading: false };
}

/** What the reader brings back from a page. */
export function reading(url: string, rest: Partial<PageReading['capture']> = {}): [{ result: PageReading }] {
  return [
    {
      result: {
        capture: { url, title: 'As the page says', ...rest },
        arriving: false,
        contentType: 'text/html',
      },
    },
  ];
}

/** What stands on the toolbar button. */
export async function badge(): Promise<{ text: string; title: string; ground: number[] }> {
  const [text, title, ground] = await Promise.all([
    fakeBrowser.action.getBadgeText({}),
    fakeBrowser.action.getTitle({}),
    fakeBrowser.action.getBadgeBackgroundColor({}),
  ]);
  return { text, title, ground: [...ground].slice(0, 3) };
}

/** The grounds of the badge, as red, green and blue. */
export const GROUND = { count: [98, 95, 89], good: [47, 107, 58], trouble: [179, 50, 28] };
