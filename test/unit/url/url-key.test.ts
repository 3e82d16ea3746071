import { describe, expect, it } from 'vitest';
import { urlKey } from '../../../lib/url';

/** Each row: addresses of one page. */
const same: readonly (readonly string[])[] = [
  [
    'https://www.example.org/a/b',
    'http://example.org/a/b/',
    'https://m.example.org/a/b',
    'https://mobile.example.org/a/b#part',
    'https://amp.example.org/a/b',
    'https://www.example.org/a/b/amp/',
    'https://www.example.org/amp/a/b',
    'https://example.org/a/b?amp=1',
    'https://example.org/a/b/index.html',
    'https://example.org//a//b',
    'https://EXAMPLE.org:443/a/b',
    'https://example.org./a/b',
    'https://example.org/%61/b?utm_source=x',
    'https://www.google.com/amp/s/www.example.org/a/b',
  ],
  ['https://example.org/?a=1&b=2', 'https://example.org/index.php?b=2&a=1'],
  ['https://example.org/?q=a+b', 'https://example.org/?q=a%20b'],
  ['https://example.org/caf%c3%a9', 'https://example.org/caf%C3%A9', 'https://example.org/café'],
  ['https://b%C3%BCcher.example/a', 'https://BÜCHER.example/a', 'https://xn--bcher-kva.example/a'],
  ['https://example.org', 'http://www.example.org/', 'https://example.org/index.html#top'],
  ['https://example.org/story.amp.html', 'https://example.org/story.html'],
  [
    'https://arxiv.org/abs/2310.01234v2',
    'http://arxiv.org/pdf/2310.01234',
    'https://www.alphaxiv.org/abs/2310.01234',
  ],
  [
    'https://redd.it/1abc23',
    'https://old.reddit.com/r/Test/comments/1abc23/a_title/',
    'https://www.reddit.com/r/test/comments/1abc23',
  ],
  ['https://github.com/Octo/Cat', 'https://github.com/octo/cat/tree/main#readme'],
  [
    'https://lesswrong.com/posts/abcdefghijklmnopq/a',
    'https://www.alignmentforum.org/posts/abcdefghijklmnopq/b',
    'https://www.lesswrong.com/s/x/p/abcdefghijklmnopq',
  ],
  ['https://stackoverflow.com/q/12', 'https://stackoverflow.com/questions/12/some-slug'],
  ['https://forum.example.org/t/some-topic/123/9', 'https://forum.example.org/t/renamed/123'],
  ['https://x.com/i/web/status/17000', 'https://twitter.com/someone/status/17000'],
  [
    'https://medium.com/@someone/a-title-0123456789ab',
    'https://medium.com/p/0123456789ab',
    'https://someone.medium.com/a-title-0123456789ab',
  ],
  [
    'https://gist.github.com/0123456789abcdef0123456789abcdef',
    'https://gist.github.com/octo/0123456789abcdef0123456789abcdef',
  ],
  ['https://doi.org/10.1145/ABC.1', 'https://dx.doi.org/10.1145/abc.1'],
  ['not an address', ' not an address '],
];

/** Each row: addresses of different pages. */
const different: readonly (readonly [string, string])[] = [
  ['https://example.org/a', 'https://example.org/b'],
  ['https://example.org/A', 'https://example.org/a'],
  ['https://example.org/?id=1', 'https://example.org/?id=2'],
  ['https://example.org/#/one', 'https://example.org/#/two'],
  ['https://example.org/#!one', 'https://example.org/#!two'],
  ['https://example.org/a%2Fb', 'https://example.org/a/b'],
  ['https://example.org/c++', 'https://example.org/c--'],
  ['https://blog.example.org/a', 'https://example.org/a'],
  ['https://arxiv.org/abs/2310.01234', 'https://arxiv.org/abs/2310.01235'],
  ['https://m.org/a', 'https://www.org/a'],
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', 'https://www.youtube.com/watch?v=dqw4w9wgxcq'],
  ['https://github.com/octo/cat', 'https://github.com/octo/cat/issues/1'],
];

describe('addresses of one page have one key', () => {
  it.each(same.map((row) => [row[0] ?? '', row] as const))('%s', (_, addresses) => {
    expect([...new Set(addresses.map(urlKey))]).toHaveLength(1);
  });
});

describe('addresses of different pages have different keys', () => {
  it.each(different)('%s and %s', (one, other) => {
    expect(urlKey(one)).not.toBe(urlKey(other));
  });
});
