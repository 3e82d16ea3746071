// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { TroubleContext, useTroubleState } from '../../../../components/hooks/trouble';
import { useDeskDay } from '../../../../components/hooks/use-desk-day';
import { StoreError } from '../../../../lib/errors';
import * as store from '../../../../lib/store';
import type { Database } from '../../../../lib/store/database';
import { clip, TODAY } from '../../builders';
import { freshDatabase } from '../../database';

let db: Database;
const openings: Error[] = [];
vi.mock('../../../../components/hooks/backend', () => ({
  backend: async () => {
    const failure = openings.shift();
    if (failure) throw failure;
    return { db, store };
  },
}));

let shown: string[] | undefined;
let trouble: string | undefined;

function Day() {
  shown = useDeskDay(TODAY)?.clips.map(({ headline }) => headline);
  return null;
}

function Page() {
  const state = useTroubleState();
  trouble = state.reason;
  return (
    <TroubleContext.Provider value={state}>
      <Day />
    </TroubleContext.Provider>
  );
}

it('a day that could not be read at once is asked for again by a desk that stays open', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
  db = await freshDatabase();
  await db.clips.put(clip('p', { headline: 'Fog' }));
  openings.push(new StoreError('databaseClosed'));
  act(() => render(<Page />, document.body));
  await vi.waitFor(() => expect(trouble).toBe('databaseClosed'));
  expect(shown).toBeUndefined();
  await act(async () => void (await vi.advanceTimersByTimeAsync(30_000)));
  await vi.waitFor(() => expect(shown).toEqual(['Fog']));
});
