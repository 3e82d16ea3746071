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
  ])('%j in %s', (text, locale, lower) => expect(houseCase(text, locale)).toBe(lower));
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
