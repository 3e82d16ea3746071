// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { TroubleContext, useTroubleState } from '../../../../components/hooks/trouble';
import { useLive } from '../../../../components/hooks/use-live';
import { StoreError } from '../../../../lib/errors';
import * as store from '../../../../lib/store';
import type { Database } from '../../../../lib/store/database';
import { pending } from '../../builders';
import { freshDatabase } from '../../database';

let db: Database;
/** What the next openings and the next questions fail with, in their order. */
const openings: Error[] = [];
const questions: Error[] = [];
vi.mock('../../../../components/hooks/backend', () => ({
  backend: async () => {
    const failure = openings.shift();
    if (failure) throw failure;
    return { db, store };
  },
}));

let takes: (string | undefined)[] | undefined;
let trouble: string | undefined;

function Unfinished() {
  const rows = useLive(async (ready) => {
    const failure = questions.shift();
    if (failure) throw failure;
    return ready.store.unfinished(ready.db);
  }, []);
  takes = rows?.map(({ typed }) => typed.take);
  return null;
}

function Page() {
  const state = useTroubleState();
  trouble = state.reason;
  return (
    <TroubleContext.Provider value={state}>
      <Unfinished />
    </TroubleContext.Provider>
  );
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
  openings.length = questions.length = 0;
  takes = trouble = undefined;
  render(null, document.body);
  db = await freshDatabase();
  await store.keepPending(db, pending('p'));
});

it.each([
  ['a database that does not open at once', openings],
  ['a first question that is not answered', questions],
])('%s is asked again by a page that stays open, and followed', async (_, failures) => {
  failures.push(new StoreError('databaseClosed'));
  act(() => render(<Page />, document.body));
  await vi.waitFor(() => expect(trouble).toBe('databaseClosed'));
  expect(takes).toBeUndefined();
  await act(async () => void (await vi.advanceTimersByTimeAsync(30_000)));
  await vi.waitFor(() => expect(takes).toEqual(['Half a take']));
  await store.keepPending(db, pending('p', { typed: { take: 'All of it' } }));
  await vi.waitFor(() => expect(takes).toEqual(['All of it']));
});

it('a page that is gone asks no more', async () => {
  openings.push(new StoreError('databaseClosed'), new StoreError('databaseClosed'));
  act(() => render(<Page />, document.body));
  await vi.waitFor(() => expect(trouble).toBe('databaseClosed'));
  act(() => render(null, document.body));
  await act(async () => void (await vi.advanceTimersByTimeAsync(60_000)));
  expect(openings).toHaveLength(1);
});
