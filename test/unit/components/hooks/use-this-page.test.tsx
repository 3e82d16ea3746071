// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { type ThisPage, useThisPage } from '../../../../components/hooks/use-this-page';
import * as store from '../../../../lib/store';
import type { Database } from '../../../../lib/store/database';
import '../../browser';
import { NOON, pageOf, pending } from '../../builders';
import { freshDatabase } from '../../database';

let db: Database;
const tab = { id: 1, url: 'https://news.example/p', title: 'Tab', loading: false };
vi.mock('../../../../components/hooks/use-reading', () => ({
  useReading: () => ({ tab, capture: undefined, reading: false, settled: async () => undefined }),
}));
vi.mock('../../../../components/hooks/use-found', () => ({ useFound: () => ({}) }));
vi.mock('../../../../components/hooks/backend', () => ({
  backend: async () => ({ db, store }),
  jobs: () => import('../../../../lib/jobs'),
}));

let page: ThisPage;
function Page() {
  page = useThisPage(undefined, false);
  return null;
}

const stored = () => db.pending.get(pageOf('p'));

async function type(take: string): Promise<number> {
  act(() => page.change({ take }));
  await vi.waitFor(async () => expect((await stored())?.typed.take).toBe(take));
  return (await stored())?.updatedAt ?? 0;
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  db = await freshDatabase();
  render(null, document.body);
});

it('what is typed after a discard counts as later, also where a clock ran ahead', async () => {
  const ahead = NOON + 1_000_000;
  await db.purged.put({ id: `take/${pageOf('p')}`, at: ahead });
  act(() => render(<Page />, document.body));
  expect(await type('Again')).toBeGreaterThan(ahead);
  await store.discardPending(db, pageOf('p'));
  const gone = await store.lastGone(db, pageOf('p'));
  expect(await type('And again')).toBeGreaterThan(gone);
});

it('what is typed into a take of a device whose clock ran ahead counts as later', async () => {
  await store.keepPending(db, pending('p', { updatedAt: NOON + 1_000_000 }));
  act(() => render(<Page />, document.body));
  await vi.waitFor(() => expect(page.form.take).toBe('Half a take'));
  expect(await type('All of it')).toBeGreaterThan(NOON + 1_000_000);
});
