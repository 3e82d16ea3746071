import { Chromium } from './driver/chromium';
import { requestsIn } from './driver/net-log';
import { expect, test } from './fixtures';
import { Editor } from './pages/editor';
import { today } from './seeds';

/** What is read: pages of the site, and one that would have its images fetched wherever it is shown. */
const PAGES = ['tidedb.example/blog/3-0', 'margins.example/essays/slow-tools', 'hostile.example/elements'];

/** Where Chromium asks for its clock, its updates and its dictionaries; nothing of it resolves here. */
const BROWSERS_OWN = /(^|\.)(google\.com|googleapis\.com|gvt1\.com|gstatic\.com)$/;

test('the browser’s own record of a whole round holds what the pages asked for themselves, and nothing of ours', async ({
  site,
}) => {
  const netLog = test.info().outputPath('net-log.json');
  const profile = test.info().outputPath('profile');
  const browser = await Chromium.launch({ profile, sitePort: site.port, netLog });
  let asked: string[] = [];
  try {
    const editor = new Editor(browser, site);
    for (const page of PAGES) await clips(editor, page);
    await editor.reads('blank.example');
    // From here on no page is opened.
    site.forget();
    await reviews(editor);
    await worksAtTheDesk(editor);
    await backsUpAndRestores(editor);
    // The browser asks for the icon of a tab when it has time.
    asked = site.asked.filter((path) => path !== '/favicon.ico');
  } finally {
    await browser.close();
  }
  expect(asked).toEqual([]);
  const requests = requestsIn(netLog).filter(({ url }) => /^(https?|wss?|ftp):/.test(url));
  // That the pages are in it shows that it was kept.
  const opened = [...PAGES, 'blank.example/'].map((page) => `http://${page}`);
  expect(requests.map(({ url }) => url)).toEqual(expect.arrayContaining(opened));
  const pages = requests.filter(({ initiator }) => initiator !== undefined);
  expect(pages.filter(({ initiator = '' }) => !/^http:\/\/\w+\.example$/.test(initiator))).toEqual([]);
  const others = requests.filter(({ initiator }) => initiator === undefined);
  expect(others.filter(({ url }) => !opened.includes(url) && !BROWSERS_OWN.test(new URL(url).host))).toEqual(
    [],
  );
});

async function clips(editor: Editor, page: string): Promise<void> {
  await editor.reads(page);
  const popup = await editor.opensPopup();
  await expect.poll(() => popup.caretInTake()).toBe(true);
  await popup.take('A take.');
  await popup.press('Alt+2');
  await popup.save();
  await popup.closed();
}

async function reviews(editor: Editor): Promise<void> {
  const popup = await editor.opensPopup();
  await popup.today.waitForRows(PAGES.length);
  const panel = await popup.copy();
  await panel.format('Links');
  await panel.copyMarkdown();
  await popup.says(/Copied as Markdown/);
  await panel.downloadMarkdown();
  await expect.poll(async () => (await editor.browser.downloads()).length).toBe(1);
  await editor.browser.closePopup();
}

async function worksAtTheDesk(editor: Editor): Promise<void> {
  const desk = await editor.opensDesk(today());
  await desk.waitForRows(PAGES.length);
  await desk.edit('What a page can hold');
  await desk.press('Alt+a');
  await expect.poll(() => desk.article()).not.toBe('');
  await desk.press('Alt+a');
  await desk.press('Escape');
  await desk.format('Essay');
  await expect.poll(() => desk.preview()).toContain('A take.');
  await desk.press('Alt+r');
  await desk.says('Copied as rich text.');
  const formats = await editor.opensFormats('briefing', today());
  await expect.poll(() => formats.preview()).not.toBe('');
  const settings = await editor.opensSettings();
  await settings.field('Persona', 'The Pilot');
  await expect.poll(() => settings.fieldShown('Persona')).toBe('The Pilot');
}

async function backsUpAndRestores(editor: Editor): Promise<void> {
  const data = await editor.opensData();
  await data.backUp();
  const backup = async () =>
    (await editor.browser.downloads()).find(({ name }) => name.startsWith('clipsheet-backup'))?.path ?? '';
  await expect.poll(backup).not.toBe('');
  await data.chooseBackup(await backup());
  await data.press('Merge now');
  await expect.poll(() => data.said()).toContainEqual(expect.stringMatching(/^Restored\./));
}
