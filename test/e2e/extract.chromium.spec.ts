import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { PageReading } from '../../lib/capture';
import type { Chromium } from './driver/chromium';
import { buildFor } from './driver/find-browser';
import { expect, test } from './fixtures';

/** What jsdom does otherwise, or not at all: the reader as it is shipped, in the browser's own pages. */
const reader = readFileSync(join(buildFor('chrome'), 'read-page.js'), 'utf8');

const PROSE = [
  'The bell on the north pier has been rung by hand for ninety years, and nobody who rang it has ever agreed with the next about how long a pause should last.',
  'Whoever walks there in the evening hears the water first and the bell second, and after some years only the bell; the harbour office has a drawer of letters about it.',
  'Three boards were replaced in the autumn, and the fourth was left as it was, for the cat, which is on the payroll under the name of a keeper who never came.',
];
const paragraphs = PROSE.map((text) => `<p>${text}</p>`).join('\n');

/** One pixel, which stands where a picture will be. */
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

class SamplePage {
  /** What was asked for, as paths. */
  readonly asked: string[] = [];

  private constructor(private readonly tab: Page) {}

  /** A page at `http://pier.example/` that is made of this, with others beside it by their path. */
  static async open(chromium: Chromium, body: string, others: Record<string, string> = {}) {
    const page = new SamplePage(await chromium.context.newPage());
    await page.tab.route('http://pier.example/**', (route) => {
      const path = new URL(route.request().url()).pathname;
      page.asked.push(path);
      const html = path === '/' ? document('Where the pier begins', body) : others[path];
      return html
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
        : route.fulfill({ status: 404, body: '' });
    });
    await page.tab.goto('http://pier.example/');
    return page;
  }

  /** Reads it, and sees to it that it is as it was. */
  async read() {
    const look = () => this.tab.evaluate('document.documentElement.outerHTML');
    const before = await look();
    const { capture } = await this.tab.evaluate<PageReading>(reader);
    expect(await look()).toBe(before);
    return capture;
  }

  run(code: string) {
    return this.tab.evaluate(code);
  }

  /** Selects a paragraph as a reader does. */
  selectParagraph(words: string) {
    return this.tab.getByText(words).click({ clickCount: 3 });
  }

  close() {
    return this.tab.close();
  }
}

const document = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;

test('open shadow roots are read, one in another, with what is put into their slots', async ({
  chromium,
}) => {
  const page = await SamplePage.open(
    chromium,
    `<h1>Where the pier begins</h1><pier-article><p>${PROSE[0]}</p><p slot="end">${PROSE[2]}</p></pier-article>
    <script>
      customElements.define('pier-note', class extends HTMLElement {
        constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(`<p>${PROSE[1]}</p>`)}; }
      });
      customElements.define('pier-article', class extends HTMLElement {
        constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<style>p { color: teal }</style><main><slot></slot><pier-note></pier-note><slot name="end"></slot></main>'; }
      });
    </script>`,
  );
  const { title, text } = await page.read();
  expect(title).toBe('Where the pier begins');
  expect(text).toContain(PROSE.join('\n\n'));
  expect(text).not.toContain('teal');
  await page.close();
});

test('a shadow root that the page declares is read, a closed one is not', async ({ chromium }) => {
  const page = await SamplePage.open(
    chromium,
    `<main><h1>Where the pier begins</h1><div><template shadowrootmode="open">${paragraphs}</template></div>
    <div><template shadowrootmode="closed"><p>What the harbour office keeps to itself, at some length and in a low voice, every evening.</p></template></div></main>`,
  );
  const { text } = await page.read();
  expect(text).toContain(PROSE.join('\n\n'));
  expect(text).not.toContain('low voice');
  await page.close();
});

test('a field that is drawn into a form hides none of its properties', async ({ chromium }) => {
  const article = `<main>${paragraphs}</main>`;
  const frame = (body: string) => `<iframe srcdoc="${body.replaceAll('"', '&quot;')}"></iframe>`;
  for (const name of ['querySelectorAll', 'remove', 'className', 'childNodes', 'replaceChildren']) {
    const field = `<input name="${name}">`;
    for (const body of [
      // No host itself, so that it keeps what it declares.
      `<form><template shadowrootmode="open">${field}</template></form>${article}`,
      // Around all, as on old pages of ASP.NET.
      `<form><div><template shadowrootmode="open">${field}<slot></slot></template></div><div><template shadowrootmode="open">${field}</template></div>${article}</form>`,
      `<form>${frame(field + article)}</form>`,
    ]) {
      const page = await SamplePage.open(chromium, `<h1>Where the pier begins</h1>${body}`);
      const { title, text } = await page.read();
      expect(title, body).toBe('Where the pier begins');
      expect(text, body).toContain(PROSE.join('\n\n'));
      await page.close();
    }
  }
});

test('an article in a frame of the same origin is read, one of another origin is not', async ({
  chromium,
}) => {
  const page = await SamplePage.open(
    chromium,
    `<h1>Where the pier begins</h1><p>Frame:</p><iframe src="/shell"></iframe><script>/* ${'data '.repeat(2000)}*/</script>
    <iframe sandbox srcdoc="${PROSE.map((text) => `<p>Elsewhere. ${text}</p>`).join('')}"></iframe>`,
    {
      '/shell': document('A frame', '<p>In it:</p><iframe src="/article"></iframe>'),
      '/article': document('A frame in it', `<article>${paragraphs}</article>`),
    },
  );
  const { text } = await page.read();
  expect(text).toContain(PROSE.join('\n\n'));
  expect(text).not.toContain('Elsewhere');
  await page.close();
});

test('pictures that wait for the reader have their addresses, and are not asked for', async ({
  chromium,
}) => {
  const page = await SamplePage.open(
    chromium,
    `<main><article><h1>Where the pier begins</h1>${paragraphs}
    <figure><img class="lazy" src="${PIXEL}" data-src="/lazy.jpg" alt="Lazy"></figure>
    <figure><img src="${PIXEL}" alt=""><noscript><img src="/unscripted.jpg" alt="Unscripted"></noscript></figure>
    <div style="height: 9000px"></div><p>${PROSE[0]}</p><img loading="lazy" src="below.jpg" alt="Below">
    </article></main>`,
  );
  const { html } = await page.read();
  for (const name of ['lazy', 'unscripted', 'below'])
    expect(html, name).toContain(`src="http://pier.example/${name}.jpg"`);
  expect(page.asked.filter((path) => path.endsWith('.jpg'))).toEqual([]);
  await page.close();
});

test('links lead on from the base that the page names, and a script is none', async ({ chromium }) => {
  const page = await SamplePage.open(
    chromium,
    `<base href="/2026/"><main><article><h1>Where the pier begins</h1>${paragraphs}
    <p>More in <a href="letters/bell">an earlier letter</a>, and in <a href="javascript:void 0">a window</a> that opens nowhere but in the page itself, on clear days.</p></article></main>`,
  );
  const { html } = await page.read();
  expect(html).toContain('<a href="http://pier.example/2026/letters/bell">an earlier letter</a>');
  expect(html).toContain('<a>a window</a>');
  await page.close();
});

test('what is selected is the quote, across elements and within a shadow root', async ({ chromium }) => {
  const page = await SamplePage.open(
    chromium,
    `<main><h1>Where the pier begins</h1><p id="first">${PROSE[0]}</p><p id="second">${PROSE[1]}</p>
    <div><template shadowrootmode="open"><p>${PROSE[2]}</p></template></div></main>`,
  );
  expect((await page.read()).quote).toBeUndefined();
  await page.run(
    `getSelection().setBaseAndExtent(first.firstChild, ${PROSE[0]?.indexOf('nobody')}, second.firstChild, 7)`,
  );
  expect((await page.read()).quote?.text).toBe(
    `${PROSE[0]?.slice(PROSE[0].indexOf('nobody'))}\n\n${PROSE[1]?.slice(0, 7)}`,
  );
  await page.selectParagraph('Three boards were replaced');
  expect((await page.read()).quote?.text).toBe(PROSE[2]);
  await page.close();
});

test('what an app keeps for readers without scripts is read where it draws nothing else', async ({
  chromium,
}) => {
  const page = await SamplePage.open(
    chromium,
    `<div id="app"></div><noscript><h1>Where the pier begins</h1>${paragraphs}</noscript>`,
  );
  expect((await page.read()).text).toContain(PROSE.join('\n\n'));
  await page.close();
});
