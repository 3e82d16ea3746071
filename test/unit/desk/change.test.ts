import { describe, expect, it } from 'vitest';
import {
  caughtUp,
  inverseOf,
  isShownBy,
  joined,
  type OnTheWay,
  overlay,
  type Read,
  withEditionFields,
  withFields,
} from '../../../lib/desk';
import type { Edition } from '../../../lib/edition';
import { clip, NOON, TODAY } from '../builders';

const edition: Edition = {
  day: TODAY,
  slots: { opening: 'Hello' },
  state: 'draft',
  createdAt: NOON,
  updatedAt: NOON,
  changed: {},
};
const issued = { at: NOON, formatId: 'briefing', clips: ['a'], markdown: 'm', html: 'h', text: 't' };

describe('the inverse of a change', () => {
  it('gives back what the fields held, and nothing else', () => {
    const before = clip('a', { take: 'Old', order: 'a1' });
    const change = { clips: [{ id: 'a', fields: { take: 'New', deletedAt: NOON } }] };
    const inverse = inverseOf(change, [before], edition);
    expect(inverse).toEqual({ clips: [{ id: 'a', fields: { take: 'Old', deletedAt: undefined } }] });
    const after = withFields(before, change.clips[0]?.fields ?? {});
    expect(withFields(after, inverse.clips?.[0]?.fields ?? {})).toEqual(before);
  });

  it('gives back format, slots and state of an edition', () => {
    const fields = { formatId: 'essay', slots: { opening: 'Bye', closing: 'So' }, issued };
    const after = withEditionFields(edition, fields, NOON);
    expect(after).toMatchObject({ state: 'issued', slots: { opening: 'Bye', closing: 'So' }, issued });
    const inverse = inverseOf({ edition: { day: TODAY, fields } }, [], edition);
    expect(withEditionFields(after, inverse.edition?.fields ?? {}, NOON + 1)).toEqual({
      ...edition,
      slots: { opening: 'Hello', closing: '' },
      changed: Object.fromEntries(
        ['formatId', 'slots.opening', 'slots.closing', 'issued'].map((name) => [name, NOON + 1]),
      ),
      updatedAt: NOON + 1,
    });
  });
});

it('two changes are joined field by field, the later one winning', () => {
  const first = { clips: [{ id: 'a', fields: { take: '1', order: 'a1' } }] };
  const second = {
    clips: [
      { id: 'a', fields: { take: '2' } },
      { id: 'b', fields: { take: '3' } },
    ],
  };
  expect(joined(first, second).clips).toEqual([
    { id: 'a', fields: { take: '2', order: 'a1' } },
    { id: 'b', fields: { take: '3' } },
  ]);
});

describe('what is on its way to the disk', () => {
  const typed = (take: string, at: number) => ({ change: { clips: [{ id: 'a', fields: { take } }] }, at });

  it('lies over what is stored, the latest on top', () => {
    const shown = overlay({ clips: [clip('a')], edition }, [typed('one', 1), typed('two', 2)]);
    expect(shown.clips[0]?.take).toBe('two');
  });

  it('gives way once the store has it, so that a later change from another window shows', () => {
    const stored = clip('a', { take: 'from another window', changed: { take: 3 } });
    expect(overlay({ clips: [stored], edition }, [typed('mine', 2)]).clips[0]?.take).toBe(
      'from another window',
    );
  });

  it('does not fall back to the first of two letters while the store has only that', () => {
    const stored = clip('a', { take: 'o', changed: { take: 1 } });
    expect(overlay({ clips: [stored], edition }, [typed('o', 1), typed('on', 2)]).clips[0]?.take).toBe('on');
  });

  it('stays while the rows at hand were read before it was written', () => {
    const before = { clips: [clip('a')], edition };
    const after = { clips: [clip('a', { take: 'one', changed: { take: 1 } })], edition };
    expect(isShownBy(before, typed('one', 1))).toBe(false);
    expect(isShownBy(after, typed('one', 1))).toBe(true);
    expect(isShownBy(after, typed('two', 2))).toBe(false);
    // What another window wrote later stands, and what was the same already was not written again.
    expect(isShownBy({ clips: [clip('a', { changed: { take: 3 } })], edition }, typed('two', 2))).toBe(true);
    expect(isShownBy(after, typed('one', 5))).toBe(true);
    expect(isShownBy({ clips: [], edition }, typed('one', 1))).toBe(true);
  });

  describe('while a clip is dropped and brought back at once', () => {
    const drop = { change: { clips: [{ id: 'a', fields: { deletedAt: 5 } }] }, at: 1 };
    const undo = { change: { clips: [{ id: 'a', fields: { deletedAt: undefined } }] }, at: 2 };
    const here = [clip('a'), clip('b')];
    const shownBy = (read: Read, onTheWay: OnTheWay[]) => {
      const now = caughtUp(read, here, onTheWay);
      return overlay(now.stored, now.onTheWay)
        .clips.map(({ id }) => id)
        .sort();
    };

    it('it stays where it is, whatever of it the rows at hand show', () => {
      const both = ['a', 'b'];
      const before = { clips: here, edition, begun: 0 };
      const between = { clips: [clip('b')], edition, begun: 15 };
      const after = { clips: [clip('a', { changed: { deletedAt: 2 } }), clip('b')], edition, begun: 25 };
      expect(shownBy(before, [drop, undo])).toEqual(both);
      expect(shownBy(before, [{ ...drop, written: 10 }, undo])).toEqual(both);
      expect(
        shownBy(before, [
          { ...drop, written: 10 },
          { ...undo, written: 20 },
        ]),
      ).toEqual(both);
      expect(shownBy(between, [drop, undo])).toEqual(both);
      expect(shownBy(between, [{ ...drop, written: 10 }, undo])).toEqual(both);
      expect(
        shownBy(between, [
          { ...drop, written: 10 },
          { ...undo, written: 20 },
        ]),
      ).toEqual(both);
      expect(
        shownBy(after, [
          { ...drop, written: 10 },
          { ...undo, written: 20 },
        ]),
      ).toEqual(both);
    });

    it('what was done to it before that stays done', () => {
      const move = {
        change: { clips: [{ id: 'a', fields: { categoryId: 'papers' } }] },
        at: 0.5,
        written: 5,
      };
      const between = { clips: [clip('b')], edition, begun: 15 };
      const now = caughtUp(between, here, [move, { ...drop, written: 10 }, undo]);
      const shown = overlay(now.stored, now.onTheWay).clips.find(({ id }) => id === 'a');
      expect(shown?.categoryId).toBe('papers');
    });

    it('it goes where it was dropped alone, and where another window has emptied the trash meanwhile', () => {
      const gone = { clips: [clip('b')], edition, begun: 15 };
      expect(shownBy(gone, [drop])).toEqual(['b']);
      expect(shownBy(gone, [{ ...drop, written: 10 }])).toEqual(['b']);
      const emptied = { ...gone, begun: 25 };
      expect(
        shownBy(emptied, [
          { ...drop, written: 10 },
          { ...undo, written: 20 },
        ]),
      ).toEqual(['b']);
    });
  });

  it('stays until the edition has it', () => {
    const slot = { change: { edition: { day: TODAY, fields: { slots: { closing: 'So' } } } }, at: 2 };
    expect(isShownBy({ clips: [], edition }, slot)).toBe(false);
    const stored = { ...edition, slots: { closing: 'So' }, changed: { 'slots.closing': 2 } };
    expect(isShownBy({ clips: [], edition: stored }, slot)).toBe(true);
    expect(isShownBy({ clips: [], edition: { ...edition, day: '2026-03-04' } }, slot)).toBe(true);
  });

  it('takes clips out of the day that are dropped or sent away', () => {
    const gone = [
      { change: { clips: [{ id: 'a', fields: { deletedAt: 5 } }] }, at: 5 },
      { change: { clips: [{ id: 'b', fields: { day: '2026-03-04' } }] }, at: 6 },
    ];
    const shown = overlay({ clips: [clip('a'), clip('b'), clip('c')], edition }, gone);
    expect(shown.clips.map(({ id }) => id)).toEqual(['c']);
  });

  it('shows slots of its own day only', () => {
    const slot = (day: string) => ({
      change: { edition: { day, fields: { slots: { closing: day } } } },
      at: 1,
    });
    expect(overlay({ clips: [], edition }, [slot(TODAY), slot('2026-03-04')]).edition.slots).toEqual({
      opening: 'Hello',
      closing: TODAY,
    });
  });
});
