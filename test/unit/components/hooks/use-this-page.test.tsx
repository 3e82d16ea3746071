// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { TroubleContext, useTroubleState } from '../../../../components/hooks/trouble';
import { type ThisPage, useThisPage } from '../../../../components/hooks/use-this-page';
import { StoreError } from '../../../../lib/errors';
import * as store from '../../../../lib/store';
import type { Database } from '../../../../lib/store/database';
import '../../browser';
import { NOON, pageOf, pending } from '../../builders';
import { freshDatabase } from '../../database';
import { UNREAD } from './reading';

let db: Database;
vi.mock('../../../../components/hooks/use-found', () => ({
  useFound: (...[, , , saves]: unknown[]) => ({ saves, current: true }),
}));
vi.mock('../../../../components/hooks/backend', () => ({
  backend: async () => ({ db, store }),
  jobs: async () => {
    const all = await import('../../../../lib/jobs');
    const savePending = async (...given: Parameters<typeof all.savePending>) => {
      beforehand();
      await all.savePending(...given);
      meanwhile();
    };
    return { ...all, savePending };
  },
}));
/** Happens when a save has the words and has stored nothing yet. */
let beforehand = () => {};
/** Happens when the clip is stored and the form does not know of it yet. */
let meanwhile = () => {};

let page: ThisPage;
function Page() {
  page = useThisPage(undefined, UNREAD, { painted: false });
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

it('where a page was found is not forgotten when the browser does not tell it any more', async () => {
  const via = { url: '', role: 'via', label: 'Lobsters' } as const;
  await store.keepPending(db, pending('p', { via }));
  const Painted = () => {
    page = useThisPage(undefined, UNREAD, { painted: true });
    return null;
  };
  act(() => render(<Painted />, document.body));
  await vi.waitFor(() => expect(page.form.take).toBe('Half a take'));
  await type('All of it');
  expect(page.form.via).toBe('Lobsters');
  expect((await stored())?.via).toEqual(via);
});

it('what is taken back after a discard stands before what was typed since', async () => {
  act(() => render(<Page />, document.body));
  await type('Old.');
  const cleared = page.clear();
  await type('New.');
  act(() => page.takeBack(cleared));
  expect(page.form.take).toBe('Old. New.');
  await vi.waitFor(async () => expect((await stored())?.typed.take).toBe('Old. New.'));
});

it('a form that stays is empty after a save, but for what was typed while it was under way', async () => {
  const Form = () => {
    page = useThisPage(undefined, UNREAD, { painted: false, stays: true });
    return null;
  };
  const Panel = () => (
    <TroubleContext.Provider value={useTroubleState()}>
      <Form />
    </TroubleContext.Provider>
  );
  act(() => render(<Panel />, document.body));
  await type('Once');
  const clips = () => db.clips.toArray();
  meanwhile = () => page.change({ take: 'Once more' });
  await act(async () => void (await page.save()));
  meanwhile = () => {};
  expect((await clips()).map(({ take }) => take)).toEqual(['Once']);
  await vi.waitFor(async () => expect((await stored())?.typed.take).toBe('Once more'));
  await act(async () => void (await page.save()));
  expect((await clips()).map(({ take }) => take)).toEqual(['Once more']);
  expect(page.typed).toBe(false);
  expect(await stored()).toBeUndefined();
});

it('what was typed while a save was under way that fails is on the disk', async () => {
  const Form = () => {
    page = useThisPage(undefined, UNREAD, { painted: false });
    return null;
  };
  const Popup = () => (
    <TroubleContext.Provider value={useTroubleState()}>
      <Form />
    </TroubleContext.Provider>
  );
  act(() => render(<Popup />, document.body));
  await type('Once');
  beforehand = () => {
    page.change({ take: 'Once more' });
    throw new StoreError('diskFull');
  };
  await act(async () => void (await page.save()));
  beforehand = () => {};
  expect(page.form.take).toBe('Once more');
  await vi.waitFor(async () => expect((await stored())?.typed.take).toBe('Once more'));
  expect(await db.clips.count()).toBe(0);
});

it('a form that stays writes nothing of its own accord: the words may be typed in another window', async () => {
  const capture = { url: 'https://news.example/p', title: 'As read', text: 'All of it.' };
  const Staying = () => {
    page = useThisPage(undefined, { ...UNREAD, capture }, { painted: false, stays: true });
    return null;
  };
  await store.keepPending(db, pending('p', { updatedAt: NOON - 1 }));
  act(() => render(<Staying />, document.body));
  await vi.waitFor(() => expect(page.form.take).toBe('Half a take'));
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  expect((await stored())?.updatedAt).toBe(NOON - 1);
  await type('Half a take, and more');
  await vi.waitFor(async () => expect(await db.articles.count()).toBe(1));
});

it('an edition chosen ahead that has gone by while the form stood open is not the clip’s', async () => {
  const Staying = ({ now }: { now: store.Now }) => {
    page = useThisPage(now, UNREAD, { painted: false, stays: true });
    return null;
  };
  const now = await store.readNow(db, { now: NOON, timeZone: 'UTC', locale: 'en' });
  const isOpen = (open: string) => act(() => render(<Staying now={{ ...now, open }} />, document.body));
  isOpen('2026-03-02');
  act(() => page.change({ take: 'For tomorrow', day: '2026-03-03' }));
  expect(page.form.day).toBe('2026-03-03');
  isOpen('2026-03-03');
  expect(page.form.day).toBe('2026-03-03');
  isOpen('2026-03-04');
  expect(page.form).toMatchObject({ take: 'For tomorrow', day: '2026-03-04' });
  act(() => page.change({ day: '2026-03-02' }));
  isOpen('2026-03-05');
  expect(page.form.day).toBe('2026-03-02');
});
