import { describe, expect, it } from 'vitest';
import { canonicalLink } from '../../../lib/url';

/** Address as clipped → address as printed. */
const tables: Record<string, readonly (readonly [string, string])[]> = {
  'tracking parameters': [
    ['https://example.org/a?utm_source=x&utm_medium=y', 'https://example.org/a'],
    ['https://example.org/a?id=7&utm_campaign=z&page=2', 'https://example.org/a?id=7&page=2'],
    ['https://example.org/a?UTM_Source=x', 'https://example.org/a'],
    ['https://example.org/a?utm%5Fsource=x&id=1', 'https://example.org/a?id=1'],
    ['https://example.org/?p=123&fbclid=IwAR0', 'https://example.org/?p=123'],
    [
      'https://example.org/a?gclid=1&gbraid=2&wbraid=3&dclid=4&msclkid=5&twclid=6&ttclid=7',
      'https://example.org/a',
    ],
    ['https://example.org/a?mc_cid=1&mc_eid=2', 'https://example.org/a'],
    ['https://example.org/a?_hsenc=1&_hsmi=2&__hstc=3&__hssc=4&__hsfp=5', 'https://example.org/a'],
    ['https://example.org/a?mkt_tok=abc&elqTrackId=1&elq=2', 'https://example.org/a'],
    ['https://example.org/a?pk_campaign=1&mtm_source=2&piwik_kwd=3', 'https://example.org/a'],
    ['https://example.org/a?at_medium=custom7&at_campaign=64', 'https://example.org/a'],
    ['https://example.org/a?guccounter=1&guce_referrer=aHR0&guce_referrer_sig=AQ', 'https://example.org/a'],
    ['https://example.org/a?_bhlid=abc&ck_subscriber_id=9', 'https://example.org/a'],
    ['https://example.org/a?srsltid=AfmBO&_gl=1*x', 'https://example.org/a'],
    ['https://example.org/a?ref_src=twsrc%5Etfw', 'https://example.org/a'],
    ['https://example.org/a?amp=1', 'https://example.org/a'],
    ['https://example.org/a?amp', 'https://example.org/a'],
    ['https://example.org/a?outputType=amp', 'https://example.org/a'],
  ],
  'parameters that say which page it is stay as they are written': [
    ['https://example.org/s?q=a%20b+c&empty=&flag', 'https://example.org/s?q=a%20b+c&empty=&flag'],
    ['https://example.org/index.php?topic=589061.0', 'https://example.org/index.php?topic=589061.0'],
    ['https://example.org/viewtopic.php?t=361697', 'https://example.org/viewtopic.php?t=361697'],
    ['https://example.org/a?lang=de&sc_lang=en', 'https://example.org/a?lang=de&sc_lang=en'],
    [
      'https://mp.example.org/s?__biz=MzA&mid=26&idx=1&sn=ab',
      'https://mp.example.org/s?__biz=MzA&mid=26&idx=1&sn=ab',
    ],
    ['https://gitlab.com/o/r/-/blob/x?ref=main', 'https://gitlab.com/o/r/-/blob/x?ref=main'],
    ['https://example.org/docs?ref=v1.2.beta', 'https://example.org/docs?ref=v1.2.beta'],
    ['https://example.org/a?source=code', 'https://example.org/a?source=code'],
    ['https://example.org/a?gid=0&did=1&fbid=2', 'https://example.org/a?gid=0&did=1&fbid=2'],
    ['https://example.org/a?cmp=b&share_token=c', 'https://example.org/a?cmp=b&share_token=c'],
    ['https://example.org/p/shoe?s=44', 'https://example.org/p/shoe?s=44'],
    [
      'https://podcasts.apple.com/us/podcast/x/id1?i=1000',
      'https://podcasts.apple.com/us/podcast/x/id1?i=1000',
    ],
  ],
  'a referrer goes where its value shows that it is one': [
    ['https://example.org/a?ref=news.example.net', 'https://example.org/a'],
    ['https://example.org/a?ref=hackernews', 'https://example.org/a'],
    ['https://example.org/a?source=rss', 'https://example.org/a'],
    ['https://example.org/a?via=producthunt', 'https://example.org/a'],
    ['https://example.org/a?ref=tldrnewsletter', 'https://example.org/a'],
  ],
  fragments: [
    ['https://simonwillison.net/2025/Mar/4/x/#atom-everything', 'https://simonwillison.net/2025/Mar/4/x/'],
    ['https://example.org/a#:~:text=one%20two', 'https://example.org/a'],
    ['https://example.org/a#part:~:text=one', 'https://example.org/a#part'],
    ['https://example.org/a#comments', 'https://example.org/a'],
    ['https://example.org/a#respond', 'https://example.org/a'],
    ['https://example.org/a#', 'https://example.org/a'],
    ['https://example.org/a#more-812', 'https://example.org/a'],
    ['https://example.org/a#utm_source=rss&utm_medium=rss', 'https://example.org/a'],
    ['https://example.org/a#_=_', 'https://example.org/a'],
    ['https://example.org/a#ixzz1abc', 'https://example.org/a'],
    ['https://example.org/a#comment-41', 'https://example.org/a#comment-41'],
    ['https://example.org/a#installation', 'https://example.org/a#installation'],
    ['https://example.org/#/docs/intro', 'https://example.org/#/docs/intro'],
    ['https://example.org/#!topic/x', 'https://example.org/#!topic/x'],
  ],
  'redirects that name their target': [
    [
      'https://www.google.com/url?sa=t&url=https%3A%2F%2Fexample.org%2Fa%3Futm_source%3Dx&usg=1',
      'https://example.org/a',
    ],
    ['https://www.google.de/url?q=https://example.org/a&sa=D', 'https://example.org/a'],
    [
      'https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fa%3Ffbclid%3D1&h=AT',
      'https://example.org/a',
    ],
    ['https://l.instagram.com/?u=https%3A%2F%2Fexample.org%2F&e=AT', 'https://example.org/'],
    ['https://t.umblr.com/redirect?z=https%3A%2F%2Fexample.org%2Fa&t=x', 'https://example.org/a'],
    ['https://out.reddit.com/t3_1?url=https%3A%2F%2Fexample.org%2Fa&token=x', 'https://example.org/a'],
    ['https://www.linkedin.com/safety/go?url=https%3A%2F%2Fexample.org%2Fa&trk=x', 'https://example.org/a'],
    ['https://www.youtube.com/redirect?event=d&q=https%3A%2F%2Fexample.org%2Fa', 'https://example.org/a'],
    ['https://duckduckgo.com/l/?uddg=https%3A%2F%2Fexample.org%2Fa&rut=1', 'https://example.org/a'],
    ['https://vk.com/away.php?to=https%3A%2F%2Fexample.org%2Fa', 'https://example.org/a'],
    [
      'https://nam01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fa&data=1',
      'https://example.org/a',
    ],
    [
      'https://tracking.example.net/CL0/https:%2F%2Fexample.org%2Fa%3Futm_source=t/1/0100-abc/xyz=123',
      'https://example.org/a',
    ],
    [
      'https://medium.com/m/global-identity-2?redirectUrl=https%3A%2F%2Fblog.example.org%2Fa-0123456789ab',
      'https://blog.example.org/a-0123456789ab',
    ],
    [
      'https://www.google.com/url?q=https%3A%2F%2Fl.facebook.com%2Fl.php%3Fu%3Dhttps%253A%252F%252Fexample.org%252Fa',
      'https://example.org/a',
    ],
    ['https://www.google.com/url?q=javascript:alert(1)', 'https://www.google.com/url?q=javascript:alert(1)'],
    [
      'https://example.org/login?url=https%3A%2F%2Fexample.net%2F',
      'https://example.org/login?url=https%3A%2F%2Fexample.net%2F',
    ],
  ],
  AMP: [
    ['https://www.google.com/amp/s/www.example.org/a', 'https://www.example.org/a'],
    ['https://www.google.com/amp/www.example.org/a', 'http://www.example.org/a'],
    [
      'https://www-example-org.cdn.ampproject.org/c/s/www.example.org/a?amp_js_v=0.1&id=3',
      'https://www.example.org/a?id=3',
    ],
    ['https://www-example-org.cdn.ampproject.org/v/www.example.org/a', 'http://www.example.org/a'],
  ],
  'what cannot be printed comes back as it was': [
    ['not an address', 'not an address'],
    ['', ''],
    ['about:blank', 'about:blank'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['mailto:a@example.org?utm_source=x', 'mailto:a@example.org?utm_source=x'],
    ['file:///tmp/a.pdf', 'file:///tmp/a.pdf'],
    ['chrome-extension://abc/viewer.html?file=x', 'chrome-extension://abc/viewer.html?file=x'],
    ['http://', 'http://'],
  ],
  'passwords are not printed': [['https://user:secret@example.org/a', 'https://example.org/a']],
  'parameters of single sites': [
    [
      'https://www.nytimes.com/2025/01/02/a.html?smid=url-share&unlocked_article_code=1.abc',
      'https://www.nytimes.com/2025/01/02/a.html?unlocked_article_code=1.abc',
    ],
    ['https://open.spotify.com/episode/abc?si=1', 'https://open.spotify.com/episode/abc'],
    ['https://www.theguardian.com/a?CMP=share_btn_url', 'https://www.theguardian.com/a'],
    ['https://www.linkedin.com/pulse/a-title-x1?trackingId=1', 'https://www.linkedin.com/pulse/a-title-x1'],
    ['https://en.wikipedia.org/wiki/Emu?wprov=sfla1', 'https://en.wikipedia.org/wiki/Emu'],
    ['https://techcrunch.com/a/?tpcc=tcplustwitter', 'https://techcrunch.com/a/'],
  ],
};

describe.each(Object.entries(tables))('%s', (_, rows) => {
  it.each(rows)('%s', (clipped, printed) => {
    expect(canonicalLink(clipped)).toBe(printed);
  });
});
