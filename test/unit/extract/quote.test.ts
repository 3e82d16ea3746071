// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { readDocument } from '../../../lib/read-document';

function select(from: Node | null | undefined, to: Node | null | undefined): void {
  const range = document.createRange();
  if (from && to) {
    range.setStartBefore(from);
    range.setEndAfter(to);
  }
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
}

describe('the quote', () => {
  afterEach(() => {
    document.getSelection()?.removeAllRanges();
    document.body.replaceChildren();
  });

  it('is what is selected, across elements, a blank line between blocks', () => {
    const [first, second] = ['The gauge was right.', 'The notebook was not <b>wrong</b>.'].map((html) => {
      const paragraph = document.createElement('p');
      paragraph.append(document.createRange().createContextualFragment(html));
      document.body.append(paragraph);
      return paragraph;
    });
    select(first, second);
    expect(readDocument(document, 'https://quote.example/a').quote).toEqual({
      text: 'The gauge was right.\n\nThe notebook was not wrong.',
      html: '<p>The gauge was right.</p><p>The notebook was not <b>wrong</b>.</p>',
    });
  });

  it('is absent where nothing is selected', () => {
    expect(readDocument(document, 'https://quote.example/a').quote).toBeUndefined();
  });
});
