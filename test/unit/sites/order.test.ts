import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readNamedSite } from '../../../lib/extract/sites/named';
import { siteOf } from '../../../lib/page';
import { isNamedHost } from '../../../lib/url';
import { readSite } from './read-site';

const page = (html: string, url: string) => new JSDOM(html, { url }).window.document;
const paper = '<meta name="citation_title" content="A title"><meta name="citation_doi" content="10.1/2">';
const letter = '<link rel="preconnect" href="https://substackcdn.com">';

const PAGES: [url: string, head: string, site: string | undefined][] = [
  ['https://arxiv.org/abs/2310.01234', paper, 'arxiv'],
  ['https://arxiv.org/pdf/2310.01234v2', '', 'arxiv'],
  ['https://ar5iv.labs.arxiv.org/html/2310.01234', '', 'arxiv'],
  ['https://www.alphaxiv.org/abs/2310.01234', '', 'arxiv'],
  ['https://arxiv.org/abs/cond-mat.str-el/0401001', '', 'arxiv'],
  ['https://arxiv.org/list/cs.CL/recent', '', undefined],
  ['https://github.com/octo/cat', '', 'github'],
  ['https://gist.github.com/octo/0123456789abcdef0123456789abcdef', '', 'github'],
  ['https://github.com/octo', '', undefined],
  ['https://www.reddit.com/r/test/comments/1abc/x/', '', 'reddit'],
  ['https://old.reddit.com/r/test/comments/1abc/x/', '', 'reddit'],
  ['https://www.reddit.com/r/test/s/AbCd', '', 'reddit'],
  ['https://www.reddit.com/r/test/', '', undefined],
  ['https://www.reddit.com/r/test/wiki/rules/first', '', undefined],
  ['https://www.reddit.com/gallery/1abc', '', 'reddit'],
  ['https://news.ycombinator.com/item?id=1', '', 'hacker-news'],
  ['https://news.ycombinator.com/', '', undefined],
  ['https://lobste.rs/s/abc123/title', '', 'lobsters'],
  ['https://huggingface.co/org/model', '', 'hugging-face'],
  ['https://www.lesswrong.com/posts/abcdefghijklmnopq/a', paper, 'forum-magnum'],
  ['https://www.lesswrong.com/users/someone', '', undefined],
  ['https://simonwillison.net/2025/Mar/4/x/', '', 'link-blog'],
  ['https://x.com/someone/status/17', '', 'x'],
  ['https://x.com/someone', '', undefined],
  ['https://bsky.app/profile/a.example.org/post/3k', '', 'bluesky'],
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', '', 'youtube'],
  ['https://en.wikipedia.org/wiki/Tide', '', 'wikipedia'],
  ['https://twitter.com/someone/status/17', '', 'x'],
  ['https://hf.co/org/model', '', 'hugging-face'],
  ['https://forum.effectivealtruism.org/posts/abcdefghijklmnopq/a', '', 'forum-magnum'],
  ['https://www.alignmentforum.org/posts/abcdefghijklmnopq/a', '', 'forum-magnum'],
  ['https://doi.org/10.48550/arXiv.2310.01234', '', 'arxiv'],
  ['https://www.semanticscholar.org/arxiv/2310.01234', '', 'arxiv'],
  ['https://letter.example.org/p/a-post', letter, 'substack'],
  ['https://journal.example.org/1', paper, 'citation'],
  ['https://blog.example.org/1', '<meta name="citation_title" content="A title">', undefined],
  ['https://example.org/', '', undefined],
];

describe('which site reads a page', () => {
  it.each(PAGES)('%s', (url, head, site) => {
    expect(readSite(page(`<!doctype html><head>${head}</head>`, url), url)?.site).toBe(site);
  });

  it.each(PAGES)('%s gets the script of named sites where it needs it', (url, head) => {
    const isNamed = readNamedSite(page(`<!doctype html><head>${head}</head>`, url), url) !== undefined;
    expect(isNamed && !isNamedHost(siteOf(url))).toBe(false);
  });

  it('a blog gets no script of named sites', () => {
    expect(isNamedHost('blog.example.org')).toBe(false);
  });
});

describe('the link of a page that is known by its address alone', () => {
  it.each([
    ['https://arxiv.org/pdf/2310.01234v2', 'https://arxiv.org/abs/2310.01234'],
    ['https://www.alphaxiv.org/overview/2310.01234v1', 'https://arxiv.org/abs/2310.01234'],
    ['https://github.com/octo/cat?tab=readme-ov-file', 'https://github.com/octo/cat'],
    [
      'https://old.reddit.com/r/test/comments/1abc/x/?utm_source=y',
      'https://www.reddit.com/r/test/comments/1abc/',
    ],
    ['https://huggingface.co/datasets/org/set/tree/main', 'https://huggingface.co/datasets/org/set'],
  ])('%s', (url, link) => {
    expect(readSite(page('', url), url)?.fields.canonicalUrl).toBe(link);
  });
});

describe('what goes wrong stays here', () => {
  it('broken data', () => {
    const url = 'https://huggingface.co/papers/2310.01234';
    expect(
      readSite(page('<div data-target="PaperContent" data-props="{broken"></div>', url), url),
    ).toBeUndefined();
  });

  it('a document that throws when asked', () => {
    const document = page('', 'https://example.org/');
    Object.defineProperty(document, 'querySelector', { value: undefined });
    expect(readSite(document, 'https://lobste.rs/s/abc123')).toBeUndefined();
  });

  it('a date that is none costs the date only', () => {
    const url = 'https://lobste.rs/s/abc123';
    const story =
      '<li class="story"><a class="u-url">A title</a><div class="byline"><time data-at-unix="soon"></time></div></li>';
    expect(readSite(page(story, url), url)?.fields).toEqual({
      canonicalUrl: url,
      kind: 'thread',
      siteName: 'Lobsters',
      title: 'A title',
    });
  });

  it.each(['', 'not an address', 'about:blank', 'file:///tmp/a.html', 'chrome://newtab', 'http://'])(
    '%s',
    (url) => {
      expect(readSite(page('', 'https://example.org/'), url)).toBeUndefined();
    },
  );

  it('a paper whose authors are not a list', () => {
    const url = 'https://huggingface.co/papers/2310.01234';
    const props = JSON.stringify({
      paper: { title: ['x'], authors: { name: 'A' }, publishedAt: 7 },
    }).replaceAll('"', '&quot;');
    const read = readSite(page(`<div data-target="PaperContent" data-props="${props}"></div>`, url), url);
    expect(read?.fields).toEqual({
      canonicalUrl: url,
      siteName: 'Hugging Face',
      kind: 'paper',
      links: [
        { url: 'https://arxiv.org/abs/2310.01234', role: 'source' },
        { url, role: 'discussion', label: 'Hugging Face' },
      ],
    });
  });
});
