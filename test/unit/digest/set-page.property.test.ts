import fc from 'fast-check';
import { expect, test } from 'vitest';
import { html } from '../../../lib/digest/markdown/html';
import { plainText } from '../../../lib/digest/markdown/plain';
import { readPage } from '../../../lib/digest/markdown/read-page';
import { setPage } from '../../../lib/digest/markdown/set-page';
import { nasty, PATIENCE, RUNS } from './helpers/nasty';

/** Lines that reach over blank lines, and lines that do not. */
const LINES = [
  ...[
    '- one',
    '* two',
    '+ three',
    '1. first',
    '7) seventh',
    '-',
    '12.',
    '- - nested',
    '> - quoted',
    '> said',
  ],
  ...['  indented', '    code', '\tcode', '   three in', '```', '~~~', '- ```', '> ~~~', '  ```js'],
  ...['# head', '## head ##', 'words', '*emphasis*', '===', '---', '* * *', '[a]: https://a.example', '[a]'],
  ...[
    '<div>',
    '<!-- open',
    'closed -->',
    '<script>',
    '</script>',
    '<b>',
    'a  ',
    'b\\',
    '\\- no list',
    '&nbsp;x',
  ],
];
const line = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...LINES) }, { weight: 1, arbitrary: nasty });
const page = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\n\n', '\n\n\n', '\r\n', '\n \n')), { maxLength: 8 })
  .map((lines) => lines.flat().join(''));

test(
  'a page that is set part by part is what it is when it is set as a whole',
  () => {
    fc.assert(
      fc.property(page, (markdown) => {
        const whole = readPage(markdown);
        expect(setPage(markdown)).toEqual({ html: `${html(whole)}\n`, text: `${plainText(whole)}\n` });
      }),
      RUNS,
    );
  },
  PATIENCE,
);
