import { describe, expect, test } from 'vitest';
import {
  builtInFormats,
  type DigestClip,
  type DigestInput,
  parseFormat,
  renderDraft,
} from '../../../lib/digest';
import { edition } from './helpers/input';

type BuiltIn = keyof typeof builtInFormats;

async function text(format: BuiltIn, clips: DigestClip[], rest: Partial<DigestInput> = {}) {
  return (await renderDraft(edition(clips, rest), builtInFormats[format])).text;
}

describe('what is not in the draft is counted', () => {
  const clips = [
    { category: 'Lead', title: 'a' },
    { category: 'Lead', take: 'b' },
    {},
    { category: 'Short', title: 'c', take: ' \n ' },
  ];

  test.each<[BuiltIn, number[]]>([
    ['briefing', [2]],
    ['essay', [0, 2, 3]],
    ['links', [1, 2]],
  ])('%s', async (format, omitted) => {
    expect((await renderDraft(edition(clips), builtInFormats[format])).omitted).toEqual(omitted);
  });
});

describe('a sign-off', () => {
  test.each([
    [{ name: 'A', persona: 'B', editor: 'C' }, 'A — September 30, 2025 — B — C'],
    [{ name: 'A', persona: '', editor: 'C' }, 'A — September 30, 2025 — C'],
    [{ name: 'A', persona: ' ', editor: null }, 'A — September 30, 2025'],
    [{ name: 'A' }, 'A — September 30, 2025'],
    [{ name: '1. *A*' }, '1. *A* — September 30, 2025'],
    [{ name: '', persona: 'B', editor: 'C' }, ''],
    [{}, ''],
  ])('%j', async (publication, line) => {
    const lines = ['Tuesday, September 30, 2025', ...(line === '' ? [] : [line])];
    expect(await text('essay', [], { publication })).toBe(`${lines.join('\n\n')}\n`);
  });
});

describe('a roundup', () => {
  test.each([
    [['a.', 'b.'], {}, 'The rest: a, b.'],
    [['a!', 'b?'], {}, 'The rest: a!, b?'],
    [['*a.*', '[b.](https://x.example)'], {}, 'The rest: *a*, b.'],
    [['a...', 'b…'], {}, 'The rest: a..., b…'],
    [['海。', '山。'], {}, 'The rest: 海, 山。'],
    [['he said “no.”'], {}, 'The rest: he said “no.”'],
    [['a\n\nb', '# c'], {}, 'The rest: a b, # c.'],
    [['.', 'b'], {}, 'The rest: b.'],
    [['a'], { roundup: ' ' }, 'The rest: a.'],
    [['a'], { roundup: 'Also,', afterword: 'Enough.' }, 'Also, a. Enough.'],
    [[], { afterword: 'Unsaid.' }, ''],
  ])('%j %j', async (takes, slots, paragraph) => {
    const clips = takes.map((take) => ({ category: 'Short', title: 'x', take }));
    const expected = ['Tuesday, September 30, 2025', paragraph].filter((part) => part !== '').join('\n\n');
    expect(await text('essay', clips, { slots })).toBe(`${expected}\n`);
  });

  test('runs in category order, then running order, then what has no category', async () => {
    const clips = [
      { take: 'e' },
      { category: 'Reading', title: 'x', take: 'c' },
      { category: 'Short', title: 'x', take: 'a' },
      { category: 'Removed', title: 'x', take: 'f' },
      { category: 'Reading', title: 'x', take: 'd' },
      { category: 'Short', title: 'x', take: 'b' },
    ];
    expect(await text('essay', clips)).toContain('The rest: a, b, c, d, e, f.');
  });
});

describe('a briefing', () => {
  test.each([
    [{ category: 'Lead', title: 'T' }, 'lead\n\nt.\n'],
    [{ category: 'Lead', title: '“T”', take: 'U' }, 'lead\n\n“t”. u\n'],
    [{ category: 'Reading', title: 'T.', venue: 'V' }, 'reading\n\n“t” (v).\n'],
    [{ category: 'Reading', title: 'T', take: 'shows U.' }, 'reading\n\n“t” shows u.\n'],
    [
      { category: 'Reading', take: 'U', links: ['https://h.example/1'] },
      'reading\n\n“h.example” u https://h.example/1\n',
    ],
    [{ category: 'Reading', take: 'U' }, 'reading\n\nu\n'],
    [{ category: 'Reading', take: 'U', venue: 'V' }, 'reading\n\n(v) u\n'],
    [
      { title: 'T', take: 'See youtu.be/dQw4w9WgXcQ And bit.ly/3AbCdEf Of The U.S. Senate' },
      '  • t. see youtu.be/dQw4w9WgXcQ and bit.ly/3AbCdEf of the u.s. senate\n',
    ],
    [{ title: 'T', take: '`Code X` https://Bare.example/X Y' }, '  • t. Code X https://Bare.example/X y\n'],
  ] as [DigestClip, string][])('%j', async (clip, expected) => {
    expect(await text('briefing', [clip])).toBe(expected);
  });

  test('opens and closes with paragraphs', async () => {
    expect(await text('briefing', [], { slots: { opening: 'A\n\nB', closing: 'C\nD' } })).toBe(
      'a\n\nb\n\nc d\n',
    );
  });

  test('of an empty day is one newline', async () => {
    expect(await renderDraft(edition([]), builtInFormats.briefing)).toEqual({
      markdown: '\n',
      html: '\n',
      text: '\n',
      omitted: [],
      says: [],
    });
  });
});

test('what a format captures is Markdown, and text in it stays text', async () => {
  const template =
    '{% for clip in clips %}{% capture x %}**{{ clip.title }}**{% endcapture %}{{ x }} {{ x | append: "!" }}{% endfor %}';
  const draft = await renderDraft(edition([{ title: '*a*' }]), parseFormat('test', template));
  expect(draft.markdown).toBe('**\\*a\\*** \\*a\\*!\n');
});

test('a slot that no format asks for, and a category twice, do no harm', async () => {
  const categories = [
    { name: 'A', layout: 'bullet' as const },
    { name: 'A', layout: 'story' as const },
  ];
  expect(
    await text('briefing', [{ category: 'A', title: 'x' }], { categories, slots: { nowhere: 'y' } }),
  ).toBe('a\n\n  • x.\n');
});

test('an edition in another language has its dates and lists', async () => {
  const clips = [{ title: 'x', authors: ['A', 'B'], publishedAt: '2025-03-01' }];
  expect(await text('links', clips, { locale: 'de-DE' })).toBe('  • x — A und B — 1. März 2025\n');
  expect(await text('essay', [], { locale: 'fr-FR' })).toBe('mardi 30 septembre 2025\n');
});
