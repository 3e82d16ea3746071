// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { GrowingText } from '../../../../components/ui/GrowingText';

const root = document.body;
const sent = vi.fn();

function show(value: string): void {
  act(() => render(<GrowingText name="Opening" value={value} onInput={sent} />, root));
}

function field(): HTMLTextAreaElement {
  const found = root.querySelector('textarea');
  if (!found) throw new Error('no field');
  return found;
}

function type(text: string): void {
  act(() => {
    field().value += text;
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
}

describe('GrowingText, stored slower than it is typed', () => {
  beforeEach(() => {
    render(null, root);
    sent.mockClear();
    show('');
  });

  it('keeps the letters typed while earlier ones were on their way back', () => {
    type('F');
    type('o');
    show('F');
    expect(field().value).toBe('Fo');
    type('u');
    show('Fou');
    expect(field().value).toBe('Fou');
    expect(sent.mock.calls).toEqual([['F'], ['Fo'], ['Fou']]);
  });

  it('keeps them when something else is drawn anew', () => {
    type('F');
    show('');
    expect(field().value).toBe('F');
  });

  it('takes what came from elsewhere, also between two keystrokes', () => {
    type('F');
    show('F');
    show('F “quoted”');
    expect(field().value).toBe('F “quoted”');
    type('!');
    show('written in another window');
    expect(field().value).toBe('written in another window');
  });
});
