import { Chromium } from './driver/chromium';
import { expect, test } from './fixtures';
import { EDITORS, NewsletterPage } from './pages/newsletter';
import { storedClips } from './seeds';

/** Each hostile page and what it calls itself: the title of its clip, to the letter. */
const PAGES = [
  ['bidi', /^Invoice .*for the qu/],
  ['clobbering', 'A form with many names'],
  ['elements', 'What a page can hold'],
  ['fields', /^The ferry <img src=x onerror="[^"]*"> leaves early$/],
  ['getters', 'The clock on the tower'],
  ['links', 'Where the links lead'],
  ['mutation', 'Twice read, twice written'],
  ['refresh', 'Soon elsewhere'],
  ['shadow', 'Under the pier'],
  ['syntax', '{{ 7 | times: 6 }} *stars* [link](https://evil.example/) `code` # no heading'],
] as const;

/** Commands to a terminal, marks that turn the direction of what follows, and characters that nobody sees. */
const UNSEEN = /(?!\s)\p{Cc}|[\u061c\u200b\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u;

/** What must not be in any page of ours, whatever was clipped. */
const DANGEROUS =
  'script:not([src]), iframe, object, embed, form[action], base, meta[http-equiv], svg script, [onerror], [onload], [onclick], [onfocus], [ontoggle], [srcdoc], [style*="url("], a[href^="javascript:" i], a[href^="data:" i], a[href^="vbscript:" i], img[src^="http"]';

test('hostile pages are clipped as what they say, and nothing of them runs or is asked for', async ({
  editor,
  site,
}) => {
  const { browser } = editor;
  for (const [name, title] of PAGES) {
    await test.step(name, async () => {
      await editor.reads(`hostile.example/${name}`);
      const popup = await editor.opensPopup();
      await expect.poll(() => popup.titleShown(), name).toMatch(title);
      await popup.take(`On ${name}.`);
      await popup.save();
      await popup.closed();
    });
  }
  const clips = await storedClips(browser);
  expect(clips.map(({ take }) => take).sort()).toEqual(PAGES.map(([name]) => `On ${name}.`));
  for (const { links, take } of clips)
    for (const { url } of links) expect(url, take).toMatch(/^https?:\/\/(hostile|quay)\.example\//);
  const articles = await browser.rows<{ text: string }>('articles');
  expect(articles.length).toBe(PAGES.length);
  for (const { text } of articles) expect(text.length).toBeGreaterThan(60);

  // From here on the pages are gone: what is asked of their hosts now, we ask.
  await editor.reads('blank.example');
  site.forget();
  const popup = await editor.opensPopup();
  await popup.today.waitForRows(PAGES.length);
  expect(await popup.surface.evaluate(dangerous(DANGEROUS))).toEqual([]);
  await browser.closePopup();

  const desk = await editor.opensDesk();
  await desk.waitForRows(PAGES.length);
  await desk.format('Links');
  await expect
    .poll(() => desk.preview())
    .toContain('{{ 7 | times: 6 }} *stars* [link](https://evil.example/)');
  expect(await desk.surface.evaluate(dangerous(DANGEROUS))).toEqual([]);
  await desk.press('Alt+a');
  for (const [name, title] of PAGES) {
    await desk.edit(typeof title === 'string' ? title : (TITLES[name] ?? ''));
    await expect.poll(() => desk.article(), name).not.toBe('');
    expect(await desk.surface.evaluate(dangerous(DANGEROUS)), name).toEqual([]);
    await desk.press('Escape');
  }
  for (const format of ['Briefing', 'Essay', 'Links']) {
    await desk.format(format);
    await desk.press('Alt+r');
    await desk.says('Copied as rich text.');
    const { html = '', text = '' } = await browser.clipboard();
    expect(html).not.toMatch(/<(script|iframe|img|svg|style|form|object|embed|base|meta)\b/i);
    expect(html).not.toMatch(/<[^>]* on\w+=/i);
    expect(html).not.toMatch(/(href|src)="(?!https?:)/i);
    // Only the words of the page itself hold its braces; nothing of them was carried out.
    expect(text).not.toMatch(/^42\b/m);
    expect(text).not.toMatch(UNSEEN);
    if (browser instanceof Chromium) await pastes(browser, `http://127.0.0.1:${site.port}`, format);
    await desk.press('Alt+m');
    await desk.says('Copied as Markdown.');
    const { text: markdown = '' } = await browser.clipboard();
    // Raw HTML, or a link that is none: each would have to stand without a backslash before it.
    expect(markdown, format).not.toMatch(/(?<!\\)<(?!https?:)\/?[a-z]/i);
    expect(markdown, format).not.toMatch(/\]\((?!https?:|<https?:)[a-z]+:/i);
    await desk.wayOut('Copy as plain text');
    await desk.says('Copied as plain text.');
    const { text: plain = '' } = await browser.clipboard();
    for (const copied of [markdown, plain]) {
      expect(copied.length, format).toBeGreaterThan(100);
      expect(copied, format).not.toMatch(UNSEEN);
    }
  }
  expect(
    site.asked.filter((path) => /pwned|pixel|film|sound|style|background|sheet|prefetch|cover/.test(path)),
  ).toEqual([]);
});

/** Pastes what was copied into the editors that newsletters are written in: there too it is words and links. */
async function pastes(browser: Chromium, origin: string, format: string): Promise<void> {
  const page = await browser.context.newPage();
  const newsletter = await NewsletterPage.open(page, origin);
  for (const name of EDITORS) {
    const where = `${format} in ${name}`;
    for (const link of (await newsletter.paste(name)).links) expect(link, where).toMatch(/^https?:/);
    const found = await page
      .locator(`#${name}`)
      .evaluate(
        (box, selector) => [...box.querySelectorAll(selector)].map((each) => each.outerHTML.slice(0, 200)),
        DANGEROUS,
      );
    expect(found, where).toEqual([]);
  }
  await page.close();
  await browser.tab.bringToFront();
}

/** Where a row is found by words of its headline alone. */
const TITLES: Record<string, string> = { bidi: 'Invoice', fields: 'The ferry' };

/** Answers, in the page, the tags of what is dangerous in it. */
function dangerous(selector: string): () => string[] {
  return new Function(
    `return [...document.querySelectorAll(${JSON.stringify(selector)})].map((each) => each.outerHTML.slice(0, 200))`,
  ) as () => string[];
}
