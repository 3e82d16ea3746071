// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { type Trouble, TroubleContext, useTroubleState } from '../../../../components/hooks/trouble';
import type { ThisPage } from '../../../../components/hooks/use-this-page';
import { PopupNotices } from '../../../../components/popup/PopupNotices';
import { ClipGone } from '../../../../lib/errors';
import '../../browser';

const copied: string[] = [];
vi.mock('../../../../components/hooks/clipboard', () => ({
  copyText: async (text: string) => copied.push(text),
}));
vi.mock('../../../../components/hooks/backend', () => ({
  backend: async () => ({ db: {}, store: { reports: async () => [] } }),
}));

let trouble: Trouble;
function Popup() {
  trouble = useTroubleState();
  return (
    <TroubleContext.Provider value={trouble}>
      <PopupNotices page={{ form: { take: 'The form’s.' } } as ThisPage} />
    </TroubleContext.Provider>
  );
}

it('says what was typed into clips that are gone, and copies that and what the form holds', async () => {
  act(() => render(<Popup />, document.body));
  act(() => trouble.report(new ClipGone({ 'a take': 'It lifts.' })));
  expect(document.body.textContent).toContain('“It lifts.”');
  await act(async () => document.querySelector<HTMLElement>('.quiet-button')?.click());
  await vi.waitFor(() => expect(copied).toEqual(['It lifts.\n\nThe form’s.']));
  expect(document.body.textContent).toBe('');
});
