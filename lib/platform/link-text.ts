import { browser } from 'wxt/browser';

/**
 * The words of a link that was clicked in a frame. Chromium's menu event brings only the address, so the
 * page is asked: the focused link, else the first one to that address that has words.
 */
export async function linkText(tabId: number, frameId: number, href: string): Promise<string> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: wordsOfLink,
      args: [href],
      injectImmediately: true,
    });
    return typeof frame?.result === 'string' ? frame.result : '';
  } catch {
    // No access to the frame, of another site perhaps: the link is clipped without its words.
    return '';
  }
}

/** Runs in the page: it must not use anything from outside itself. */
function wordsOfLink(href: string): string {
  const words = (link: Element) =>
    (link.textContent ?? '').replace(/\s+/g, ' ').trim() ||
    (link.getAttribute('aria-label') ?? link.querySelector('img')?.alt ?? '').trim();
  const links = [...document.querySelectorAll('a')].filter((link) => link.href === href);
  const focused = links.find((link) => link === document.activeElement);
  const found = focused ?? links.find((link) => words(link) !== '');
  return found ? words(found).slice(0, 500) : '';
}
