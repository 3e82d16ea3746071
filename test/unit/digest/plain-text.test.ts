import { expect, test } from 'vitest';
import { parseFormat, renderDraft } from '../../../lib/digest';
import { edition } from './helpers/input';

test.each([
  ['# A *b* **c**', 'A *b* c'],
  ['A\nb\\\nc', 'A b c'],
  ['[words](https://a.example) <https://b.example>', 'words https://b.example'],
  ['a `b *c*` d', 'a b *c* d'],
  ['AT&amp;T &lt; \\* &#42;', 'AT&T < * *'],
  ['- a\n- b', '  • a\n  • b'],
  ['- a\n\n- b', '  • a\n\n  • b'],
  ['- a\n  - b\n- c', '  • a\n    • b\n  • c'],
  ['3. a\n4. b', '  3. a\n  4. b'],
  ['> a\n>\n> b', 'a\n\nb'],
  ['```\na  b\n```', 'a b'],
  ['a\n\n---\n\nb', 'a\n\n* * *\n\nb'],
  ['![words](https://a.example/p.png)', 'words'],
  ['[words][x]\n\n[x]: https://a.example', 'words'],
])('%j as plain text', async (template, expected) => {
  expect((await renderDraft(edition([]), parseFormat('test', template))).text).toBe(`${expected}\n`);
});
