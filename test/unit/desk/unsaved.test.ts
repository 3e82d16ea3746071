import { describe, expect, it } from 'vitest';
import { type OnTheWay, type Stored, withOwed, wordsIn } from '../../../lib/desk';
import { clip, NOON, TODAY } from '../builders';

it('what was typed comes once, as it was typed last, and nothing else with it', () => {
  const closing = (day: string, text: string) => ({ edition: { day, fields: { slots: { closing: text } } } });
  const words = wordsIn([
    { clips: [{ id: 'a', fields: { take: 'It lif' } }] },
    { clips: [{ id: 'b', fields: { order: 'a1', categoryId: 'notable', headline: ' ' } }] },
    { clips: [{ id: 'a', fields: { take: 'It lifts.', authors: ['Ida Brandt', 'Karl Moen'] } }] },
    closing('2026-03-03', 'Until tomorrow.'),
    closing('2026-03-04', 'Until Friday.'),
  ]);
  expect(words).toBe('It lifts.\n\nIda Brandt\nKarl Moen\n\nUntil tomorrow.\n\nUntil Friday.');
});

describe('what could not be written', () => {
  const edition = (changed: Record<string, number> = {}) => ({
    day: TODAY,
    slots: {},
    state: 'draft' as const,
    createdAt: NOON,
    updatedAt: NOON,
    changed,
  });
  const rows = (changed = {}, ofEdition = {}): Stored => ({
    clips: [clip('a', { changed })],
    edition: edition(ofEdition),
  });
  const take = (text: string, at: number, more: Partial<OnTheWay> = {}): OnTheWay => ({
    change: { clips: [{ id: 'a', fields: { take: text, headline: 'Fog' } }] },
    at,
    ...more,
  });
  const moved = { clips: [{ id: 'b', fields: { order: 'a1' } }] };
  const failed = true as const;

  it('goes with the next change', () => {
    const lost = take('It lifts.', NOON, { failed });
    const { change, tried } = withOwed(moved, [lost], rows());
    expect(tried).toEqual([lost]);
    expect(change.clips).toEqual([...(lost.change.clips ?? []), ...moved.clips]);
  });

  it('does not go over what another window has written since', () => {
    const { change } = withOwed(moved, [take('It lif', NOON, { failed })], rows({ take: NOON + 1 }));
    expect(change.clips?.[0]?.fields).toEqual({ headline: 'Fog' });
  });

  it('nor over what this one is about to write', () => {
    const onTheWay = [take('It lif', NOON, { failed }), { ...take('It lifts.', NOON + 1), at: NOON + 1 }];
    expect(withOwed(moved, onTheWay, rows()).change.clips?.[0]?.fields).toEqual({});
  });

  it('of an edition goes too, and that of another day waits', () => {
    const slot = (day: string): OnTheWay => ({
      change: { edition: { day, fields: { slots: { closing: day } } } },
      at: NOON,
      failed,
    });
    const onTheWay = [slot(TODAY), slot('2026-03-09')];
    const { change, tried } = withOwed(moved, onTheWay, rows());
    expect(change.edition?.fields.slots).toEqual({ closing: TODAY });
    expect(tried).toEqual([onTheWay[0]]);
    const overtaken = withOwed(moved, onTheWay, rows({}, { 'slots.closing': NOON + 1 }));
    expect(overtaken.change.edition?.fields.slots).toEqual({});
  });
});
