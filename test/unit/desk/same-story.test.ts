import { describe, expect, it } from 'vitest';
import type { Clip } from '../../../lib/clip';
import { type ArticleTraits, articleTraits, pairKey, sameStory } from '../../../lib/desk';
import { clip } from '../builders';

const NONE: ReadonlySet<string> = new Set();
const UNREAD: ReadonlyMap<string, ArticleTraits> = new Map();
const source = (url: string) => ({ url, role: 'source' as const });

describe('what looks like one story', () => {
  const pair = (one: Partial<Clip>, other: Partial<Clip>) => [clip('a', one), clip('b', other)];

  it.each([
    [
      'the same page',
      { links: [source('https://x.example/p')] },
      { links: [source('https://www.x.example/p?utm_source=y')] },
    ],
    [
      'one links to the other',
      {},
      {
        links: [source('https://b.example/'), { url: 'https://news.example/a', role: 'discussion' as const }],
      },
    ],
    [
      'near-identical headlines',
      { headline: 'TideDB 3.0 replaces its B-tree' },
      { headline: 'TideDB 3.0 replaces its B-Tree!' },
    ],
    [
      'near-identical headlines in a script without spaces',
      { headline: '新型数据库引擎发布' },
      { headline: '新型数据库引擎今发布' },
    ],
  ])('%s', (_, one, other) => {
    expect(sameStory(pair(one, other), NONE, UNREAD)?.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it.each([
    ['different stories', {}, {}],
    ['short headlines that are the same', { headline: 'Release notes' }, { headline: 'Release notes' }],
    [
      'headlines about the same thing',
      { headline: 'TideDB 3.0 is out today' },
      { headline: 'Why TideDB lost my data' },
    ],
    [
      'the same place where they were found',
      { links: [source('https://a.example/'), { url: 'https://hn.example/', role: 'via' as const }] },
      { links: [source('https://hn.example/')] },
    ],
  ])('not %s', (_, one, other) => {
    expect(sameStory(pair(one, other), NONE, UNREAD)).toBeUndefined();
  });

  it('not a pair that the editor keeps apart, but the next one', () => {
    const headline = 'Four words and more';
    const [a, b, c] = [clip('a', { headline }), clip('b', { headline }), clip('c', { headline })];
    expect(sameStory([a, b, c], new Set([pairKey(b, a)]), UNREAD)?.map(({ id }) => id)).toEqual(['a', 'c']);
  });
});

/** Text of different words, `count` of them, with every `nth` of them another than in the text beside it. */
function text(count: number, nth = Number.POSITIVE_INFINITY, of = 'word'): string {
  const words = Array.from({ length: count }, (_, at) => `${at % nth === nth - 1 ? 'other' : of}${at}`);
  return `${words.join(' ')}.`;
}

describe('what articles say of their stories', () => {
  /** The pair that is offered of clips with these articles, read one after the other. */
  const offered = (...articles: { html?: string; text?: string }[]) => {
    const clips = articles.map((_, index) => clip('abcdef'.charAt(index), { headline: '' }));
    const read = new Map<string, ArticleTraits>();
    for (const [index, { html = '', text = '' }] of articles.entries()) {
      read.set('abcdef'.charAt(index), articleTraits({ html, text }, read));
    }
    return sameStory(clips, NONE, read)?.map(({ id }) => id);
  };

  it.each([
    ['a link to the other’s page', '<p><a href="https://news.example/a">there</a></p>'],
    [
      'one that is written otherwise',
      '<a rel="nofollow" href="http://www.news.example/a/?utm_source=feed&amp;utm_medium=rss#top">',
    ],
  ])('%s', (_, html) => {
    expect(offered({ text: 'First' }, { html })).toEqual(['a', 'b']);
    expect(offered({ html: html.replace('/a', '/b') }, {})).toEqual(['a', 'b']);
  });

  it('a link to the address at which the other was read, where it is published with another', () => {
    const [a, b] = [clip('a', { pageKey: 'read.example/a' }), clip('b', { headline: '' })];
    const read = new Map([
      ['b', articleTraits({ html: '<a href="https://read.example/a">', text: '' }, UNREAD)],
    ]);
    expect(sameStory([a, b], NONE, read)?.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it.each([
    ['near-identical texts', text(400), text(400, 20)],
    ['with words before and after', `By our staff. ${text(400)}`, `${text(400)} More tomorrow.`],
    ['one with a paragraph more', text(400), `${text(400)} ${text(80, undefined, 'more')}`],
    ['long ones that end differently', `${text(4000)} one end`, `${text(4000)} another one`],
    ['short ones', text(70), text(70, 35)],
  ])('%s', (_, one, other) => {
    expect(offered({ text: one }, { text: text(300, undefined, 'x') }, { text: other })).toEqual(['a', 'c']);
  });

  it.each([
    ['other texts', text(400), text(400, undefined, 'x')],
    ['texts that share half of their words', text(400), text(400, 2)],
    ['a quotation from the other', text(400), `${text(60)} ${text(400, undefined, 'x')}`],
    ['texts too short to tell', text(30), text(30)],
    ['no texts', '', ''],
  ])('not %s', (_, one, other) => {
    expect(offered({ text: one }, { text: other })).toBeUndefined();
  });

  it('not a link that is not the other’s, nor one that is only written out', () => {
    expect(
      offered({}, { html: '<a href="https://news.example/">Home</a> <p>https://news.example/a</p>' }),
    ).toBeUndefined();
  });
});
