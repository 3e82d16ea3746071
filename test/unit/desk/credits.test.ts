import { describe, expect, it } from 'vitest';
import { namesIn, writeNames } from '../../../lib/desk';

describe('authors in one box', () => {
  it.each([
    ['Ana Sol, Ben Ode', ['Ana Sol', 'Ben Ode']],
    ['King, Jr.; Rosa  Parks', ['King, Jr.', 'Rosa Parks']],
    [' , Ana Sol,, ', ['Ana Sol']],
    ['', []],
  ])('reads “%s”', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it('writes what it can read back, also where a name holds a comma', () => {
    for (const names of [['Ana Sol'], ['Ana Sol', 'Ben Ode'], ['King, Jr.', 'Rosa Parks'], []])
      expect(namesIn(writeNames(names))).toEqual(names);
  });
});
