import { describe, expect, it } from 'vitest';
import { digestInput } from '../../../lib/digest-input';
import { draftFileName } from '../../../lib/draft-file';
import type { Edition } from '../../../lib/edition';
import { defaultSettings } from '../../../lib/settings';
import { clip, NOON, TODAY } from '../builders';

const edition: Edition = {
  day: TODAY,
  slots: { opening: 'Good morning' },
  state: 'draft',
  createdAt: NOON,
  updatedAt: NOON,
  changed: {},
};

describe('digestInput', () => {
  it('is the day in running order, with the words of editor and page', () => {
    const settings = defaultSettings('en-GB');
    settings.publication = { ...settings.publication, name: 'Harbor Notes', editor: 'Ana' };
    const capture = {
      url: 'https://news.example/a',
      siteName: 'The News',
      authors: ['B. Writer'],
      excerpt: 'In short',
      details: { points: '12' },
    };
    const input = digestInput(
      edition,
      [
        clip('last', { categoryId: null }),
        clip('second', { categoryId: 'papers', take: 'Why', venue: 'ICLR', quote: 'Said', capture }),
        clip('first', { categoryId: 'key-developments' }),
      ],
      settings,
    );
    expect(input).toMatchObject({
      day: TODAY,
      locale: 'en-GB',
      publication: { name: 'Harbor Notes', persona: '', editor: 'Ana' },
      slots: { opening: 'Good morning' },
    });
    expect(input.categories.map((each) => each.name)).toEqual(['Key developments', 'Notable', 'Papers']);
    expect(input.clips.map((each) => [each.title, each.category])).toEqual([
      ['Headline of first', 'Key developments'],
      ['Headline of second', 'Papers'],
      ['Headline of last', undefined],
    ]);
    expect(input.clips[1]).toMatchObject({
      take: 'Why',
      venue: 'ICLR',
      quote: 'Said',
      siteName: 'The News',
      authors: ['B. Writer'],
      excerpt: 'In short',
      details: { points: '12' },
    });
  });

  it('keeps apart where a clip leads and where it was found', () => {
    const links = [
      { url: 'https://work.example/a', role: 'source' as const },
      { url: 'https://letter.example/7', role: 'via' as const, label: 'Letter 7' },
      { url: 'https://forum.example/t/9', role: 'discussion' as const },
    ];
    const [only] = digestInput(edition, [clip('a', { links })], defaultSettings('en')).clips;
    expect(only?.links).toEqual(['https://work.example/a', 'https://forum.example/t/9']);
    expect(only?.via).toEqual([{ url: 'https://letter.example/7', label: 'Letter 7' }]);
  });
});

it.each([
  ['Harbor Notes', 'harbor-notes-2026-03-03.md'],
  ['', 'digest-2026-03-03.md'],
  ['…!', 'digest-2026-03-03.md'],
  ['A/B: the “daily”', 'a-b-the-daily-2026-03-03.md'],
  ['Früh & spät', 'früh-spät-2026-03-03.md'],
  ['हिन्दी समाचार', 'हिन्दी-समाचार-2026-03-03.md'],
  [`${'x'.repeat(59)} tail`, `${'x'.repeat(59)}-2026-03-03.md`],
  [`${'x'.repeat(59)}𝒴𐐷`, `${'x'.repeat(59)}y-2026-03-03.md`],
  [`${'x'.repeat(59)}𐐷`, `${'x'.repeat(59)}-2026-03-03.md`],
])('the draft of %j is the file %j', (publication, file) => {
  expect(draftFileName(publication, TODAY)).toBe(file);
});
