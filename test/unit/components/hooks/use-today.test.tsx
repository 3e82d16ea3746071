// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Trouble, TroubleContext, useTroubleState } from '../../../../components/hooks/trouble';
import { type TodayState, useToday } from '../../../../components/hooks/use-today';
import type { ClipChange } from '../../../../lib/clip';
import { ClipGone, StoreError } from '../../../../lib/errors';
import type { Pending } from '../../../../lib/pending';
import { defaultSettings } from '../../../../lib/settings';
import type { Now } from '../../../../lib/store';
import '../../browser';
import { clip, NOON, pending } from '../../builders';

const written: [string, ClipChange][] = [];
const kept: Pending[] = [];
/** What becomes of the next writes, in their order; afterwards they go well. */
const outcomes: (Error | undefined)[] = [];
const outcome = async () => {
  const failure = outcomes.shift();
  if (failure) throw failure;
};
let gate: Promise<void> | undefined;
/** What is typed for the page of a discarded take by the time it is brought back. */
let since: Pending | undefined;

/** What becomes of the badge. */
let badge: Promise<void> | undefined;

vi.mock('../../../../components/hooks/use-live', () => ({ useLive: () => undefined }));
vi.mock('../../../../components/hooks/backend', () => ({
  backend: async () => ({
    db: {},
    store: {
      changeClip: async (_: object, id: string, change: ClipChange) => {
        await gate;
        await outcome();
        written.push([id, change]);
      },
      articleOf: async () => undefined,
      dropClip: outcome,
      restoreClip: outcome,
      discardPending: outcome,
      pendingOf: async () => since,
      keepPending: async (_: object, row: Pending) => {
        await outcome();
        kept.push(row);
      },
    },
  }),
  jobs: async () => ({
    clipAddresses: async (_: unknown, text: string) => {
      await outcome();
      return { added: text.includes('https:') ? ['a'] : [], known: 0 };
    },
    repaintBadge: async () => badge,
  }),
}));

let now: Now | undefined;
let trouble: Trouble;
let today: TodayState;

function Inner() {
  today = useToday(now);
  return null;
}

function Page() {
  trouble = useTroubleState();
  return (
    <TroubleContext.Provider value={trouble}>
      <Inner />
    </TroubleContext.Provider>
  );
}

const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 5)));

async function change(id: string, words: ClipChange): Promise<void> {
  today.change(id, words);
  await settle();
}

/** Two writes that wait for one another: the second is asked for while the first is on its way. */
async function changeBoth(first: [string, ClipChange], second: [string, ClipChange]): Promise<void> {
  let open = () => {};
  gate = new Promise((resolve) => {
    open = resolve;
  });
  today.change(...first);
  await settle();
  today.change(...second);
  open();
  await settle();
}

beforeEach(() => {
  written.length = kept.length = outcomes.length = 0;
  gate = badge = undefined;
  render(null, document.body);
  act(() => render(<Page />, document.body));
});

describe('words typed into clips of the list', () => {
  it('of two clips that are gone are both told of, of one field the last', async () => {
    outcomes.push(
      new ClipGone({ 'a take': 'It li' }),
      new ClipGone({ 'a take': 'It lifts.' }),
      new ClipGone({ 'b take': 'It pours.' }),
    );
    await change('a', { take: 'It li' });
    await change('a', { take: 'It lifts.' });
    await changeBoth(['b', { take: 'It pours.' }], ['c', { take: 'It snows.' }]);
    expect(trouble.reason).toBe('clipGone');
    expect(trouble.words()).toBe('It lifts.\n\nIt pours.');
    expect(trouble.words('The form’s.')).toBe('It lifts.\n\nIt pours.\n\nThe form’s.');
    // Others go on, and none is tried again.
    expect(written).toEqual([['c', { take: 'It snows.' }]]);
    act(() => trouble.clear());
    expect(trouble.words()).toBe('');
    await change('c', { take: 'It snows. More.' });
    expect(written).toHaveLength(2);
  });

  it('that could not be stored go with the next key, under what was typed since', async () => {
    outcomes.push(new StoreError('diskFull'));
    await change('a', { take: 'Take', headline: 'Title' });
    expect(trouble.reason).toBe('diskFull');
    await change('a', { take: 'Take!' });
    expect(written).toEqual([['a', { take: 'Take!', headline: 'Title' }]]);
    expect(trouble.reason).toBeUndefined();
  });

  it('that could not be stored are told of, also where others wait behind them', async () => {
    outcomes.push(new StoreError('diskFull'));
    await changeBoth(['a', { take: 'A' }], ['b', { take: 'B' }]);
    expect(trouble.reason).toBe('diskFull');
    expect(written).toEqual([]);
    await change('b', { take: 'Bb' });
    expect(written).toEqual([
      ['b', { take: 'Bb' }],
      ['a', { take: 'A' }],
    ]);
    expect(trouble.reason).toBeUndefined();
  });
});

it('a discarded take that is brought back counts as typed later, also where the clock of its device ran ahead', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  const row = pending('p', { updatedAt: NOON + 5 });
  await act(() => today.discardPending(row));
  await act(() => today.undo());
  expect(kept).toEqual([{ ...row, updatedAt: NOON + 6 }]);
});

it('a discarded take that is brought back stands before what was typed for its page since', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  since = pending('p', { id: 'since', typed: { take: 'New.', headline: 'Mine' }, updatedAt: NOON + 9 });
  kept.length = 0;
  await act(() => today.discardPending(pending('p', { typed: { take: 'Old.', headline: 'Title' } })));
  await act(() => today.undo());
  expect(kept).toEqual([{ ...since, typed: { take: 'Old. New.', headline: 'Mine' }, updatedAt: NOON + 10 }]);
  since = undefined;
});

describe('what could not be stored', () => {
  const fails = () => outcomes.push(new StoreError('databaseClosed'));

  it('is not said to be done, nor is there anything to undo', async () => {
    fails();
    await act(() => today.drop(clip('p')));
    expect(today.undoable).toBeUndefined();
    fails();
    await act(() => today.discardPending(pending('p')));
    expect(trouble.reason).toBe('databaseClosed');
    expect(today.undoable).toBeUndefined();
  });

  it('can be undone once more where it was an undo', async () => {
    await act(() => today.drop(clip('p')));
    fails();
    await act(() => today.undo());
    expect(today.said).toBe('');
    expect(today.undoable?.message).toBe('Dropped “Headline of p”.');
    await act(() => today.undo());
    expect(today.said).toBe('“Headline of p” is back in its place.');
    expect(today.undoable).toBeUndefined();
  });

  it.each([true, false])('goes back into the form that it was to be discarded from', async (readsAgain) => {
    const takeBack = vi.fn();
    const row = pending('p');
    fails();
    await act(() => today.discardPending(row, { takeBack, readsAgain }));
    expect(takeBack).toHaveBeenCalledExactlyOnceWith(row);
    expect(today.undoable).toBeUndefined();
  });

  it('is told of to who pastes addresses', async () => {
    opens('2026-03-03');
    fails();
    const paste = (stored: boolean) =>
      act(async () => expect(await today.paste('https://news.example/a')).toBe(stored));
    await paste(false);
    expect(today.said).toBe('');
    await paste(true);
    expect(today.said).toBe('1 link clipped.');
  });

  it('is no address: who pastes keeps it', async () => {
    opens('2026-03-03');
    await act(async () => expect(await today.paste('a note, and nytimes')).toBe(false));
    expect(today.said).toBe('There is no web address in what was pasted.');
  });

  it('is not a clip that is gone where only the badge was not painted', async () => {
    badge = Promise.reject(new StoreError('databaseClosed'));
    await act(() => today.drop(clip('p')));
    expect(today.undoable?.message).toBe('Dropped “Headline of p”.');
  });
});

function opens(open: string): void {
  const rule = { startHour: 4, timeZone: 'UTC' };
  now = { settings: defaultSettings('en'), rule, today: open, open };
  act(() => render(<Page />, document.body));
}

it('who returns to the open edition follows it again, who looks at another day does not', () => {
  const shows = (day: string) => act(() => today.show(day));
  opens('2026-03-03');
  shows('2026-03-02');
  opens('2026-03-04');
  expect(today.day).toBe('2026-03-02');
  shows('2026-03-04');
  opens('2026-03-05');
  expect(today.day).toBe('2026-03-05');
});
