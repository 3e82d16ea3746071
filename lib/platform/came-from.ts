import { browser } from 'wxt/browser';
import type { CameFrom } from '../via';
import type { Tab } from './tabs';

/** Milliseconds that a page may take to say it; one that is busy says nothing. */
const LIMIT = 1_000;

/** How the editor came upon the page in a tab, as far as the browser tells; never fails. */
export async function cameFrom(tab: Tab): Promise<CameFrom> {
  const [referrer, opener] = await Promise.all([heard(referrerOf(tab)), heard(openerOf(tab))]);
  return { referrer, opener };
}

/** The answer, or nothing where there is none in time. */
function heard(asked: Promise<string>): Promise<string> {
  const silence = new Promise<string>((resolve) => setTimeout(resolve, LIMIT, ''));
  return Promise.race([asked.catch(() => ''), silence]);
}

async function referrerOf({ id }: Tab): Promise<string> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId: id },
    // Runs in the page. From the prototype: an image named `referrer` would hide it.
    func: () => Reflect.get(Document.prototype, 'referrer', document),
    injectImmediately: true,
  });
  return typeof frame?.result === 'string' ? frame.result : '';
}

/** Its address is told where the editor has granted `tabs` or `pages`. */
async function openerOf({ id }: Tab): Promise<string> {
  const { openerTabId } = await browser.tabs.get(id);
  return openerTabId === undefined ? '' : ((await browser.tabs.get(openerTabId)).url ?? '');
}
