import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences } from '../../../lib/desk';

const partsOf = (text: string, other: string) =>
  differences(text, other).map(({ start, end }) => text.slice(start, end));

describe('what one text says and another does not', () => {
  it.each([
    ['nothing', 'The same words.', 'The same words.', []],
    ['a word that is another', 'Lookups fall to 17 µs.', 'Lookups fall to 41 µs.', ['17']],
    ['words put in, at both ends too', 'First, a b c, at last', 'a b c', ['First,', ', at last']],
    ['nothing where words only went', 'a c', 'a b c', []],
    ['a mark of its own', 'It is out!', 'It is out.', ['!']],
    ['not white space alone', 'a  b\n\nc', 'a b c', []],
    ['everything beside nothing', 'All of it', '', ['All of it']],
    ['what was moved', 'one two three four', 'two three four one', ['one']],
    ['words far apart', 'a b c X d e f Y g', 'a b c d e f g', ['X', 'Y']],
  ])('%s', (_, text, other, parts) => {
    expect(partsOf(text, other)).toEqual(parts);
  });

  it('takes as one what differs in most places', () => {
    const words = (of: string) => Array.from({ length: 3000 }, (_, at) => `${of}${at}`).join(' ');
    expect(partsOf(`Dear all. ${words('a')} Bye.`, `Dear all. ${words('b')} Bye.`)).toEqual([words('a')]);
  });

  it('leaves only what the other text says too, in its order', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', '.'), { maxLength: 30 })
      .map((list) => list.join(' '));
    const squeezed = (words: string) => words.replace(/\s+/g, '');
    fc.assert(
      fc.property(text, text, (one, other) => {
        let left = one;
        for (const { start, end } of differences(one, other).reverse())
          left = left.slice(0, start) + left.slice(end);
        let rest = squeezed(other);
        for (const sign of squeezed(left)) {
          expect(rest).toContain(sign);
          rest = rest.slice(rest.indexOf(sign) + 1);
        }
      }),
    );
  });
});
