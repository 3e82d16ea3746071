import { describe, expect, it } from 'vitest';
import { viaOf } from '../../../lib/via';

const PAGE = 'https://tidedb.example/blog/3-0';
const via = (referrer: string, opener = '', page = PAGE) => viaOf(page, { referrer, opener });

describe('where a page was come upon', () => {
  it.each([
    ['https://news.ycombinator.com/', 'Hacker News'],
    ['https://www.reddit.com/', 'Reddit'],
    ['https://old.reddit.com/', 'Reddit'],
    ['https://lobste.rs/', 'Lobsters'],
    ['https://t.co/', 'X'],
    ['https://go.bsky.app/', 'Bluesky'],
    ['https://feedly.com/', 'Feedly'],
    ['https://www.weekly.example/', 'weekly.example'],
  ])('of an origin alone, %s, there is a name and no address', (referrer, label) => {
    expect(via(referrer)).toEqual({ url: '', role: 'via', label });
  });

  it('a whole address that led there is its own link, without what only measures', () => {
    expect(via('https://weekly.example/issues/91?utm_source=mail')).toEqual({
      url: 'https://weekly.example/issues/91',
      role: 'via',
      label: 'weekly.example',
    });
  });

  it('the tab that it was opened from gives the address that the referrer keeps to itself', () => {
    expect(via('https://news.ycombinator.com/', 'https://news.ycombinator.com/item?id=8812')).toEqual({
      url: 'https://news.ycombinator.com/item?id=8812',
      role: 'via',
      label: 'Hacker News',
    });
    expect(via('https://t.co/', 'https://x.com/anaruiz/status/1764')?.url).toBe(
      'https://x.com/anaruiz/status/1764',
    );
  });

  it('where the two disagree, the referrer knows: the other tab has gone on', () => {
    expect(via('https://lobste.rs/', 'https://dispatch.example/2026/03/02/refunds')).toEqual({
      url: '',
      role: 'via',
      label: 'Lobsters',
    });
  });

  it('a whole referrer is not given up for what the other tab shows by now', () => {
    expect(via('https://weekly.example/a', 'https://weekly.example/b')?.url).toBe('https://weekly.example/a');
  });

  it('without a referrer nobody is credited: a tab of Ctrl+T has an opener, too', () => {
    expect(via('', 'https://news.ycombinator.com/item?id=8812')).toBeUndefined();
    expect(via('', 'https://dispatch.example/2026/03/02/refunds')).toBeUndefined();
    expect(via('')).toBeUndefined();
  });

  it.each([
    ['a list', 'https://news.ycombinator.com/', 'https://news.ycombinator.com/newest', 'Hacker News'],
    ['a short link of the place', 'https://t.co/AbCdEfGhIj', '', 'X'],
    ['a timeline', 'https://t.co/', 'https://x.com/home', 'X'],
    ['messages', 'https://x.com/', 'https://x.com/messages/123-456', 'X'],
    ['messages', 'https://www.linkedin.com/', 'https://www.linkedin.com/messaging/thread/2-a', 'LinkedIn'],
    ['an inbox', 'https://substack.com/', 'https://substack.com/inbox/post/123', 'Substack'],
    ['what may be private', 'https://github.com/', 'https://github.com/wx/plans/issues/7', 'GitHub'],
    [
      'a post in work',
      'https://weekly.example/',
      'https://weekly.example/wp-admin/post.php?post=12',
      'weekly.example',
    ],
    ['a preview', 'https://weekly.example/?p=12&preview=true', '', 'weekly.example'],
  ])('the address of %s is not printed, its place is', (_, referrer, opener, label) => {
    expect(via(referrer, opener)).toEqual({ url: '', role: 'via', label });
  });

  it('a place is not credited for its own pages, whatever its short links are called', () => {
    expect(via('https://t.co/AbCdEfGhIj', '', 'https://x.com/anaruiz/status/1764')).toBeUndefined();
  });

  it.each([
    ['the same site', 'https://tidedb.example/blog'],
    ['a part of it', 'https://docs.tidedb.example/'],
    ['a search engine', 'https://www.google.com/'],
    ['another', 'https://duckduckgo.com/?q=tidedb'],
    ['one of a country', 'https://www.google.co.uk/'],
    ['mail', 'https://mail.google.com/'],
    ['mail of a house', 'https://webmail.publisher.example/?_task=mail'],
    ['a chat', 'https://app.slack.com/client/T1/C2'],
    ['a machine’s answer', 'https://chatgpt.com/c/8812'],
    ['a short link', 'https://bit.ly/3x'],
    ['a door', 'https://accounts.google.com/'],
    ['a paper in work', 'https://docs.google.com/document/d/1/edit'],
    ['the house’s own network', 'https://cms.newsroom.internal/'],
    ['a machine without a domain', 'http://intranet/'],
    ['an address in numbers', 'http://192.168.1.20/'],
    ['no web page', 'android-app://com.example.reader'],
  ])('nobody is credited for %s', (_, referrer) => {
    expect(via(referrer)).toBeUndefined();
    expect(via(referrer, referrer)).toBeUndefined();
  });

  it('what is open in a feed reader stays its owner’s', () => {
    expect(via('https://feedly.com/', 'https://feedly.com/i/entry/8812')?.url).toBe('');
  });

  it('two sites under one roof are two, and so are two of one country', () => {
    expect(via('https://ana.substack.com/', '', 'https://mara.substack.com/p/tides')?.label).toBe(
      'ana.substack.com',
    );
    expect(via('https://tides.co.uk/', '', 'https://buoys.co.uk/')?.label).toBe('tides.co.uk');
    expect(via('https://news.tides.co.uk/', '', 'https://tides.co.uk/')).toBeUndefined();
  });
});
