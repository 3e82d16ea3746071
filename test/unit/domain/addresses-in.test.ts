import { describe, expect, it } from 'vitest';
import { addressesIn } from '../../../lib/addresses-in';

describe('addressesIn', () => {
  it.each<[string, string, string[]]>([
    ['nothing', '', []],
    ['words only', 'see the mail of yesterday, example.org', []],
    ['one alone', 'https://a.example/x', ['https://a.example/x']],
    ['lines', 'https://a.example/1\r\nhttps://a.example/2\n', ['https://a.example/1', 'https://a.example/2']],
    ['a sentence', 'Have you seen https://a.example/x?', ['https://a.example/x']],
    ['a query before a full stop', 'See https://a.example/x?id=1&b=2.', ['https://a.example/x?id=1&b=2']],
    ['commas', 'https://a.example/1, https://a.example/2;', ['https://a.example/1', 'https://a.example/2']],
    ['round brackets', '(more at https://a.example/x).', ['https://a.example/x']],
    ['a balanced bracket', 'https://wiki.example/Draft_(review)', ['https://wiki.example/Draft_(review)']],
    ['both', '(https://wiki.example/Draft_(review)).', ['https://wiki.example/Draft_(review)']],
    ['square brackets', 'x [https://a.example/x]', ['https://a.example/x']],
    ['a Markdown link', '[the paper](https://a.example/x), good', ['https://a.example/x']],
    [
      'a Markdown link whose words are its address',
      '[https://a.example/x](https://a.example/x)',
      ['https://a.example/x'],
    ],
    [
      'a mail',
      'Tip <https://a.example/x>\n> quoted https://a.example/y\n',
      ['https://a.example/x', 'https://a.example/y'],
    ],
    ['HTML', '<a href="https://a.example/x">words</a>', ['https://a.example/x']],
    [
      'quotes',
      "“https://a.example/x” and 'https://a.example/y'",
      ['https://a.example/x', 'https://a.example/y'],
    ],
    ['chat with a time and a name', '[10:12] ana: https://a.example/x 👀', ['https://a.example/x']],
    ['code in a chat', '`https://a.example/x`', ['https://a.example/x']],
    ['guillemets', '«https://a.example/x»', ['https://a.example/x']],
    ['a full-width full stop', '见 https://a.example/x。', ['https://a.example/x']],
    ['full-width words behind a comma', 'https://a.example/x，很好', ['https://a.example/x']],
    ['capitals', 'HTTPS://A.example/x', ['HTTPS://A.example/x']],
    ['twice the same', 'https://a.example/x and again https://a.example/x.', ['https://a.example/x']],
    ['another scheme', 'ftp://a.example/x mailto:a@b.example', []],
    ['a scheme without a host', 'https:// and http://', []],
    ['escapes and an umlaut', 'https://a.example/ü%20x', ['https://a.example/ü%20x']],
    ['a fragment', 'https://a.example/x#part-2!', ['https://a.example/x#part-2']],
    ['bold', '**https://a.example/24**', ['https://a.example/24']],
    ['bold in a chat', 'Read this: *https://a.example/24*!', ['https://a.example/24']],
    ['italic', '_https://a.example/25_', ['https://a.example/25']],
    [
      'bold and italic',
      '**_https://a.example/x_**, (__https://a.example/y__)',
      ['https://a.example/x', 'https://a.example/y'],
    ],
    ['a bold sentence', 'Ana: **must read https://a.example/x.** Thanks', ['https://a.example/x']],
    [
      'a bold line of two',
      '**https://a.example/1 https://a.example/2**',
      ['https://a.example/1', 'https://a.example/2'],
    ],
    ['a bold Markdown link', '**[the paper](https://a.example/x)**', ['https://a.example/x']],
    ['a bold address that ends in a star', '**https://a.example/A***', ['https://a.example/A*']],
    [
      'an italic address that ends in _',
      '_https://a.example/dQw4w9WgXc__',
      ['https://a.example/dQw4w9WgXc_'],
    ],
    ['stars and _ inside', '*https://a.example/*/_x_/b_c*', ['https://a.example/*/_x_/b_c']],
    [
      'stars and _ at the end, which nothing opened',
      'https://a.example/A*\n* https://a.example/B*\n*new* https://a.example/C*\nin snake_case https://a.example/D_',
      ['https://a.example/A*', 'https://a.example/B*', 'https://a.example/C*', 'https://a.example/D_'],
    ],
    [
      'an ellipsis',
      'https://a.example/28… (https://a.example/29…)',
      ['https://a.example/28', 'https://a.example/29'],
    ],
    ['a full-width bracket', 'https://a.example/13）', ['https://a.example/13']],
    ['full-width brackets with words behind', '见（https://a.example/13）很好', ['https://a.example/13']],
    [
      'corner brackets',
      '「https://a.example/1」を、【https://a.example/2】',
      ['https://a.example/1', 'https://a.example/2'],
    ],
    [
      'a balanced full-width bracket',
      '（https://a.example/重庆（消歧义））',
      ['https://a.example/重庆（消歧义）'],
    ],
    [
      'a bar between',
      'https://a.example/19|https://a.example/20',
      ['https://a.example/19', 'https://a.example/20'],
    ],
    ['a bar inside', 'https://a.example/css?family=A|B', ['https://a.example/css?family=A|B']],
    [
      'an address in an address',
      'https://a.example/web/https://b.example/',
      ['https://a.example/web/https://b.example/'],
    ],
    ['a cell of a table', '| https://a.example/19|', ['https://a.example/19']],
  ])('%s', (_, text, found) => {
    expect(addressesIn(text)).toEqual(found);
  });

  it.each([
    ['stars', 'https://a.example/x* '.repeat(20_000)],
    ['brackets', `https://a.example/${')'.repeat(30_000)}`],
    ['brackets that open', `https://a.example/${'（'.repeat(30_000)}`],
    ['dots', `https://a.example/${'.'.repeat(30_000)}x`],
  ])('a long text of %s takes no time', (_, text) => {
    const begun = performance.now();
    addressesIn(text);
    expect(performance.now() - begun).toBeLessThan(1_000);
  });
});
