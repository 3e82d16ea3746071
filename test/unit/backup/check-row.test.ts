import { expect, test } from 'vitest';
import { fits } from '../../../lib/backup/check-row';
import { clip } from '../builders';

const withDetails = (details: unknown) => ({
  ...clip('a'),
  capture: { url: 'https://a.example/', details },
});

test.each([
  ['as sites give them', { stars: '1,255' }, true],
  ['of names that are not known here', { moons: '4' }, true],
  ['absent', undefined, true],
  ['as numbers', { stars: 1255 }, false],
  ['as a list', ['1,255'], false],
  ['as nothing', null, false],
])('a clip with details %s', (_, details, isTaken) => {
  expect(fits('clips', withDetails(details))).toBe(isTaken);
});

const settings = (value: object) => ({ key: 'week', value, changed: {}, createdAt: 1, updatedAt: 1 });
const edition = (issued: unknown) => ({
  ...{ day: '2026-03-03', slots: {}, state: 'issued', changed: {}, createdAt: 1, updatedAt: 1 },
  issued,
});
const wentOut = { at: 1, formatId: 'essay', clips: ['a'], markdown: 'm', html: 'h', text: 't' };

test.each([
  ['a week', 'settings', settings({ startHour: 4, publishingDays: [1, 2] }), true],
  ['settings of a later version besides', 'settings', settings({ moons: [4] }), true],
  ['publishing days that are a number', 'settings', settings({ publishingDays: 5 }), false],
  ['a publishing day that no week has', 'settings', settings({ publishingDays: [9] }), false],
  ['a locale that is none', 'settings', settings({ locale: '!!' }), false],
  ['what went out', 'editions', edition(wentOut), true],
  ['nothing that went out', 'editions', edition({}), false],
  ['authors that are a text', 'clips', { ...clip('a'), capture: { url: 'u', authors: 'Ada' } }, false],
  ['a site that is an object', 'clips', { ...clip('a'), capture: { url: 'u', siteName: {} } }, false],
  ['a language that is a number', 'clips', { ...clip('a'), capture: { url: 'u', lang: 5 } }, false],
  ['a date that is a number', 'clips', { ...clip('a'), capture: { url: 'u', publishedAt: 5 } }, false],
  ['an order that is no order key', 'clips', { ...clip('a'), order: 'a10' }, false],
] as const)('a row with %s', (_, table, row, isTaken) => {
  expect(fits(table, row)).toBe(isTaken);
});
