import { describe, expect, test } from 'vitest';
import { writeDay } from '../../../lib/digest/text/day';
import { fold } from '../../../lib/digest/text/fold';
import { houseCase } from '../../../lib/digest/text/house-case';
import { usableLocale } from '../../../lib/digest/text/locale';
import { missingStop, withoutStop } from '../../../lib/digest/text/sentence';

describe('a sentence', () => {
  test.each([
    'A.',
    'A!',
    'A?',
    'A…',
    'A...',
    'A。',
    'A！',
    'A？',
    'سؤال؟',
    'वाक्य।',
    '“A.”',
    '(A!)',
    '“(A?)”’',
    '«A.»',
    '„A.“',
    '「A。」',
    'A."',
    '',
  ])('%j lacks nothing', (text) => expect(missingStop(text)).toBe(''));

  test.each(['A', 'A:', 'A;', 'A,', '“A”', 'A)', 'v3.0', 'A.b', '”', '漢字'])(
    '%j lacks a full stop',
    (text) => expect(missingStop(text)).toBe('.'),
  );

  test.each([
    ['A.', 'A'],
    ['漢字。', '漢字'],
    ['A...', 'A...'],
    ['A?', 'A?'],
    ['A', 'A'],
    ['.', ''],
    ['“A.”', '“A.”'],
  ])('%j without its full stop is %j', (text, without) => expect(withoutStop(text)).toBe(without));
});

describe('house case', () => {
  test.each([
    ['ISTANBUL', 'en-US', 'istanbul'],
    ['ISTANBUL', 'tr', 'ıstanbul'],
    ['See HTTPS://X.example/Path?Q=A, OK', 'en-US', 'see HTTPS://X.example/Path?Q=A, ok'],
    ['ΣΑΣ', 'el', 'σας'],
    ['Youtu.be/dQw4w9WgXcQ And bit.ly/3AbCdEf.', 'en-US', 'Youtu.be/dQw4w9WgXcQ and bit.ly/3AbCdEf.'],
    ['(See www.Example.org:8080/A?B=C#D) OK', 'en-US', '(see www.Example.org:8080/A?B=C#D) ok'],
    ['Look...T.co/AbC', 'en-US', 'look...T.co/AbC'],
    ['BÜCHER.example/Straße IST', 'de', 'BÜCHER.example/Straße ist'],
    ['T.CO/AbC IST', 'tr', 'T.CO/AbC ıst'],
    ['The U.S. Senate, The U.S./China Talks', 'en-US', 'the u.s. senate, the u.s./china talks'],
    ['E.g. This/That, I.e./Or, And/Or', 'en-US', 'e.g. this/that, i.e./or, and/or'],
    ['U.K.-Based/Owned, A.I./ML, Ph.D./M.A.', 'en-US', 'u.k.-based/owned, a.i./ml, ph.d./m.a.'],
    ['At 3.5/5 Stars, 1.5GB/S, Node.js IS', 'en-US', 'at 3.5/5 stars, 1.5gb/s, node.js is'],
    ['End.Begin And Example.org', 'en-US', 'end.begin and example.org'],
  ])('%j in %s', (text, locale, lower) => expect(houseCase(text, locale)).toBe(lower));

  test.each(['A'.repeat(200_000), 'A.'.repeat(100_000), 'A-'.repeat(100_000), 'Ab./'.repeat(50_000)])(
    'a long word takes no time',
    (word) => {
      const begun = performance.now();
      expect(houseCase(word, 'en-US')).toBe(word.toLowerCase());
      expect(performance.now() - begun).toBeLessThan(1_000);
    },
  );
});

describe('a day', () => {
  test.each([
    ['2026-03-03', 'en-US', 'full', 'Tuesday, March 3, 2026'],
    ['2026-03-03', 'en-US', 'long', 'March 3, 2026'],
    ['2026-03-03T23:59:59-11:00', 'en-US', 'long', 'March 3, 2026'],
    ['2026-03-03T00:00:00+14:00', 'en-US', 'long', 'March 3, 2026'],
    ['2026-03-03', 'de-DE', 'long', '3. März 2026'],
    ['2026-02-31', 'en-US', 'long', ''],
    ['yesterday', 'en-US', 'long', ''],
    ['', 'en-US', 'long', ''],
    [undefined, 'en-US', 'long', ''],
  ] as const)('%s in %s, %s', (day, locale, style, written) =>
    expect(writeDay(day, locale, style)).toBe(written),
  );
});

test.each([
  [' a \n\t b\u00a0\u2028c ', 'a b c'],
  ['\u202eabc\u202c\u2066d\u2069', 'abcd'],
  ['a\0b', 'a\ufffdb'],
  [undefined, ''],
  [null, ''],
])('%j folds to %j', (text, folded) => expect(fold(text)).toBe(folded));

test.each([
  ['de-de', 'de-DE'],
  ['not a locale', 'en-US'],
  ['', 'en-US'],
])('locale %j is %s', (locale, usable) => expect(usableLocale(locale)).toBe(usable));
