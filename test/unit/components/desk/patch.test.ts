// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { patch, type Shown } from '../../../../components/desk/patch';

let root: HTMLElement;
let shown: readonly Shown[];
let made: string[];

beforeEach(() => {
  root = document.createElement('div');
  shown = [];
  made = [];
});

/** Shows blocks, each of them as a paragraph with a line break after it, as a draft's HTML has it. */
function show(...blocks: string[]): Element[] {
  made = [];
  shown = patch(root, shown, blocks, (source) => {
    made.push(source);
    const fragment = document.createDocumentFragment();
    if (source === '') return fragment;
    const paragraph = document.createElement('p');
    paragraph.textContent = source;
    fragment.append(paragraph, '\n');
    return fragment;
  });
  return [...root.children];
}

function texts(): (string | null)[] {
  return [...root.children].map(({ textContent }) => textContent);
}

describe('patch', () => {
  it('makes only the block that changed, and leaves the others in place', () => {
    const before = show('one', 'two', 'three');
    const after = show('one', 'two and more', 'three');
    expect(texts()).toEqual(['one', 'two and more', 'three']);
    expect(made).toEqual(['two and more']);
    expect([after[0], after[2]]).toEqual([before[0], before[2]]);
  });

  it('takes out what is gone, and puts in what is new, at either end and between', () => {
    show('one', 'two', 'three');
    show('two', 'three');
    expect(texts()).toEqual(['two', 'three']);
    show('two', 'new', 'three', 'last');
    expect(texts()).toEqual(['two', 'new', 'three', 'last']);
    show();
    expect(root.childNodes).toHaveLength(0);
  });

  it('keeps its count where blocks that say the same stand side by side', () => {
    show('same', 'same', 'same');
    show('same', 'same');
    expect(texts()).toEqual(['same', 'same']);
    show('same', 'other', 'same', 'same');
    expect(texts()).toEqual(['same', 'other', 'same', 'same']);
  });

  it('goes on after a block of which nothing may be shown', () => {
    show('one', '', 'three');
    show('one', '', 'two', 'three');
    expect(texts()).toEqual(['one', 'two', 'three']);
    show('', '');
    show('one', '');
    expect(texts()).toEqual(['one']);
  });
});
