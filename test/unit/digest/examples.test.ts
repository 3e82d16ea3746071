import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtInFormats, type DigestInput, renderDraft } from '../../../lib/digest';

const FIXTURES = new URL('../../fixtures/digest/', import.meta.url);

/** An example's input names its format, and may switch its options. */
interface Example extends DigestInput {
  format: keyof typeof builtInFormats;
  settings?: Record<string, boolean>;
}

test.each(readdirSync(FIXTURES))('%s comes out as written by hand', async (name) => {
  const folder = new URL(`${name}/`, FIXTURES);
  const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
  const example: Example = JSON.parse(read('edition.json'));
  const format = { ...builtInFormats[example.format], settings: example.settings ?? {} };

  const draft = await renderDraft(example, format);

  expect(draft.markdown).toBe(read('expected.md'));
  expect(draft.text).toBe(read('expected.txt'));
  if (existsSync(new URL('expected.html', folder))) expect(draft.html).toBe(read('expected.html'));
});
