import { expect, it } from 'vitest';
import { offsetOf } from '../../../../components/formats/position';

it.each([
  [1, 1, 0],
  [2, 1, 3],
  [2, 3, 5],
  [2, 99, 6],
  [9, 1, 7],
])('line %i, column %i is at %i', (line, column, at) => {
  expect(offsetOf('ab\ncde\n', line, column)).toBe(at);
});
