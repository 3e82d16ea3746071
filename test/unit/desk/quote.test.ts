import { expect, it } from 'vitest';
import { standsIn } from '../../../lib/desk';

it.each([
  ['A sentence that runs on', 'Before.\n\nA sentence\nthat  runs on. After.', true],
  ['A sentence that ran on', 'Before. A sentence that runs on. After.', false],
  ['', 'Anything', true],
])('“%s” in “%s”: %s', (quote, text, expected) => {
  expect(standsIn(quote, text)).toBe(expected);
});
