import { describe, expect, it } from 'vitest';
import {
  addressesIn,
  isExtensionStore,
  isWebAddress,
  looksLikePdf,
  siteOf,
  unreadable,
} from '../../../lib/page';

it.each([
  ['https://news.example/a', true],
  ['http://localhost:8080/', true],
  ['HTTPS://NEWS.EXAMPLE/A', true],
  ['chrome://newtab/', false],
  ['file:///home/editor/a.html', false],
  ['javascript:alert(1)', false],
  ['mailto:tips@news.example', false],
  ['news.example/a', false],
  ['https://', false],
  ['', false],
])('isWebAddress(%j) is %s', (url, web) => {
  expect(isWebAddress(url)).toBe(web);
});

it.each([
  ['https://www.news.example/a', 'news.example'],
  ['https://wwwnews.example/a', 'wwwnews.example'],
  ['https://blog.www.example/', 'blog.www.example'],
  ['http://localhost:8080/', 'localhost'],
  ['about:blank', ''],
  ['', ''],
])('the site of %j is %j', (url, site) => {
  expect(siteOf(url)).toBe(site);
});

it.each([
  ['https://news.example/a', undefined],
  ['http://127.0.0.1:9000/', undefined],
  ['https://news.example/a.pdf', undefined],
  ['', 'noPage'],
  ['nonsense', 'noPage'],
  ['chrome://extensions/', 'browserPage'],
  ['about:blank', 'browserPage'],
  ['moz-extension://1/popup.html', 'browserPage'],
  ['data:text/html,hello', 'browserPage'],
  ['view-source:https://news.example/a', 'viewSource'],
  ['file:///home/editor/a.html', 'localFile'],
])('the page at %j is unreadable because: %s', (url, reason) => {
  expect(unreadable(url)).toBe(reason);
});

it.each([
  ['https://chromewebstore.google.com/detail/x', true],
  ['https://chrome.google.com/webstore/detail/x', true],
  ['https://chrome.google.com/intl/en/', false],
  ['https://addons.mozilla.org/en-US/firefox/', true],
  ['https://microsoftedge.microsoft.com/addons/', true],
  ['https://addons.opera.com/en/', true],
  ['https://addons.mozilla.org.evil.example/', false],
])('isExtensionStore(%j) is %s', (url, store) => {
  expect(isExtensionStore(url)).toBe(store);
});

it.each([
  ['https://arxiv.example/pdf/2310.01234.pdf', true],
  ['https://arxiv.example/A.PDF?download=1#page=2', true],
  ['https://arxiv.example/abs/2310.01234', false],
  ['https://arxiv.example/view?file=a.pdf', false],
  ['a.pdf', false],
])('looksLikePdf(%j) is %s', (url, pdf) => {
  expect(looksLikePdf(url)).toBe(pdf);
});

describe('addressesIn', () => {
  it.each<[string, string, string[]]>([
    ['nothing', '', []],
    ['words only', 'see the mail of yesterday, example.org', []],
    ['one alone', 'https://a.example/x', ['https://a.example/x']],
    ['lines', 'https://a.example/1\r\nhttps://a.example/2\n', ['https://a.example/1', 'https://a.example/2']],
    ['a sentence', 'Have you seen https://a.example/x?', ['https://a.example/x']],
    ['a query before a full stop', 'See https://a.example/x?id=1&b=2.', ['https://a.example/x?id=1&b=2']],
    ['commas', 'https://a.example/1, https://a.example/2;', ['https://a.example/1', 'https://a.example/2']],
    ['round brackets', '(more at https://a.example/x).', ['https://a.example/x']],
    ['a balanced bracket', 'https://wiki.example/Draft_(review)', ['https://wiki.example/Draft_(review)']],
    ['both', '(https://wiki.example/Draft_(review)).', ['https://wiki.example/Draft_(review)']],
    ['square brackets', 'x [https://a.example/x]', ['https://a.example/x']],
    ['a Markdown link', '[the paper](https://a.example/x), good', ['https://a.example/x']],
    [
      'a Markdown link whose words are its address',
      '[https://a.example/x](https://a.example/x)',
      ['https://a.example/x'],
    ],
    [
      'a mail',
      'Tip <https://a.example/x>\n> quoted https://a.example/y\n',
      ['https://a.example/x', 'https://a.example/y'],
    ],
    ['HTML', '<a href="https://a.example/x">words</a>', ['https://a.example/x']],
    [
      'quotes',
      "“https://a.example/x” and 'https://a.example/y'",
      ['https://a.example/x', 'https://a.example/y'],
    ],
    ['chat with a time and a name', '[10:12] ana: https://a.example/x 👀', ['https://a.example/x']],
    ['code in a chat', '`https://a.example/x`', ['https://a.example/x']],
    ['guillemets', '«https://a.example/x»', ['https://a.example/x']],
    ['a full-width full stop', '见 https://a.example/x。', ['https://a.example/x']],
    ['full-width words behind a comma', 'https://a.example/x，很好', ['https://a.example/x']],
    ['capitals', 'HTTPS://A.example/x', ['HTTPS://A.example/x']],
    ['twice the same', 'https://a.example/x and again https://a.example/x.', ['https://a.example/x']],
    ['another scheme', 'ftp://a.example/x mailto:a@b.example', []],
    ['a scheme without a host', 'https:// and http://', []],
    ['escapes and an umlaut', 'https://a.example/ü%20x', ['https://a.example/ü%20x']],
    ['a fragment', 'https://a.example/x#part-2!', ['https://a.example/x#part-2']],
  ])('%s', (_, text, found) => {
    expect(addressesIn(text)).toEqual(found);
  });
});
