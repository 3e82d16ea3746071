import { expect, test } from 'vitest';
import { parseFormat, renderDraft } from '../../../lib/digest';
import { edition } from './helpers/input';

test.each([
  ['a  b   c', 'a b c'],
  ['a {{ nil }} b', 'a b'],
  ['{{ nil }} a {{ nil }}', 'a'],
  ['a\n\n\n\n\nb', 'a\n\nb'],
  ['\n\na\n\n', 'a'],
  ['- a\n- {{ nil }}\n- b', '- a\n- b'],
  ['- a\n  - {{ nil }}\n  - b', '- a\n  - b'],
  ['## {{ nil }}\n\na', 'a'],
  ['- {{ clips.first.title }}', '- \\-'],
  ['- a\n  - b', '- a\n  - b'],
])('%j leaves nothing behind', async (template, expected) => {
  const { markdown } = await renderDraft(edition([{ title: '-' }]), parseFormat('test', template));
  expect(markdown).toBe(`${expected}\n`);
});
