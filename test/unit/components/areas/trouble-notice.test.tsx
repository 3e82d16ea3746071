// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { TroubleNotice } from '../../../../components/areas/TroubleNotice';
import { type Trouble, TroubleContext, useTroubleState } from '../../../../components/hooks/trouble';
import { ClipGone } from '../../../../lib/errors';
import '../../browser';

const copied: string[] = [];
vi.mock('../../../../components/hooks/clipboard', () => ({
  copyText: async (text: string) => copied.push(text),
}));

let trouble: Trouble;
function Page() {
  trouble = useTroubleState();
  return (
    <TroubleContext.Provider value={trouble}>
      <TroubleNotice take="The form’s." />
    </TroubleContext.Provider>
  );
}

it('says what was typed into clips that are gone, and copies that and what the form holds', async () => {
  act(() => render(<Page />, document.body));
  act(() => trouble.report(new ClipGone({ 'a take': 'It lifts.' })));
  expect(document.body.textContent).toContain('“It lifts.”');
  await act(async () => document.querySelector<HTMLElement>('.quiet-button')?.click());
  await vi.waitFor(() => expect(copied).toEqual(['It lifts.\n\nThe form’s.']));
  expect(document.body.textContent).toBe('');
});
