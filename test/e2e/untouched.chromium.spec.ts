import type { Request } from '@playwright/test';
import { expect, test } from './fixtures';
import { storedClips } from './seeds';

const TIDEDB = 'tidedb.example/blog/3-0';

test('a page that is not clipped carries nothing of ours, and one that was clipped is as it was', async ({
  editor,
  chromium,
}) => {
  await editor.reads(TIDEDB);
  const look = () =>
    chromium.tab.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const bare = new Set(Object.getOwnPropertyNames(frame.contentWindow ?? {}));
      frame.remove();
      const added = Object.getOwnPropertyNames(window).filter((name) => !bare.has(name));
      return { added, page: document.documentElement.outerHTML };
    });
  const before = await look();
  // Named by the page's own ids, if by anything.
  expect(before.added).toEqual([]);
  const sent = await (await fetch(`${editor.siteOrigin}/${TIDEDB}`)).text();
  expect(fold(before.page)).toBe(fold(sent.replace(/^<!doctype html>/i, '')));
  const popup = await editor.opensPopup();
  await expect.poll(() => popup.titleShown()).toMatch(/^TideDB 3\.0/);
  await popup.save();
  await popup.closed();
  expect(await look()).toEqual(before);
});

test('nothing is sent anywhere: clipping, reviewing and exporting make no request', async ({
  editor,
  chromium,
}) => {
  const ours: string[] = [];
  const watch = (request: Request) => {
    if (originOf(request).startsWith('chrome-extension:')) ours.push(request.url());
  };
  chromium.context.on('request', watch);
  for (const page of [TIDEDB, 'margins.example/essays/slow-tools']) {
    await editor.reads(page);
    const popup = await editor.opensPopup();
    await popup.take('A take.');
    await popup.press('Enter');
    await popup.closed();
  }
  const popup = await editor.opensPopup();
  await popup.today.waitForRows(2);
  const panel = await popup.copy();
  await panel.copyRichText();
  await popup.says(/Copied as rich text/);
  chromium.context.off('request', watch);
  expect(await storedClips(chromium)).toHaveLength(2);
  // That the popup's own files are seen shows that we look.
  expect(ours.filter((url) => url.startsWith(chromium.url('')))).not.toEqual([]);
  expect(ours.filter((url) => !/^(chrome-extension|blob|data):/.test(url))).toEqual([]);
});

/** Who asks: a worker, or a page; a page that is only being opened asks for itself. */
function originOf(request: Request): string {
  const worker = request.serviceWorker()?.url();
  if (worker || request.isNavigationRequest()) return worker ?? request.url();
  return request.frame().url();
}

function fold(html: string): string {
  return html.replace(/\s+/g, ' ').replace(/> </g, '><').replace(/&amp;/g, '&').trim();
}
