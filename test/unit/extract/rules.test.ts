import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Capture } from '../../../lib/capture';
import { readDocument } from '../../../lib/read-document';

const PROSE = [
  'The ferry leaves from the old pier, and most of the people on board know each other. Nobody hurries: the crossing takes twenty minutes, and the coffee is ready after five.',
  'Halfway across, the engine drops to a murmur and the captain points out the nets. There are fewer of them than ten years ago, which he says without any regret in his voice.',
  'On the island side a cart waits for the mail. It is pulled by hand now, and the man who pulls it has written down every letter that came for the school since it closed.',
  'What remains of the harbour office is a wall with a clock. The clock is right, because the schoolteacher winds it, and she has promised to go on until somebody asks her to stop.',
];
const TEXT = PROSE.map((text) => `<p>${text}</p>`).join('\n');
const HERE = 'https://ferrynotes.example/crossings/old-pier';

/** What differs between the pages of one small site. */
interface Parts {
  url?: string;
  lang?: string;
  head?: string;
  /** Above everything. */
  bar?: string;
  /** In the site's own head. */
  masthead?: string;
  title?: string;
  /** Between the heading and the text. */
  line?: string;
  text?: string;
  /** Below the article. */
  below?: string;
  footer?: string;
}

function read({
  url = HERE,
  lang = 'en',
  head = '',
  bar = '',
  masthead = '',
  title = 'The old pier',
  line = '',
  text = TEXT,
  below = '',
  footer = '',
}: Parts): Capture {
  const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title} | Ferry Notes</title>${head}</head><body>${bar}
    <header class="site-header"><a class="logo" href="/">Ferry Notes</a><nav><ul><li><a href="/crossings">Crossings</a></li><li><a href="/about">About</a></li></ul></nav>${masthead}</header>
    <main><article><h1>${title}</h1>${line}${text}</article></main>${below}
    <footer>${footer}<p>© Ferry Notes. Written on the quay.</p></footer></body></html>`;
  const { document } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window;
  return readDocument(document, url);
}

function jsonLd(work: object): string {
  return `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...work })}</script>`;
}

const article = (more: object) =>
  jsonLd({
    '@type': 'Article',
    headline: 'The old pier',
    author: { '@type': 'Person', name: 'Ida Brandt' },
    ...more,
  });

/** A question as a program of 2024 shows it, and an answer. */
function question(...signatures: string[]): string {
  const post = (text = '', below = '') =>
    `<div class="post-layout"><div class="js-post-body"><p>${text}</p></div><div class="signature">${below}</div></div>`;
  return post(PROSE[0], signatures.join('')) + post(PROSE[1]);
}

describe('the date of publication', () => {
  it.each<[rule: string, parts: Parts, date: string | undefined]>([
    [
      'a date in the first sentence or below a picture does not go before the stated one',
      {
        head: article({ datePublished: '2024-06-11T07:30:00+02:00' }),
        line: '<p class="lead">The last boat of the season left on 3 May 2019</p><figure><img src="/pier.jpg" alt=""><figcaption>The pier, 12 March 2017</figcaption></figure>',
      },
      '2024-06-11T07:30:00+02:00',
    ],
    [
      'a line with a label and a date does',
      {
        head: article({ datePublished: '2021-02-01' }),
        line: '<p>Published on June 11, 2024 at 9 in the morning</p>',
      },
      '2024-06-11',
    ],
    [
      'the date of a picture is none',
      {
        line: '<figure><img src="/pier.jpg" alt=""><figcaption>12 March 2017</figcaption></figure><p>Ida Brandt · 11 June 2024</p>',
      },
      '2024-06-11',
    ],
    [
      'nor is today, in the site’s own head',
      {
        masthead: '<div class="today">Friday, November 27, 2026</div>',
        below: '<p class="posted-on">Posted on June 11, 2024</p>',
      },
      '2024-06-11',
    ],
    [
      'nor are those of more stories and of replies',
      {
        below:
          '<section class="more-stories"><h2>More</h2><a href="/new">The new pier</a> <time datetime="2021-01-05">5 January 2021</time></section><section class="post-replies"><p>Nice. <span class="reply-date">6 March 2022</span></p></section>',
      },
      undefined,
    ],
    ['Chinese, with spaces', { lang: 'zh', line: '<p>发布时间：2024 年 6 月 11 日</p>' }, '2024-06-11'],
    ['as Austria writes it', { lang: 'de', line: '<p>Wien, 11. Jänner 2024</p>' }, '2024-01-11'],
    ['as Italy writes the first', { lang: 'it', line: '<p>1° dicembre 2024</p>' }, '2024-12-01'],
    [
      'day and month are in the order of the page’s other dates',
      { line: '<p>04/06/2024</p>', text: `${TEXT}<p>Sailings: 28/06/2024 and 30/06/2024.</p>` },
      '2024-06-04',
    ],
    [
      'which may be the American',
      { lang: 'de', line: '<p>04/06/2024</p>', text: `${TEXT}<p>Sailings: 04/28/2024 and 04/30/2024.</p>` },
      '2024-04-06',
    ],
    [
      'an update before it is apart',
      { lang: 'pl', line: '<p>Zaktualizowano: 3 lipca 2024</p><p>Dodano: 11 czerwca 2024</p>' },
      '2024-06-11',
    ],
    [
      'what is named after a change or an end is none',
      {
        head: '<meta name="modified-date" content="2025-03-01"><meta name="expiration_date" content="2027-01-01"><meta name="publication_date" content="2024-06-11">',
      },
      '2024-06-11',
    ],
    ...[
      'Postal workers will walk out on 3 December 2025, they say',
      'By 31 December 2025 every app must be paid for',
      'The rewritten law takes effect on 1 March 2026',
    ].map((said): [string, Parts, string] => [
      `“${said}” speaks of something`,
      { head: article({ datePublished: '2024-06-11' }), line: `<p>${said}</p>` },
      '2024-06-11',
    ]),
    ...['a href="/2019"', 'strong'].map((tag): [string, Parts, string] => [
      `in the first sentence none is in <${tag}> either`,
      {
        head: article({ datePublished: '2024-06-11' }),
        text: `<p>When we wrote about the pier on <${tag}>March 3, 2019</${tag.split(' ')[0]}>, few of those who read it had been on the island, and of those who had, nobody knew the clock, nor the schoolteacher who winds it every morning.</p>${TEXT}`,
      },
      '2024-06-11',
    ]),
    [
      'an item of a line of facts is one',
      {
        line: '<ul class="post-meta"><li>Ida Brandt</li><li><time datetime="2024-06-11T08:00:00Z">11 June</time></li></ul>',
      },
      '2024-06-11T08:00:00Z',
    ],
    ...[
      'Deadline: 30 March 2025',
      'Join us June 20, 2024',
      'Applications close 30 March 2025',
      'Registration opens May 2, 2025',
    ].map((said): [string, Parts, string] => [
      `“${said}” is of an event`,
      { head: article({ datePublished: '2024-06-11' }), line: `<p>${said}</p>` },
      '2024-06-11',
    ]),
    ['of an event alone, none is known', { line: '<p>Deadline: 30 March 2025</p>' }, undefined],
    ...[
      'Updated July 3, 2024 | Published June 11, 2024',
      'Last updated: 3 July 2024 · First published: 11 June 2024',
      'June 11, 2024 (updated July 3, 2024)',
    ].map((said): [string, Parts, string] => [
      `of two on one line, “${said}”`,
      { line: `<p>${said}</p>` },
      '2024-06-11',
    ]),
    ...[
      '<dl><dt>Deadline</dt><dd>30 March 2025</dd></dl>',
      '<p><strong>Deadline:</strong> 30 March 2025</p>',
      '<p>Fecha límite: 30/03/2025</p>',
    ].map((line): [string, Parts, string] => [
      `of an event is the date of ${line}`,
      { head: article({ datePublished: '2024-06-11' }), line },
      '2024-06-11',
    ]),
    ...[
      '<p>Published June 11, 2024. Expires June 20, 2024</p>',
      '<p>Ida Brandt · June 11, 2024 · Registration opens soon</p>',
      '<p>June 11, 2024 · Open until 5 PM</p>',
    ].map((line): [string, Parts, string] => [
      `what is to come after it does not matter: ${line}`,
      { line },
      '2024-06-11',
    ]),
    [
      'the time of day stays where only the day shows',
      { line: '<p><time datetime="2024-06-11T08:00:00+02:00">June 11, 2024</time></p>' },
      '2024-06-11T08:00:00+02:00',
    ],
    [
      'an update that is named behind is another',
      {
        line: '<p><time datetime="2024-06-11T08:00:00Z">2 days ago</time> · Updated 3 hours ago</p>',
      },
      '2024-06-11T08:00:00Z',
    ],
    [
      'an issue number is none',
      { lang: 'de', head: article({ datePublished: '2024-06-11' }), line: '<p>Ausgabe 12.04.23</p>' },
      '2024-06-11',
    ],
    [
      'nor is a number that begins a title in the address',
      { url: 'https://ferrynotes.example/2024/06/11-ways-to-cross/' },
      undefined,
    ],
    ['but a day is', { url: 'https://ferrynotes.example/2024-06-11-old-pier' }, '2024-06-11'],
    ...(
      [
        ['fr', 'Dernière mise à jour : 3 juillet 2024'],
        ['de', 'Geändert am 3. Juli 2024'],
        ['de', 'Überarbeitet: 3. Juli 2024'],
        ['nl', 'Gewijzigd: 3 juli 2024'],
        ['ru', 'Изменено: 3 июля 2024'],
        ['zh', '修订于 2024年7月3日'],
        ['ja', '2024年7月3日更新'],
        ['ko', '2024년 7월 3일 수정'],
      ] as const
    ).map(([lang, said]): [string, Parts, string] => [
      `an update in ${lang} is none: ${said}`,
      { lang, head: article({ datePublished: '2024-06-11' }), line: `<p>${said}</p>` },
      '2024-06-11',
    ]),
    ...[
      '<p>How it starts</p>',
      '<p>Share on Facebook (Opens in new window)</p>',
      '<p>Unlimited access</p>',
      '<p>Storia di due fratelli</p>',
    ].map((above): [string, Parts, string] => [
      `what stands above it is no label: ${above}`,
      { line: `${above}<p>11 June 2024</p>` },
      '2024-06-11',
    ]),
    ...['Size 10-12-14', 'Room 10/12/14, second floor', 'Call us: 20-12-20', 'Version 10.12.14'].map(
      (said): [string, Parts, undefined] => [
        `two digits may be something else: ${said}`,
        { lang: 'fr', line: `<p>${said}</p>` },
        undefined,
      ],
    ),
    ['the time of day may follow', { lang: 'de', line: '<p>11.06.2024-14:30 Uhr</p>' }, '2024-06-11'],
    ['with two digits for the year', { lang: 'de', line: '<p>11.06.24</p>' }, '2024-06-11'],
    [
      'a header of the article is no masthead',
      { text: `</article><article><header><span>11 June 2024</span></header><h1>The old pier</h1>${TEXT}` },
      '2024-06-11',
    ],
    [
      'nor is it above the page’s main part',
      { head: article({ datePublished: '2024-06-11' }), bar: '<div>Friday, November 27, 2026</div>' },
      '2024-06-11',
    ],
    [
      'what is to come when the page was last changed is an event',
      {
        head: article({ datePublished: '2024-06-11', dateModified: '2024-06-12' }),
        line: '<p>Event date: June 20, 2024</p>',
      },
      '2024-06-11',
    ],
    [
      'nor are those in a list of posts',
      { below: '<ul><li><a href="/new">The new pier</a> <time>5 January 2021</time></li></ul>' },
      undefined,
    ],
    [
      'of a question is when it was asked, not when it was edited',
      {
        text: question(
          '<div>edited <span class="relativetime" title="2024-06-13 08:00:00Z">Jun 13, 2024</span></div>',
          '<div class="owner">asked <span class="relativetime" title="2024-06-11 08:00:00Z">Jun 11, 2024</span></div>',
        ),
      },
      '2024-06-11T08:00:00Z',
    ],
    [
      'of a post in a manual’s blog',
      {
        url: 'https://ferrynotes.example/blog/old-pier',
        head: `<meta name="generator" content="Docusaurus v3.5">${article({ datePublished: '2024-06-11' })}`,
      },
      '2024-06-11',
    ],
    [
      'in a list, as a value with a type',
      { head: article({ datePublished: [{ '@type': 'xsd:dateTime', '@value': '2024-06-11T07:30:00Z' }] }) },
      '2024-06-11T07:30:00Z',
    ],
    [
      'on a maker’s blog, where its manual is',
      {
        url: 'https://developers.ferrynotes.example/blog/old-pier',
        head: article({ datePublished: '2024-06-11' }),
      },
      '2024-06-11',
    ],
  ])('%s', (_, parts, date) => {
    expect(read(parts).publishedAt).toBe(date);
  });
});

describe('the link to publish', () => {
  const canonical = (href: string) => `<link rel="canonical" href="${href}">`;
  it.each<[rule: string, url: string, claim: string, link: string]>([
    [
      'keeps the number of the page',
      'https://ferrynotes.example/?p=412&utm_source=mail',
      'https://ferrynotes.example/',
      'https://ferrynotes.example/?p=412',
    ],
    [
      'keeps the route in an app',
      'https://ferrynotes.example/app/#/old-pier',
      'https://ferrynotes.example/app/',
      'https://ferrynotes.example/app/#/old-pier',
    ],
    [
      'stays in its language, also in an inner folder',
      'https://ferrynotes.example/guide/de/old-pier',
      'https://ferrynotes.example/guide/en/old-pier',
      'https://ferrynotes.example/guide/de/old-pier',
    ],
    ['stays in its language, also as a parameter', `${HERE}?lang=de`, `${HERE}?lang=en`, `${HERE}?lang=de`],
    ['is no list', HERE, 'https://ferrynotes.example/tag/old-pier', HERE],
    ['is on its own port', HERE, 'https://ferrynotes.example:8080/crossings/old-pier', HERE],
    ['is believed without its scheme', `${HERE}?sort=new`, 'ferrynotes.example/crossings/old-pier', HERE],
    ['is as safe as the page', `${HERE}?sort=new`, HERE.replace('https', 'http'), HERE],
    [
      'is another page where the number only begins alike',
      'https://ferrynotes.example/item?id=4',
      'https://ferrynotes.example/item?id=14',
      'https://ferrynotes.example/item?id=4',
    ],
    [
      'is the same page in other escapes',
      'https://ferrynotes.example/item?id=a+b&x=1',
      'https://ferrynotes.example/item?id=a%20b',
      'https://ferrynotes.example/item?id=a%20b',
    ],
    ['may leave out how the page was found', `${HERE}?t=120&lang=en`, HERE, HERE],
    [
      'is believed in another folder',
      `${HERE}?sort=new`,
      'https://ferrynotes.example/2024/old-pier',
      'https://ferrynotes.example/2024/old-pier',
    ],
  ])('%s', (_, url, claim, link) => {
    expect(read({ url, head: canonical(claim) }).canonicalUrl).toBe(link);
  });
});

describe('the title', () => {
  it.each([
    ['https://ferry.blog/post', 'Ferry Pilot: The engine awakens'],
    ['https://ferrydb.example/news', 'FerryDB: two years on'],
    ['https://ferry.ai/five', 'Ferry Five'],
  ])('on %s keeps what it is about: %s', (url, title) => {
    expect(read({ url, title }).title).toBe(title);
  });
});

it('what nobody sees is not read: commands to a terminal, marks of direction, hidden tags', () => {
  const title = 'The \u001b[31mold\u001b[0m pi\u061c\u200b\u{e0068}er';
  expect(read({ title }).title).toBe('The [31mold[0m pier');
  expect(read({ text: `<p>${PROSE[0]}\u0007 ${PROSE[1]}</p>` }).text).toBe(`${PROSE[0]} ${PROSE[1]}`);
});

/** A byline longer than most. */
const CREW = [
  'Ida Brandt',
  'Karl Moen',
  'Per Dahl',
  'Anna Lindqvist',
  'Henrik Solberg',
  'Marta Kowalska',
  'Jonas Eriksen',
  'Clara Hoffmann',
  'Luis Herrera',
  'Sofia Marchetti',
  'Tomas Novak',
  'Eva Vandenberg',
];

describe('authors', () => {
  it.each<[line: string, authors: string[]]>([
    [
      '<p>By Ida Brandt (Quay Labs), Karl Moen (Pier &amp; Co.) and Per Dahl</p>',
      ['Ida Brandt', 'Karl Moen', 'Per Dahl'],
    ],
    ['<p class="byline">Ida Brandt*, Karl Moen†</p>', ['Ida Brandt', 'Karl Moen']],
    [
      '<div class="authors"><span>Ida Brandt<sup>1</sup>,</span> <span>Karl Moen<sup>1,2</sup></span></div>',
      ['Ida Brandt', 'Karl Moen'],
    ],
    [
      '<p>By <a href="/a">Ida Brandt</a>, <a href="/b">Karl Moen</a>, and <a href="/c">Per Dahl</a></p>',
      ['Ida Brandt', 'Karl Moen', 'Per Dahl'],
    ],
    ['<p>June 11, 2024 by Ida Brandt</p>', ['Ida Brandt']],
    ['<p>June 11, 2024, by Ida Brandt and Karl Moen</p>', ['Ida Brandt', 'Karl Moen']],
    [`<p>By ${CREW.join(', ')}</p>`, CREW],
    ['<p>11. Juni 2024 von Ida Brandt</p>', ['Ida Brandt']],
    ['<p>Publié le 11 juin 2024 par Ida Brandt</p>', ['Ida Brandt']],
    ['<p>Publié par Ida Brandt le 11 juin 2024</p>', ['Ida Brandt']],
    ['<p>作者：王小明</p>', ['王小明']],
    ['<p>By Ida Brandt, staff writer at The Herald.</p>', ['Ida Brandt']],
    ['<p><span>文：</span>山田太郎</p>', ['山田太郎']],
    ['<p><a rel="author">Ida Brandt</a> and <a rel="author">Karl Moen</a></p>', ['Ida Brandt', 'Karl Moen']],
    [
      '<p class="lead">How a firm founded in 2015 by Sam Holt lost its boats</p><p class="byline">Ida Brandt</p>',
      ['Ida Brandt'],
    ],
  ])('%s', (line, authors) => {
    expect(read({ line }).authors).toEqual(authors);
  });

  it('may stand in a card that holds the whole article', () => {
    const card = `<div class="card has-comments"><h1>The old pier</h1>${TEXT}<span class="author-name">Ida Brandt</span></div>`;
    expect(read({ text: `</article>${card}` }).authors).toEqual(['Ida Brandt']);
  });

  it.each([
    '责任编辑：李四',
    `Por Pedro Soto, nadie apuesta ya. ${PROSE.join(' ')}`,
    'By Christmas Eve, nobody was left on the island.',
    '記者会見 文字起こし',
  ])('are not in: %s', (said) => {
    expect(read({ line: `<p>${said}</p>` }).authors).toBeUndefined();
  });

  it('are no site of two words, where somebody is named', () => {
    const head =
      '<meta name="author" content="Ferry Notes"><meta property="og:site_name" content="Ferry Notes Daily">';
    expect(read({ head, line: '<p>By Ida Brandt</p>' }).authors).toEqual(['Ida Brandt']);
  });

  it('may have a host of their own name', () => {
    const head = '<meta name="author" content="Ida Brandt">';
    expect(read({ url: 'https://idabrandt.example/old-pier', head }).authors).toEqual(['Ida Brandt']);
  });

  it('of works that are only mentioned are not this page’s, nor are their dates', () => {
    const { authors, publishedAt } = read({
      head: jsonLd({
        '@type': 'WebPage',
        name: 'The old pier',
        citation: [
          {
            '@type': 'ScholarlyArticle',
            name: 'Tides of the North',
            author: { '@type': 'Person', name: 'Karl Moen' },
            datePublished: '1998-02-03',
          },
        ],
        mainEntity: {
          '@type': 'ItemList',
          itemListElement: [
            {
              '@type': 'Article',
              headline: 'The new pier',
              author: { '@type': 'Person', name: 'Per Dahl' },
              datePublished: '2021-01-05',
            },
          ],
        },
      }),
      line: '<p class="byline">By Ida Brandt, June 11, 2024</p>',
    });
    expect(authors).toEqual(['Ida Brandt']);
    expect(publishedAt).toBe('2024-06-11');
  });

  it('of answers are not the asker’s, whom nobody knows any more', () => {
    const post = (author: string, text = '') =>
      `<div class="topic-post">${author}<div class="cooked"><p>${text}</p></div></div>`;
    const { authors, text } = read({
      text:
        post('<span>[deleted user]</span>', PROSE[0]) +
        post('<span class="byline">Karl Moen</span>', PROSE[1]) +
        post('<span class="byline">Per Dahl</span>', PROSE[2]),
    });
    expect(authors).toBeUndefined();
    expect(text).toContain(PROSE[1]);
  });
});

it('a page behind an open dialog is read', () => {
  const { title, publishedAt, text } = read({
    bar: '<div role="dialog" aria-modal="true">We value your privacy.</div><div id="app" aria-hidden="true">',
    line: '<p>Ida Brandt · 11 June 2024</p>',
    footer: '</div>',
  });
  expect([title, publishedAt]).toEqual(['The old pier', '2024-06-11']);
  expect(text).toContain(PROSE[3]);
});

it('whoever is quoted did not write it', () => {
  const said =
    '<div class="testimonial"><p>I never missed a boat.</p><span class="testimonial-author">Karl Moen</span></div><div class="pull-quote"><p>It is right.</p><p class="quote-author">Per Dahl</p></div>';
  expect(read({ below: said }).authors).toBeUndefined();
});

describe('the text', () => {
  it('is read in a shadow root within a shadow root', () => {
    const root = (inner: string) => `<div><template shadowrootmode="open">${inner}</template></div>`;
    expect(read({ text: root(root(TEXT)) }).text).toBe(PROSE.join('\n\n'));
  });

  it('comes without the comments on it, however many there are', () => {
    const comments = (id: string) =>
      `<section id="${id}">${Array.from({ length: 20 }, (_, at) => `<div class="reader"><p>Reader ${at} says that the crossing was never quicker than this, and that the coffee was better.</p></div>`).join('')}</section>`;
    expect(read({ below: comments('comments') }).text).not.toContain('Reader 7');
    const url = 'https://ferrynotes.example/forum/old-pier';
    expect(read({ url, below: comments('comments') }).text).toContain('Reader 7');
  });

  it('is not taken for the comments on it', () => {
    const teasers = PROSE.map((text) => `<div class="teaser"><p>${text.replace('the', 'a')}</p></div>`);
    const post = `<article class="post has-comments"><div><p>${PROSE.join('</p><p>')}</p><p>${PROSE.join(' ')}</p></div></article>`;
    expect(read({ text: post, below: teasers.join('') }).text).toContain(PROSE[3]);
  });

  it.each([
    ['<img src="/media/real.png" data-filename="image.png">', '/media/real.png'],
    ['<img src="/media/real.png" title="DSC_1.jpg">', '/media/real.png'],
    ['<img src="/media/real.png" data-original-title="A nice picture">', '/media/real.png'],
    ['<img src="/media/real.png" data-original-width="1600">', '/media/real.png'],
    ['<img src="/media/real.png" srcset="/media/small.png 100w, /media/real.png 900w">', '/media/real.png'],
    [
      '<img class="lazy" src="https://ferrynotes.example/blank.gif" data-src="/media/real.png">',
      '/media/real.png',
    ],
    ['<img src="data:image/gif;base64,R0lGODlh" data-lazy-srcset="/media/real.png 900w">', '/media/real.png'],
    ['<img picture="/media/real.png">', '/media/real.png'],
  ])('has its pictures: %s', (image, address) => {
    const { html } = read({ text: `${TEXT}<figure>${image}<figcaption>The pier</figcaption></figure>` });
    expect(html).toContain(`src="https://ferrynotes.example${address}"`);
  });

  it('comes without boxes that are called otherwise', () => {
    const box = (name: string) =>
      `<div class="${name}"><p>Get the timetable in your inbox each Friday, before the weekend crowds do.</p></div>`;
    expect(
      read({ text: TEXT + ['newsletter-signup', 'cookie-consent', 'share-tools'].map(box).join('') }).text,
    ).toBe(PROSE.join('\n\n'));
  });

  it('keeps its notes, also from the footer', () => {
    const note = 'The clock was made in Bergen in 1911 and has been repaired twice.';
    expect(read({ footer: `<section class="footnotes"><ol><li>${note}</li></ol></section>` }).text).toContain(
      note,
    );
  });
});

it('an excerpt may speak of cookies, scripts and newsletters', () => {
  const said =
    'How a browser keeps cookies apart, in JavaScript, and why a newsletter about it is worth a read.';
  expect(read({ head: `<meta name="description" content="${said}">` }).excerpt).toBe(said);
});

it.each([
  'We use cookies to give you a better crossing on this site.',
  'Please enable JavaScript to see the timetable of the ferry.',
  'Subscribe to our letter and never miss a crossing again.',
  'Wir verwenden Cookies, damit die Überfahrt angenehmer wird.',
  'Nous utilisons des cookies pour rendre la traversée plus agréable.',
])('but is no banner: %s', (said) => {
  expect(read({ head: `<meta name="description" content="${said}">` }).excerpt).toBe(PROSE[0]);
});

it('what a site encodes twice is read as what it means', () => {
  const title = 'The pier&amp;rsquo;s &amp;ldquo;clock&amp;rdquo; &amp;ndash; and who winds it&amp;hellip;';
  expect(read({ title }).title).toBe('The pier’s “clock” – and who winds it…');
});

it('news of a reference library is no documentation', () => {
  const url = 'https://ferrynotes.example/reference/old-pier';
  expect(read({ url }).kind).toBe('documentation');
  expect(read({ url, head: article({ '@type': 'NewsArticle' }) }).kind).toBe('article');
});

it('a picture is its address, not its name', () => {
  const image = [
    { '@type': 'ImageObject', name: 'The pier at dawn', url: 'https://ferrynotes.example/pier.jpg' },
  ];
  expect(read({ head: article({ image }) }).imageUrl).toBe('https://ferrynotes.example/pier.jpg');
});

describe('letters of any size', () => {
  it.each<[rule: string, parts: Parts, expected: Partial<Capture>]>([
    [
      'a label before the title is none of it',
      { title: 'THREAD: The old pier', head: '<meta property="og:title" content="The old pier">' },
      { title: 'The old pier' },
    ],
    [
      'a byline in capitals names the author',
      { line: '<p>WRITTEN BY Ida Brandt</p>' },
      { authors: ['Ida Brandt'] },
    ],
    [
      'an element called a date in capitals is one',
      { below: '<p class="DATE">June 11, 2024</p>' },
      { publishedAt: '2024-06-11' },
    ],
    [
      'one called today in capitals is none',
      { below: '<p class="date TODAY">November 27, 2026</p><p class="Posted">June 11, 2024</p>' },
      { publishedAt: '2024-06-11' },
    ],
    [
      'an offset in small letters is one',
      { head: '<meta property="article:published_time" content="2024-06-11 07:30:00 utc">' },
      { publishedAt: '2024-06-11T07:30:00Z' },
    ],
  ])('%s', (_, parts, expected) => {
    expect(read(parts)).toMatchObject(expected);
  });
});

it('a mark of byte order within a name is taken out of it', () => {
  expect(read({ head: '<meta name="author" content="Ida Bran\ufeffdt">' }).authors).toEqual(['Ida Brandt']);
});

it('an element of the page’s own making that is called like its main part is none of the parts around', () => {
  const { document } = new JSDOM(
    `<!doctype html><html lang="en"><title>The old pier</title><main-page class="card"><h1>The old pier</h1><p class="byline">By Ida Brandt</p>${TEXT}</main-page>`,
    { url: HERE },
  ).window;
  expect(readDocument(document, HERE).authors).toEqual(['Ida Brandt']);
});

it('an address is cleaned before it is found too long', () => {
  const url = `${HERE}?utm_source=${'x'.repeat(3000)}`;
  expect(read({ url }).canonicalUrl).toBe(HERE);
  expect(read({ url: `${HERE}?id=${'x'.repeat(3000)}` }).canonicalUrl).toBeUndefined();
});

it('a drawing that stands in the text does not end the search for the article', () => {
  const { document } = new JSDOM(
    `<!doctype html><html lang="en"><title>The old pier</title><main><h1>The old pier</h1><div id="text">${TEXT}</div></main>`,
    { url: HERE },
  ).window;
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  group.append(...(document.querySelector('#text')?.childNodes ?? []));
  document.querySelector('#text')?.append(group);
  expect(readDocument(document, HERE).sources?.text).toBe('readability');
});
