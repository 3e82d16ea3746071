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
