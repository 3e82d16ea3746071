import { describe, expect, it } from 'vitest';
import type { Capture } from '../../../lib/capture';
import { splitCapture } from '../../../lib/clip';
import { type ClipParts, newClip } from '../../../lib/new-clip';
import { NOON, TODAY } from '../builders';

const parts = (rest: Partial<ClipParts> = {}): ClipParts => ({
  id: 'id-1',
  url: 'https://www.news.example/story?utm_source=mail',
  name: 'Story | The News',
  typed: {},
  day: TODAY,
  now: NOON,
  ...rest,
});

describe('newClip from a bare link', () => {
  it('is named by its tab, marked as unread, and published without tracking', () => {
    expect(newClip(parts())).toEqual({
      id: 'id-1',
      day: TODAY,
      categoryId: null,
      headline: 'Story | The News',
      take: '',
      venue: '',
      quote: '',
      links: [{ url: 'https://www.news.example/story', role: 'source' }],
      capture: { url: 'https://www.news.example/story?utm_source=mail' },
      urlKey: 'news.example/story',
      pageKey: 'news.example/story',
      site: 'news.example',
      unread: true,
      createdAt: NOON,
      updatedAt: NOON,
      changed: {},
    });
  });

  it('tells where it was found', () => {
    const via = { url: 'https://letter.example/7', role: 'via' as const, label: 'Letter 7' };
    expect(newClip(parts({ via })).links).toEqual([
      { url: 'https://www.news.example/story', role: 'source' },
      via,
    ]);
  });

  it('has none where the editor took it out, and that is no field of a clip', () => {
    const via = { url: '', role: 'via' as const, label: 'Lobsters' };
    const clip = newClip(parts({ via, typed: { via: '' } }));
    expect(clip.links).toEqual([{ url: 'https://www.news.example/story', role: 'source' }]);
    expect(clip.changed).toEqual({});
  });

  it('is not its own via', () => {
    const via = { url: 'https://news.example/story#top', role: 'via' as const };
    expect(newClip(parts({ via })).links).toEqual([
      { url: 'https://www.news.example/story', role: 'source' },
    ]);
  });
});

describe('newClip from a capture', () => {
  const capture = {
    url: 'https://www.news.example/story?utm_source=mail',
    canonicalUrl: 'https://news.example/2026/story',
    title: ' Story ',
    venue: 'ICLR 2026 workshop',
    quote: { text: 'So they said.', html: '<p>So they said.</p>' },
  };

  it('takes title, venue and quote of the page', () => {
    const clip = newClip(parts({ capture }));
    expect(clip).toMatchObject({
      headline: 'Story',
      venue: 'ICLR 2026 workshop',
      quote: 'So they said.',
      links: [{ url: 'https://news.example/2026/story', role: 'source' }],
      urlKey: 'news.example/2026/story',
      pageKey: 'news.example/story',
      capture,
      changed: {},
    });
    expect(clip).not.toHaveProperty('unread');
  });

  it('prefers the editor’s words, also where they are empty, each with its change time', () => {
    const typed = { headline: 'Mine', take: 'Why', venue: '', quote: '', categoryId: 'papers' };
    expect(newClip(parts({ capture, typed }))).toMatchObject({
      ...typed,
      changed: { headline: NOON, take: NOON, venue: NOON, quote: NOON, categoryId: NOON },
    });
  });

  it('prints the work before the thread about it', () => {
    const thread = {
      url: 'https://forum.example/t/9',
      links: [
        { url: 'https://work.example/paper', role: 'source' as const },
        { url: 'https://forum.example/t/9', role: 'discussion' as const, label: 'Forum' },
      ],
    };
    expect(newClip(parts({ url: thread.url, capture: thread })).links).toEqual(thread.links);
  });

  it('puts the page first where the capture names only discussions', () => {
    const links = [{ url: 'https://forum.example/t/9', role: 'discussion' as const }];
    expect(newClip(parts({ capture: { ...capture, links } })).links).toEqual([
      { url: 'https://news.example/2026/story', role: 'source' },
      ...links,
    ]);
  });

  it('prints an address once, however it is spelt', () => {
    const links = [{ url: 'http://www.news.example/2026/story/', role: 'discussion' as const }];
    expect(newClip(parts({ capture: { ...capture, links } })).links).toHaveLength(1);
  });
});

describe('splitCapture', () => {
  const facts: Capture = { url: 'https://news.example/a', title: 'A' };

  it('takes the article out of the facts', () => {
    expect(splitCapture({ ...facts, html: '<p>Words</p>', text: 'Words' })).toEqual({
      facts,
      article: { html: '<p>Words</p>', text: 'Words' },
    });
  });

  it('has no article where the page has none', () => {
    expect(splitCapture({ ...facts, html: '', text: '' })).toEqual({ facts });
    expect(splitCapture(facts)).toEqual({ facts });
  });

  it('keeps half an article', () => {
    expect(splitCapture({ ...facts, text: 'Words' }).article).toEqual({ html: '', text: 'Words' });
  });
});
