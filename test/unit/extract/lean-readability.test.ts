// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import Full from '@mozilla/readability/Readability.js';
import { expect, test } from 'vitest';
import { lean } from '../../../scripts/lean-readability';

const source = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);
/** What the shorter form does not do, for nobody sees it or the reader does it: see `SHORTER` and `UNUSED`. */
Object.assign(Full.prototype, {
  _fixLazyImages: () => undefined,
  _fixRelativeUris: () => undefined,
  _simplifyNestedElements: () => undefined,
});

const module = `data:text/javascript;base64,${Buffer.from(lean(source)).toString('base64')}`;
const fixtures = 'test/fixtures/extract';

test.each(readdirSync(fixtures))(
  'what is shipped of Readability reads %s as the whole does',
  async (name) => {
    const html = readFileSync(join(fixtures, name, 'page.html'), 'utf8');
    const { default: Lean }: { default: typeof Full } = await import(/* @vite-ignore */ module);
    const [full, short] = [Full, Lean].map((Reader) => {
      const reader = new Reader<Node>(new DOMParser().parseFromString(html, 'text/html'), {
        disableJSONLD: true,
        serializer: (node: Node) => node,
      });
      reader._getArticleMetadata = () => ({ title: '', byline: '', excerpt: '' });
      const content = reader.parse()?.content;
      return content ? bare(new XMLSerializer().serializeToString(content)) : 'nothing';
    });
    expect(short).toBe(full);
  },
);

/** Without boxes and attributes of looks, and whatever the order of those that say something. */
function bare(html: string): string {
  return html
    .replace(/<\/?div\b[^>]*>| (?:class|align|width|height|valign|border|bgcolor)="[^"]*"/g, '')
    .replace(/<img [^>]*(?= \/>)/g, (image) =>
      image
        .split(/ (?=[\w-]+=)/)
        .sort()
        .join(' '),
    );
}
