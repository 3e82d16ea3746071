import { describe, expect, it } from 'vitest';
import type { Category } from '../../../lib/category';
import { inRunningOrder, lacks, sourceOf, titleOf, withQuote } from '../../../lib/clip';
import { clip } from '../builders';

const categories: Category[] = [
  { id: 'papers', name: 'Papers', digit: 2, layout: 'paper', order: 'a1' },
  { id: 'notable', name: 'Notable', digit: 1, layout: 'bullet', order: 'a0' },
  { id: 'empty', name: 'Empty', digit: null, layout: 'bullet', order: 'a2' },
];

describe('lacks', () => {
  it.each([
    ['nothing', { take: 'Why it matters', categoryId: 'papers' }, []],
    ['a take', { take: ' \n ', categoryId: 'papers' }, ['take']],
    ['a category', { take: 'Why', categoryId: null }, ['category']],
    ['a category that still exists', { take: 'Why', categoryId: 'removed' }, ['category']],
    ['both', {}, ['take', 'category']],
  ])('%s', (_, rest, missing) => {
    expect(lacks(clip('a', rest), categories)).toEqual(missing);
  });
});

describe('inRunningOrder', () => {
  it('groups by category in digest order, those without one last, empty groups not at all', () => {
    const clips = [
      clip('none', { categoryId: null, order: 'a0' }),
      clip('paper', { categoryId: 'papers', order: 'a0' }),
      clip('second', { categoryId: 'notable', order: 'a2' }),
      clip('first', { categoryId: 'notable', order: 'a1' }),
      clip('orphan', { categoryId: 'removed', order: 'a3' }),
    ];
    const groups = inRunningOrder(clips, categories);
    expect(groups.map((group) => [group.category?.name, group.clips.map((each) => each.id)])).toEqual([
      ['Notable', ['first', 'second']],
      ['Papers', ['paper']],
      [undefined, ['none', 'orphan']],
    ]);
  });

  it('is empty for an empty day', () => {
    expect(inRunningOrder([], categories)).toEqual([]);
  });
});

describe('sourceOf', () => {
  it('is the first source, wherever it stands', () => {
    const links = [
      { url: 'https://forum.example/t/1', role: 'discussion' as const },
      { url: 'https://work.example/a', role: 'source' as const },
      { url: 'https://work.example/b', role: 'source' as const },
    ];
    expect(sourceOf({ links })).toBe('https://work.example/a');
  });

  it('is any address rather than none', () => {
    expect(sourceOf({ links: [{ url: 'https://forum.example/t/1', role: 'discussion' }] })).toBe(
      'https://forum.example/t/1',
    );
    expect(sourceOf({ links: [] })).toBeUndefined();
  });

  it('is neither where the clip was found, nor an address that is not there', () => {
    const via = { url: 'https://news.example/item?id=1', role: 'via' as const };
    expect(sourceOf({ links: [via] })).toBeUndefined();
    const blank = { url: '', role: 'source' as const };
    const talk = { url: 'https://forum.example/t/1', role: 'discussion' as const };
    expect(sourceOf({ links: [blank, via, talk] })).toBe('https://forum.example/t/1');
  });
});

describe('titleOf', () => {
  it('is the headline, else the site’s name, else the host', () => {
    const capture = { url: 'https://news.example/a', siteName: 'The News' };
    expect(titleOf({ headline: ' Words ', capture, site: 'news.example' })).toBe('Words');
    expect(titleOf({ headline: '  ', capture, site: 'news.example' })).toBe('The News');
    expect(titleOf({ headline: '', capture: { url: '' }, site: 'news.example' })).toBe('news.example');
  });
});

describe('withQuote', () => {
  it.each([
    ['', '“So they said.”'],
    ['As written:', 'As written: “So they said.”'],
    ['As written: ', 'As written: “So they said.”'],
    ['As written:\n', 'As written:\n“So they said.”'],
  ])('after %j', (take, expected) => {
    expect(withQuote(take, 'So they said.')).toBe(expected);
  });
});
