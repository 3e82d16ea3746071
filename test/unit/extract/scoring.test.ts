// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { expect, test } from 'vitest';
import { unwrapPictures } from '../../../lib/extract/article/pictures';
import { findArticle } from '../../../lib/extract/article/scoring';

/** In what ours is another: what nobody sees, or another part of the reader does; and a byline is no text at any try. */
const OTHERWISE = {
  _fixLazyImages: () => undefined,
  _fixRelativeUris: () => undefined,
  _simplifyNestedElements: () => undefined,
  _getArticleMetadata: () => ({ title: '', byline: '', excerpt: '' }),
  _removeFlag(this: { _flags: number; _articleByline: string | null }, flag: number) {
    this._flags &= ~flag;
    this._articleByline = null;
  },
};

const fixtures = 'test/fixtures/extract';

test.each(readdirSync(fixtures))('the article of %s is what Readability finds', (name) => {
  const html = readFileSync(join(fixtures, name, 'page.html'), 'utf8');
  const fresh = () => {
    const document = parsed(html);
    for (const element of document.querySelectorAll('script,style')) element.remove();
    unwrapPictures(document.documentElement);
    return document.documentElement;
  };
  const reader = new Readability<Node>(parsed(html), {
    disableJSONLD: true,
    serializer: (node: Node) => node,
  });
  const theirs = Object.assign(reader, OTHERWISE).parse()?.content;
  expect(bare(findArticle(fresh(), fresh))).toBe(bare(theirs));
});

function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Without boxes and attributes of looks, and whatever the order of those that say something. */
function bare(content: Node | null | undefined): string {
  return content
    ? new XMLSerializer()
        .serializeToString(content)
        .replace(/<\/?div\b[^>]*>| (?:class|align|width|height|valign|border|bgcolor)="[^"]*"/g, '')
        .replace(/<img [^>]*(?= \/>)/g, (image) =>
          image
            .split(/ (?=[\w-]+=)/)
            .sort()
            .join(' '),
        )
    : 'nothing';
}
