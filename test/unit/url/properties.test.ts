import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalLink, urlKey } from '../../../lib/url';
import { patience, runs } from '../runs';

const hosts = [
  'example.org',
  'www.example.org',
  'arxiv.org',
  'github.com',
  'old.reddit.com',
  'www.google.com',
  'l.facebook.com',
  'x.com',
  'youtu.be',
  'medium.com',
  'www.lesswrong.com',
  'huggingface.co',
  'a-b.translate.goog',
  'stackoverflow.com',
  'a.cdn.ampproject.org',
  'en.m.wikipedia.org',
  'openreview.net',
  'www.linkedin.com',
  'xn--bcher-kva.example',
  'hf.co',
];
const segments = [
  'abs',
  'pdf',
  '2310.01234v2',
  'r',
  'comments',
  '1abc',
  'tree',
  'main',
  'blob',
  'raw',
  'refs',
  'heads',
  'posts',
  'url',
  'l.php',
  'amp',
  's',
  'p',
  'questions',
  '12',
  'status',
  'index.html',
  'watch',
  'CL0',
  'https:%2F%2Fexample.net%2Fq',
  'a%20b',
  '%zz',
  '',
  '.',
  '..',
  'ü',
  't',
  'README.md',
  'math.GT',
  '0309136',
  'www.arxiv.org',
];
const names = [
  'utm_source',
  'url',
  'q',
  'u',
  'id',
  'v',
  'ref',
  'amp',
  't',
  'tab',
  'z',
  'redirectUrl',
  '%',
  'a b',
  '_x_tr_sl',
  'title',
  'h',
];

/** Addresses in the neighbourhood of what the tables know, nested in each other. */
const { address } = fc.letrec<{ address: string }>((tie) => ({
  address: fc
    .record({
      scheme: fc.constantFrom('http', 'https', 'HTTPS'),
      login: fc.constantFrom('', '', '', 'user:pw@'),
      host: fc.constantFrom(...hosts),
      path: fc.array(fc.oneof(fc.constantFrom(...segments), fc.string({ maxLength: 6 })), { maxLength: 6 }),
      query: fc.array(
        fc.tuple(
          fc.constantFrom(...names),
          fc.oneof(
            { depthSize: 'small', withCrossShrink: true },
            fc.constantFrom('', '1', 'dQw4w9WgXcQ', 'hn', 'news.example.net'),
            fc.string({ maxLength: 5 }),
            tie('address').map(encodeURIComponent),
          ),
        ),
        { maxLength: 4 },
      ),
      fragment: fc.option(
        fc.oneof(
          fc.constantFrom('a', '/route', '!x', ':~:text=x', 'atom-everything', 'utm_source=a&b=c', 'L10'),
          fc.string(),
        ),
        { nil: undefined },
      ),
    })
    .map(({ scheme, login, host, path, query, fragment }) => {
      const search = query.length ? `?${query.map((pair) => pair.join('=')).join('&')}` : '';
      return `${scheme}://${login}${host}/${path.join('/')}${search}${fragment === undefined ? '' : `#${fragment}`}`;
    }),
}));
const input = fc.oneof(
  { weight: 6, arbitrary: address },
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.string(),
);

describe('for any input', { timeout: patience(runs()) }, () => {
  it('a canonical link is a fixed point', () => {
    fc.assert(
      fc.property(input, (url) => {
        const once = canonicalLink(url);
        expect(canonicalLink(once)).toBe(once);
      }),
      { numRuns: runs() },
    );
  });

  it('a link and its canonical link have one key', () => {
    fc.assert(
      fc.property(input, (url) => {
        expect(urlKey(canonicalLink(url))).toBe(urlKey(url));
      }),
      { numRuns: runs() },
    );
  });

  it('a web address stays one, and anything else stays as it is', () => {
    fc.assert(
      fc.property(input, (url) => {
        const isWeb = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
        if (isWeb) expect(new URL(canonicalLink(url)).protocol).toMatch(/^https?:$/);
        else expect(canonicalLink(url)).toBe(url);
      }),
      { numRuns: runs() },
    );
  });

  it('no tracking parameter is left', () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.stringMatching(/^utm_[a-z]{2,9}$/), (url, name) => {
        expect(canonicalLink(`${url}?${name}=1`)).not.toContain(name);
      }),
    );
  });
});

it('a redirect nested deeper than anyone does is left alone', () => {
  let url = 'https://example.org/a?utm_source=x';
  for (let depth = 0; depth < 14; depth++) url = `https://href.li/?url=${encodeURIComponent(url)}`;
  expect(canonicalLink(url)).toBe(url);
});

it('a very long address costs no time', () => {
  const url = `https://github.com/a/b/${'x/'.repeat(50_000)}?${'utm_source=a&'.repeat(10_000)}#${'y'.repeat(50_000)}`;
  const start = performance.now();
  canonicalLink(url);
  urlKey(url);
  expect(performance.now() - start).toBeLessThan(1500);
});
