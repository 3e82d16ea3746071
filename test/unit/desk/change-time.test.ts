import { expect, it } from 'vitest';
import { changeTime, type DeskChange, type Stored } from '../../../lib/desk';
import { clip, NOON, TODAY } from '../builders';

const AHEAD = NOON + 60_000;

function rows(ofClip: object, ofEdition: Record<string, number> = {}): Stored {
  return {
    clips: [clip('a', { changed: ofClip }), clip('b', { changed: { take: AHEAD * 2 } })],
    edition: { day: TODAY, slots: {}, state: 'draft', createdAt: 0, updatedAt: 0, changed: ofEdition },
  };
}

const take: DeskChange = { clips: [{ id: 'a', fields: { take: 'Why' } }] };
const slot: DeskChange = { edition: { day: TODAY, fields: { slots: { opening: 'Hello' } } } };

it.each<[string, DeskChange, Stored | undefined, number]>([
  ['now, where nothing was changed later', take, rows({ take: NOON - 1 }), NOON],
  ['later than any field of the clip, by a clock that ran ahead', take, rows({ order: AHEAD }), AHEAD + 1],
  ['later than what was changed at the very same time', take, rows({ take: NOON }), NOON + 1],
  ['later than any field of the edition', slot, rows({}, { 'slots.closing': AHEAD }), AHEAD + 1],
  [
    'later than both where both are changed',
    { ...take, ...slot },
    rows({ take: NOON }, { x: AHEAD }),
    AHEAD + 1,
  ],
  ['whatever other clips and the edition say that it does not change', take, rows({}, { x: AHEAD }), NOON],
  ['of another day’s edition nothing is known', slot, { ...rows({}), edition: other() }, NOON],
  ['of a day that is not read yet nothing is known', { ...take, ...slot }, undefined, NOON],
])('the change time is %s', (_, change, stored, at) => {
  expect(changeTime(change, stored, NOON)).toBe(at);
});

function other(): Stored['edition'] {
  return { ...rows({}, { x: AHEAD }).edition, day: '2026-03-04' };
}
