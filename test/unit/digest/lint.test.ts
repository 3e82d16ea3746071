import { describe, expect, test } from 'vitest';
import {
  builtInFormats,
  type DigestClip,
  type DigestInput,
  LINT_RULES,
  type LintRule,
  lint,
} from '../../../lib/digest';
import { urlKey } from '../../../lib/url';
import { edition } from './helpers/input';

/** A clip that no rule minds. */
const sound: DigestClip = {
  category: 'Lead',
  title: 'Sound',
  take: 'Fine.',
  links: ['https://sound.example/1'],
};
const filled = { slots: { closing: 'Bye.' } };

function found(rule: LintRule, clips: DigestClip[], rest: Partial<DigestInput> = filled) {
  return lint(edition(clips, rest), builtInFormats.essay, { longTake: 5 }).filter(
    (finding) => finding.rule === rule,
  );
}

test('nothing to say about a sound edition', () => {
  expect(lint(edition([sound], filled), builtInFormats.essay)).toEqual([]);
});

const CASES: [LintRule, DigestClip[], Partial<DigestInput>, object][] = [
  ['no-take', [sound, { ...sound, title: 'b', take: ' ' }], filled, { clip: 1 }],
  ['no-link', [{ ...sound, links: ['javascript:alert(1)'] }], filled, { clip: 0 }],
  ['no-venue', [{ ...sound, category: 'Reading', venue: ' ' }], filled, { clip: 0 }],
  [
    'repeated-headline',
    [sound, { ...sound, title: ' SOUND ' }],
    filled,
    { clip: 1, params: { headline: 'SOUND' } },
  ],
  [
    'crowded-site',
    [
      sound,
      { ...sound, title: 'b', links: ['https://www.sound.example/2'] },
      { ...sound, title: 'c' },
      { ...sound, title: 'd' },
    ],
    filled,
    { clip: 2, params: { site: 'sound.example', count: 4 } },
  ],
  [
    'long-take',
    [{ ...sound, take: 'one two three four five [six](https://x.example/a-b)' }],
    filled,
    { clip: 0, params: { words: 6, most: 5 } },
  ],
  [
    'insecure-link',
    [{ ...sound, links: ['http://old.example'] }],
    filled,
    { clip: 0, params: { link: 'http://old.example' } },
  ],
  [
    'tracked-link',
    [{ ...sound, links: ['https://A.example/?utm_source=x&id=1'] }],
    filled,
    { clip: 0, params: { link: 'https://A.example/?utm_source=x&id=1', clean: 'https://a.example/?id=1' } },
  ],
  [
    'dead-mark',
    [{ ...sound, take: 'see [this]()', links: [] }],
    filled,
    { clip: 0, params: { words: 'this' } },
  ],
  [
    'dead-mark',
    [sound],
    { slots: { closing: '[all of it]( <> )' } },
    { slot: 'closing', params: { words: 'all of it' } },
  ],
  ['empty-slot', [sound], { slots: { closing: ' ' } }, { slot: 'closing', params: { label: 'Closing' } }],
  [
    'ran-before',
    [{ ...sound, links: ['https://www.sound.example/1?utm_source=x'] }],
    { ...filled, earlier: { [urlKey('https://sound.example/1')]: '2025-05-04' } },
    { clip: 0, params: { day: '2025-05-04' } },
  ],
];

test.each(CASES)('%s', (rule, clips, rest, where) => {
  expect(found(rule, clips, rest)).toEqual([{ rule, ...where }]);
});

describe('every rule', () => {
  test('has a case above', () => {
    expect([...new Set(CASES.map(([rule]) => rule))].sort()).toEqual(Object.keys(LINT_RULES).sort());
  });

  test.each(CASES)('%s can be switched off', (rule, clips, rest) => {
    const findings = lint(edition(clips, rest), builtInFormats.essay, { longTake: 5, off: [rule] });
    expect(findings.map((finding) => finding.rule)).not.toContain(rule);
  });
});

describe('no rule cries wolf', () => {
  test.each<[LintRule, DigestClip[]]>([
    ['tracked-link', [{ ...sound, links: ['HTTPS://Sound.example', 'https://x.example/?b=1&a=2#part'] }]],
    ['dead-mark', [{ ...sound, take: 'see [this]() and \\[that]() and [it](https://x.example)' }]],
    [
      'repeated-headline',
      [
        { ...sound, title: '' },
        { ...sound, title: null },
      ],
    ],
    ['crowded-site', [sound, { ...sound, title: 'b' }, { ...sound, title: 'c', links: [] }]],
    ['no-venue', [{ ...sound, category: 'Reading', venue: 'CHI' }, sound]],
    ['ran-before', [sound]],
  ])('%s', (rule, clips) => {
    expect(found(rule, clips)).toEqual([]);
  });

  test('a briefing, where words stand alone anyway, has no dead marks', () => {
    const findings = lint(edition([{ ...sound, links: [], take: '[x]()' }]), builtInFormats.briefing);
    expect(findings.map(({ rule }) => rule)).toEqual(['no-link']);
  });
});
