import { browser } from 'wxt/browser';
import type { CameFrom } from '../via';
import type { Tab } from './tabs';

/**
 * How the editor came upon the page in a tab, as far as the browser tells; never fails.
 * @param patience milliseconds that a page that is busy is waited for
 */
export async function cameFrom(tab: Tab, patience: number): Promise<CameFrom> {
  const heard = (asked: Promise<string>) => {
    const silence = new Promise<string>((resolve) => setTimeout(resolve, patience, ''));
    return Promise.race([asked.catch(() => ''), silence]);
  };
  const [referrer, opener] = await Promise.all([heard(referrerOf(tab)), heard(openerOf(tab))]);
  return { referrer, opener };
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
