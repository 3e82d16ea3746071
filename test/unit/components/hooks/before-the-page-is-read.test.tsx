// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { TroubleContext, useTroubleState } from '../../../../components/hooks/trouble';
import type { Reading } from '../../../../components/hooks/use-reading';
import { type ThisPage, useThisPage } from '../../../../components/hooks/use-this-page';
import * as store from '../../../../lib/store';
import type { Database } from '../../../../lib/store/database';
import '../../browser';
import { clip, NOON, TODAY } from '../../builders';
import { freshDatabase } from '../../database';
import { UNREAD } from './reading';

let db: Database;
vi.mock('../../../../components/hooks/backend', () => ({
  backend: async () => ({ db, store }),
  jobs: () => import('../../../../lib/jobs'),
}));

/** A page whose reading ends while a save waits for it: only then is it known what it calls itself. */
const ARRIVING: Reading = {
  ...UNREAD,
  reading: true,
  settled: async () => ({ url: 'https://news.example/p', canonicalUrl: 'https://news.example/story' }),
};

/** What the editor chose for its clip, which the form cannot have found yet. */
const FILED = { site: 'elsewhere.example', categoryId: 'papers', changed: { categoryId: NOON - 1 } };

let now: store.Now;
let page: ThisPage;
let reading: Reading;

function Form() {
  page = useThisPage(now, reading, { painted: false });
  return null;
}

function Popup() {
  return (
    <TroubleContext.Provider value={useTroubleState()}>
      <Form />
    </TroubleContext.Provider>
  );
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  db = await freshDatabase();
  reading = ARRIVING;
  now = await store.readNow(db, { now: NOON, timeZone: 'UTC', locale: 'en' });
  render(null, document.body);
});

/** Types a take and presses Enter, when the form shows `category`. */
async function save(category: string | null): Promise<void> {
  act(() => render(<Popup />, document.body));
  await vi.waitFor(() => expect(page.form.categoryId).toBe(category));
  act(() => page.change({ take: 'New.' }));
  await act(async () => void (await page.save()));
}

it('no category goes into a clip that is known only by the address that the page gives for itself', async () => {
  await db.clips.add(clip('story', FILED));
  await save(null);
  expect(await store.clipsOfDay(db, TODAY)).toMatchObject([{ ...FILED, take: 'New.' }]);
});

it('nor the one that is suggested, which is no choice', async () => {
  await db.clips.add(clip('story', FILED));
  await db.clips.add(clip('q', { categoryId: 'notable', day: '2026-03-02' }));
  await save('notable');
  expect(await store.clipsOfDay(db, TODAY)).toMatchObject([{ ...FILED, take: 'New.' }]);
});

it('a suggestion that is left to stand is a new clip’s, without counting as chosen', async () => {
  await db.clips.add(clip('q', { categoryId: 'notable', day: '2026-03-02' }));
  await save('notable');
  const [added] = await store.clipsOfDay(db, TODAY);
  expect(added).toMatchObject({ take: 'New.', categoryId: 'notable' });
  expect(Object.keys(added?.changed ?? {})).toEqual(['take']);
});

it('what is typed before it is known that the page has a clip leaves no second article', async () => {
  const capture = { url: 'https://news.example/p', html: '<p>Fog.</p>', text: 'Fog.' };
  reading = { ...UNREAD, capture, settled: async () => capture };
  await db.clips.add(clip('p'));
  act(() => render(<Popup />, document.body));
  act(() => page.change({ take: 'New.' }));
  await vi.waitFor(() => expect(page.known?.id).toBe('p'));
  act(() => page.change({ take: 'New. More.' }));
  await vi.waitFor(async () =>
    expect((await db.pending.toArray())[0]).toMatchObject({ id: 'p', editing: true }),
  );
  await act(async () => void (await page.save()));
  expect(await store.clipsOfDay(db, TODAY)).toMatchObject([{ id: 'p', take: 'New. More.' }]);
  expect(await db.articles.toCollection().primaryKeys()).toEqual([]);
});
