// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { TroubleContext, useTroubleState } from '../../../../components/hooks/trouble';
import { type ThisPage, useThisPage } from '../../../../components/hooks/use-this-page';
import * as store from '../../../../lib/store';
import type { Database } from '../../../../lib/store/database';
import '../../browser';
import { clip, NOON, pageOf } from '../../builders';
import { freshDatabase } from '../../database';
import { UNREAD } from './reading';

let db: Database;
/** Until then no question about the clips of a page is answered. */
let answers = Promise.resolve();
vi.mock('../../../../components/hooks/backend', () => ({
  backend: async () => {
    const clipsOfPage: typeof store.clipsOfPage = async (...asked) => {
      const found = await store.clipsOfPage(...asked);
      await answers;
      return found;
    };
    return { db, store: { ...store, clipsOfPage } };
  },
  jobs: () => import('../../../../lib/jobs'),
}));

let now: store.Now;
let page: ThisPage;

function Form() {
  page = useThisPage(now, UNREAD, { painted: false, stays: true });
  return null;
}

function Panel() {
  return (
    <TroubleContext.Provider value={useTroubleState()}>
      <Form />
    </TroubleContext.Provider>
  );
}

const takes = async () => (await db.clips.toArray()).map(({ take }) => take);
const stored = async () => (await db.pending.get(pageOf('p')))?.typed.take;

async function type(take: string): Promise<void> {
  act(() => page.change({ take }));
  await vi.waitFor(async () => expect(await stored()).toBe(take));
}

/** Saves. What is answered is answered by the function that this gives. */
async function saveUnanswered(): Promise<() => void> {
  let answer = () => {};
  answers = new Promise((resolve) => {
    answer = resolve;
  });
  await act(async () => void (await page.save()));
  return answer;
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  answers = Promise.resolve();
  db = await freshDatabase();
  now = await store.readNow(db, { now: NOON, timeZone: 'UTC', locale: 'en' });
  render(null, document.body);
});

it('what was saved stays in the form until the store answers with it', async () => {
  act(() => render(<Panel />, document.body));
  await type('New.');
  const answer = await saveUnanswered();
  expect(await takes()).toEqual(['New.']);
  expect(page.form.take).toBe('New.');
  answer();
  await vi.waitFor(() => expect(page.known?.take).toBe('New.'));
  await vi.waitFor(() => expect(page.typed).toBe(false));
  expect(page.form.take).toBe('New.');
  expect(await stored()).toBeUndefined();
});

it('what is typed before the store answers is typed behind what was saved', async () => {
  await db.clips.add(clip('p', { take: 'Old.', changed: { take: NOON - 1 } }));
  act(() => render(<Panel />, document.body));
  await vi.waitFor(() => expect(page.form.take).toBe('Old.'));
  await type('New.');
  const answer = await saveUnanswered();
  await type(`${page.form.take} More.`);
  answer();
  await vi.waitFor(() => expect(page.known?.take).toBe('New.'));
  expect(page.form.take).toBe('New. More.');
  await act(async () => void (await page.save()));
  expect(await takes()).toEqual(['New. More.']);
  await vi.waitFor(() => expect(page.typed).toBe(false));
  expect(await stored()).toBeUndefined();
});

it('a save that changes nothing leaves nothing typed', async () => {
  await db.clips.add(clip('p', { take: 'Old.', headline: 'Tab', changed: { take: NOON - 1 } }));
  act(() => render(<Panel />, document.body));
  await vi.waitFor(() => expect(page.form.take).toBe('Old.'));
  act(() => page.change({ categoryId: 'notable' }));
  await act(async () => void (await page.save()));
  await vi.waitFor(() => expect(page.typed).toBe(false));
  act(() => page.change({ categoryId: 'notable' }));
  await act(async () => void (await page.save()));
  await vi.waitFor(() => expect(page.typed).toBe(false));
  expect(page.form.categoryId).toBe('notable');
});
