import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../lib/read-document';

const URL_OF_PAGE = 'https://hostile.example/story';
const PROSE =
  '<p>The harbour has measured its tide by hand since the pier was built, and nobody has found a reason to stop.</p>'.repeat(
    8,
  );

function documentOf(html: string): Document {
  return new JSDOM(html, { url: URL_OF_PAGE, virtualConsole: new VirtualConsole() }).window.document;
}

function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
}

describe('the page in front', () => {
  it('is left as it was', () => {
    const page = documentOf(
      `<head><title>A</title><style>p{}</style></head><body><div class="cookie-banner">Cookies</div><main><h1>A</h1>${PROSE}<img data-src="/a.png"></main><form name="title"><input name="id"></form><noscript><p>${'No scripts. '.repeat(60)}</p></noscript></body>`,
    );
    const before = page.documentElement.outerHTML;
    readDocument(page, URL_OF_PAGE);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('keeps its shadow roots', () => {
    const page = documentOf('<story-page></story-page>');
    const host = page.querySelector('story-page');
    const shadow = host?.attachShadow({ mode: 'open' });
    for (let index = 0; index < 8; index++) {
      const paragraph = page.createElement('p');
      paragraph.textContent = `Paragraph ${index} of a story that stands in a shadow root, long enough to be prose.`;
      shadow?.append(paragraph);
    }
    const before = shadow?.innerHTML;
    const { text } = readDocument(page, URL_OF_PAGE);
    expect(text).toContain('Paragraph 7 of a story');
    expect(shadow?.innerHTML).toBe(before);
    expect(host?.childNodes.length).toBe(0);
  });
});

describe('a page that says nonsense', () => {
  it.each<[string, unknown]>([
    [
      'lists for strings',
      { '@type': ['Article'], headline: ['A', 'B'], author: [['x']], datePublished: [['2025']] },
    ],
    [
      'objects for strings',
      { '@type': { a: 1 }, headline: { b: 2 }, author: { name: { name: {} } }, datePublished: {} },
    ],
    [
      'numbers and nulls',
      { '@type': 7, headline: 3, author: null, publisher: 0, image: [null], url: 5, datePublished: 12 },
    ],
    ['deep nesting', JSON.parse(`${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`)],
    [
      'authors that name each other',
      { '@type': 'Article', author: { '@id': '#a', author: { '@id': '#a' } } },
    ],
  ])('as %s in JSON-LD does not throw', (_, value) => {
    const capture = readDocument(
      documentOf(`<title>T</title>${jsonLd(value)}<main>${PROSE}</main>`),
      URL_OF_PAGE,
    );
    expect(capture.url).toBe(URL_OF_PAGE);
    expect(capture.text).toContain('measured its tide');
  });

  it.each([
    ['nothing', ''],
    ['no body', '<html><head><title>Only a head</title></head></html>'],
    ['no title', `<main>${PROSE}</main>`],
    ['an empty heading', `<h1> </h1><main>${PROSE}</main>`],
    [
      'broken addresses',
      `<link rel="canonical" href="http://[bad"><meta property="og:image" content="javascript:1">${PROSE}`,
    ],
    [
      'a language that is none',
      `<html lang="not a language at all"><body><h1>x</h1><p>3. März 2025</p>${PROSE}`,
    ],
    ['a frameset', '<frameset><frame src="about:blank"></frameset>'],
  ])('or has %s does not throw', (_, html) => {
    expect(readDocument(documentOf(html), URL_OF_PAGE).url).toBe(URL_OF_PAGE);
  });

  it('survives an address that is none', () => {
    expect(readDocument(documentOf(`<h1>x</h1>${PROSE}`), 'about:blank').url).toBe('about:blank');
    expect(readDocument(documentOf(`<h1>x</h1>${PROSE}`), 'not an address').title).toBe('x');
  });
});

describe('a page without measure', () => {
  it('has every field cut to its limit', () => {
    const long = 'word '.repeat(100_000);
    const names = Array.from({ length: 2000 }, (_, index) => ({
      '@type': 'Person',
      name: `Anna Number${'x'.repeat(index % 300)}`,
    }));
    const capture = readDocument(
      documentOf(
        `<title>${long}</title><meta property="og:site_name" content="${long}"><meta name="description" content="${'note '.repeat(9000)}"><meta property="og:image" content="https://a.example/${'x'.repeat(9000)}">${jsonLd({ '@type': 'Article', author: names })}<h1>${long}</h1><main><p>${long.repeat(3)}</p></main>`,
      ),
      URL_OF_PAGE,
    );
    expect(capture.title?.length).toBeLessThanOrEqual(400);
    expect(capture.siteName?.length).toBeLessThanOrEqual(100);
    expect(capture.excerpt?.length).toBeLessThanOrEqual(400);
    expect(capture.imageUrl).toBeUndefined();
    expect(capture.authors?.length ?? 0).toBeLessThanOrEqual(200);
    expect(capture.text?.length).toBeLessThanOrEqual(400_000);
  });

  it('has details cut too, whoever read them', () => {
    const long = 'word '.repeat(1000);
    const episode = { '@type': 'PodcastEpisode', partOfSeries: { name: long }, duration: long };
    const { details: general } = readDocument(documentOf(jsonLd(episode)), URL_OF_PAGE);
    expect(general?.series?.length).toBeLessThanOrEqual(200);
    expect(general?.duration?.length).toBeLessThanOrEqual(200);
    const page = documentOf(`<shreddit-post score="${'9'.repeat(5000)}"></shreddit-post>`);
    const { details } = readDocument(page, 'https://www.reddit.com/r/test/comments/1abc/x/');
    expect(details?.points?.length).toBe(200);
  });

  it('says nothing besides where its numbers are none', () => {
    const odd = {
      '@type': 'Question',
      upvoteCount: {},
      answerCount: 0,
      acceptedAnswer: 'yes',
      commentCount: [[]],
    };
    const counter = { interactionStatistic: [null, 7, { interactionType: 'LikeAction' }], partOfSeries: [] };
    expect(readDocument(documentOf(jsonLd({ ...odd, ...counter })), URL_OF_PAGE).details).toBeUndefined();
  });

  it('with 10 MB of JSON-LD is read without it', () => {
    const capture = readDocument(
      documentOf(
        `<title>Ten megabytes</title>${jsonLd({ '@type': 'Article', headline: 'x'.repeat(10_000_000) })}<main>${PROSE}</main>`,
      ),
      URL_OF_PAGE,
    );
    expect(capture.title).toBe('Ten megabytes');
  });
});

describe('a page that would cost minutes', () => {
  // It ends before the test's time does, which it did not.
  it.each([
    ['comments in comments', `${'<div class="comments">'.repeat(200)}${PROSE}${'</div>'.repeat(200)}`],
    ['an endless name of a picture', `<img data-x="${'.jpg'.repeat(200_000)}">`],
  ])(
    'is read: %s',
    (_, html) => {
      expect(readDocument(documentOf(`<h1>A</h1>${PROSE}${html}`), URL_OF_PAGE).text).toContain(
        'has measured its tide',
      );
    },
    5000,
  );
});

describe('a page that scoring cannot take', () => {
  it('is read without it: no body', () => {
    const page = documentOf(`<h1>A</h1>${PROSE}`);
    const section = page.createElement('section');
    section.append(...page.body.childNodes);
    page.body.remove();
    page.documentElement.append(section);
    expect(readDocument(page, URL_OF_PAGE).text).toContain('has measured its tide');
  });

  it('is read with it, however many nodes stand side by side', () => {
    const { text, sources } = readDocument(
      documentOf(`<h1>A</h1>${'<!-- -->'.repeat(150_000)}${PROSE}`),
      URL_OF_PAGE,
    );
    expect(text).toContain('has measured its tide');
    expect(sources?.text).toBe('readability');
  });
});

it('a form in a shadow root hides nothing from the reader', () => {
  const page = documentOf(`<h1>A</h1><story-page></story-page>`);
  const shadow = page.querySelector('story-page')?.attachShadow({ mode: 'open' });
  if (shadow) shadow.innerHTML = `<form>${PROSE}<input name="parentElement"><input name="parentNode"></form>`;
  // As a browser has it and jsdom does not: a field hides the form's own property of that name.
  const { prototype } = page.defaultView?.HTMLFormElement ?? HTMLFormElement;
  for (const name of ['parentElement', 'parentNode']) {
    Object.defineProperty(prototype, name, {
      configurable: true,
      get(this: HTMLFormElement) {
        return (
          this.querySelector(`[name=${name}]`) ??
          Reflect.get(page.defaultView?.Node.prototype ?? {}, name, this)
        );
      },
    });
  }
  expect(readDocument(page, URL_OF_PAGE).text).toContain('has measured its tide');
});
