// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { PasteBox } from '../../../../components/edition/PasteBox';
import '../../browser';

it('keeps its addresses, and stays, until they are stored', async () => {
  const onPaste = vi.fn<(text: string) => Promise<boolean>>();
  const onText = vi.fn();
  const onDone = vi.fn();
  const submit = () =>
    act(async () => void document.querySelector('form')?.dispatchEvent(new SubmitEvent('submit')));
  const text = 'https://news.example/a';
  act(() => render(<PasteBox {...{ text, onText, onPaste, onDone }} />, document.body));

  onPaste.mockResolvedValueOnce(false);
  await submit();
  expect(onPaste).toHaveBeenCalledExactlyOnceWith(text);
  expect(onText).not.toHaveBeenCalled();
  expect(onDone).not.toHaveBeenCalled();

  onPaste.mockResolvedValueOnce(true);
  await submit();
  expect(onText).toHaveBeenCalledExactlyOnceWith('');
  expect(onDone).toHaveBeenCalledOnce();
});
