import fc from 'fast-check';
import { patience, runs } from '../../runs';

const FRAGMENTS = [
  ...'\\`*_[]<>&!#+-=.)(~|{}:;"\'/^$%@? \t\n\r\u00a0\u3000\u202e\u2066\u200b\ufdd0\0aZé漢ع😀“”…。',
  ...[
    '  ',
    '\n\n',
    '\r\n',
    '&amp;',
    '&#42;',
    '&#x2a;',
    '&nbsp;',
    '<script>',
    '</p>',
    '<!--',
    '-->',
    '<?x?>',
    '<![CDATA[',
  ],
  ...[
    '<https://evil.example>',
    '<a@b.example>',
    '](https://evil.example)',
    '![x](y)',
    '[x]: /y',
    '[x][]',
    '***',
    '---',
  ],
  ...[
    '===',
    '```',
    '~~~',
    '~~',
    '1. ',
    '1) ',
    '12345678901. ',
    '- ',
    '+ ',
    '* ',
    '> ',
    '# ',
    '###### ',
    ' #',
    '    ',
  ],
  ...[
    '{{ 7 | times: 6 }}',
    '{% raw %}',
    'snake_case',
    '__init__',
    'https://www.example',
    '\\\n',
    '\\\\',
    '``',
    '`` ` ``',
  ],
];

/** Text made of what parsers stumble over, and now and then any text at all. */
export const nasty = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: fc.constantFrom(...FRAGMENTS), maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);

/** The same runs every time, so that a failure is a failure of the code. */
export const RUNS = { numRuns: runs(), seed: 20250930 } as const;

export const PATIENCE = patience(RUNS.numRuns);
