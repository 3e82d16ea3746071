import { expect, it } from 'vitest';
import { isExtensionStore, isWebAddress, looksLikePdf, siteOf, unreadable } from '../../../lib/page';

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
