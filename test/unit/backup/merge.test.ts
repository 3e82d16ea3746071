import { describe, expect, it } from 'vitest';
import { mergeBackups, noRows, planRestore, type Row, restored, type SmallRows } from '../../../lib/backup';
import { clip, pageOf, pending } from '../builders';

function rows(rest: Partial<Record<keyof SmallRows, object[]>>): SmallRows {
  return { ...noRows(), ...(rest as Partial<SmallRows>) };
}

const times = { createdAt: 1, updatedAt: 5 };

describe('mergeBackups', () => {
  it('joins two edits of one clip field by field', () => {
    const here = clip('a', { take: 'Mine', headline: 'Old', changed: { take: 9, headline: 2 } });
    const file = clip('a', { take: 'Old', headline: 'Theirs', changed: { take: 4, headline: 7 } });
    const [merged] = mergeBackups(rows({ clips: [here] }), rows({ clips: [file] })).clips;
    expect(merged).toMatchObject({ take: 'Mine', headline: 'Theirs', changed: { take: 9, headline: 7 } });
  });

  it('leaves dropped what was dropped later, with the words that were typed elsewhere', () => {
    const dropped = clip('a', { deletedAt: 8, changed: { deletedAt: 8 } });
    const edited = clip('a', { take: 'Later words', changed: { take: 9 } });
    const [merged] = mergeBackups(rows({ clips: [edited] }), rows({ clips: [dropped] })).clips;
    expect(merged).toMatchObject({ take: 'Later words', deletedAt: 8 });
  });

  it('brings back what was brought back later', () => {
    const dropped = clip('a', { deletedAt: 8, changed: { deletedAt: 8 } });
    const back = clip('a', { changed: { deletedAt: 9 } });
    const [merged] = mergeBackups(rows({ clips: [dropped] }), rows({ clips: [back] })).clips;
    expect(merged).not.toHaveProperty('deletedAt');
  });

  it('keeps away what was emptied out of the trash', () => {
    const here = rows({ purged: [{ id: 'a', at: 9 }] });
    const file = rows({
      clips: [clip('a', { changed: { take: 99 } })],
      history: [{ id: 'h', clipId: 'a', field: 'take', value: 'Before', at: 1 }],
    });
    const merged = mergeBackups(here, file);
    expect(merged.clips).toEqual([]);
    expect(merged.history).toEqual([]);
    expect(planRestore(here, file, 'merge')).toMatchObject({ keptAway: 1, clips: { inFile: 1, added: 0 } });
  });

  it('does not bring back a pending take that has become a clip, nor an edit that was saved since', () => {
    const file = rows({
      clips: [clip('edited')],
      pending: [
        pending('saved'),
        pending('edited', { editing: true, updatedAt: 4 }),
        pending('open', { editing: true, id: 'edited', updatedAt: 40 }),
        pending('new'),
      ],
    });
    const here = rows({ clips: [clip('saved'), clip('edited', { changed: { take: 5 } })] });
    expect(restored(here, file, 'merge').pending.map(({ pageKey }) => pageKey)).toEqual([
      'news.example/open',
      'news.example/new',
    ]);
  });

  it('does not bring back a pending take that was discarded since, but one that was typed later', () => {
    const here = rows({ purged: [{ id: `take/${pageOf('p')}`, at: 5 }] });
    const left = (updatedAt: number) =>
      mergeBackups(here, rows({ pending: [pending('p', { updatedAt }), pending('q', { updatedAt: 1 })] }));
    expect(left(5).pending).toMatchObject([{ id: 'q' }]);
    expect(left(6).pending).toMatchObject([{ id: 'p' }, { id: 'q' }]);
    expect(planRestore(here, left(5), 'merge')).toMatchObject({ keptAway: 0, pending: { added: 1 } });
  });

  it('keeps a pending take of which nothing was discarded, whenever it was typed', () => {
    const file = rows({ pending: [pending('p', { updatedAt: 0 }), pending('q', { updatedAt: -5 })] });
    expect(mergeBackups(noRows(), file).pending).toHaveLength(2);
  });

  it('keeps earlier words of an edition’s slots, whatever is said to be gone', () => {
    const earlier = { id: 'h', clipId: 'edition/2026-03-03', field: 'opening', value: 'Before', at: 1 };
    const here = rows({ history: [earlier] });
    const file = rows({ purged: [{ id: 'edition/2026-03-03', at: 9 }] });
    expect(mergeBackups(here, file).history).toEqual([earlier]);
  });

  it('keeps what was typed into a clip after it was emptied out of the trash elsewhere, and nothing typed before', () => {
    const here = rows({
      clips: [clip('a')],
      pending: [
        pending('late', { id: 'a', editing: true, updatedAt: 10 }),
        pending('early', { id: 'a', editing: true, updatedAt: 9 }),
        pending('new', { id: 'a', updatedAt: 10 }),
      ],
    });
    const file = rows({ purged: [{ id: 'a', at: 9 }] });
    for (const [one, other] of [
      [here, file],
      [file, here],
    ] as const)
      expect(restored(one, other, 'merge').pending.map(({ pageKey }) => pageKey)).toEqual([pageOf('late')]);
  });

  it('of two discards of a page keeps the later, whichever side it is on', () => {
    const [one, other] = [3, 7].map((at) => rows({ purged: [{ id: 'take/p', at }] }));
    for (const [a, b] of [
      [one, other],
      [other, one],
    ])
      expect(mergeBackups(a ?? noRows(), b ?? noRows()).purged).toEqual([{ id: 'take/p', at: 7 }]);
  });

  it('joins the slots of an edition, and what went out with its state', () => {
    const issued = { at: 7, formatId: 'briefing', clips: [], markdown: 'M', html: 'H', text: 'T' };
    const here = {
      day: '2026-03-03',
      ...times,
      slots: { opening: 'Mine' },
      state: 'draft',
      changed: { 'slots.opening': 6 },
    };
    const file = {
      day: '2026-03-03',
      ...times,
      slots: { opening: 'Theirs', closing: 'Bye' },
      state: 'issued',
      issued,
      changed: { 'slots.opening': 5, 'slots.closing': 5, issued: 7 },
    };
    const [merged] = mergeBackups(rows({ editions: [here] }), rows({ editions: [file] })).editions;
    expect(merged).toMatchObject({ slots: { opening: 'Mine', closing: 'Bye' }, state: 'issued', issued });
  });

  it('joins settings choice by choice; a category that was removed stays removed', () => {
    const group = (key: string, value: object, changed: object, rest: object = {}): Row => ({
      key,
      value,
      changed,
      ...times,
      ...rest,
    });
    const here = [
      group('publication', { name: 'Mine', editor: 'Old' }, { name: 9, editor: 1 }),
      group('category/x', { name: 'Was' }, { name: 2 }, { deletedAt: 3 }),
    ];
    const file = [
      group(
        'publication',
        { name: 'Old', editor: 'Theirs', persona: 'P' },
        { name: 1, editor: 4, persona: 4 },
      ),
      group('category/x', { name: 'Is' }, { name: 4 }),
    ];
    const merged = mergeBackups(rows({ settings: here }), rows({ settings: file })).settings;
    expect(merged).toMatchObject([
      {
        value: { name: 'Mine', editor: 'Theirs', persona: 'P' },
        changed: { name: 9, editor: 4, persona: 4 },
      },
      { value: { name: 'Is' }, deletedAt: 3 },
    ]);
  });

  it('takes of a format without change times the row that was written later', () => {
    const here = { id: 'f', name: 'Mine', template: 'M', createdAt: 1, updatedAt: 9 };
    const file = { id: 'f', name: 'Theirs', template: 'T', createdAt: 1, updatedAt: 4, deletedAt: 4 };
    const [merged] = mergeBackups(rows({ formats: [here] }), rows({ formats: [file] })).formats;
    expect(merged).toMatchObject({ name: 'Mine', template: 'M' });
    expect(merged).not.toHaveProperty('deletedAt');
  });
});

describe('planRestore', () => {
  const here = rows({ clips: [clip('a', { take: 'Mine', changed: { take: 9 } }), clip('b'), clip('here')] });
  const file = rows({
    clips: [
      clip('a', { take: 'Old', changed: { take: 4 } }),
      clip('b', { deletedAt: 7, changed: { deletedAt: 7 } }),
      clip('new'),
    ],
  });

  it('says what merging adds, changes and drops', () => {
    const plan = planRestore(here, file, 'merge');
    expect(plan.clips).toEqual({ inFile: 3, here: 3, added: 1, changed: 1, removed: 0 });
    expect(plan.dropped).toBe(1);
  });

  it('says what replacing removes', () => {
    const plan = planRestore(here, file, 'replace');
    expect(plan.clips).toEqual({ inFile: 3, here: 3, added: 1, changed: 2, removed: 1 });
  });
});
