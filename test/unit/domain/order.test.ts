import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byOrder, moveTo, orderAtEnd, type Placed, type Reorder } from '../../../lib/order';
import { runs } from '../runs';

const place = (id: string, order: string): Placed => ({ id, order });
const ids = (list: readonly Placed[]): string[] => [...list].sort(byOrder).map((item) => item.id);

function apply(list: readonly Placed[], writes: readonly Reorder[]): Placed[] {
  const written = new Map(writes.map((write) => [write.id, write.order]));
  return list.map((item) => ({ ...item, order: written.get(item.id) ?? item.order }));
}

/** What a move should give, told with a plain array. */
function moved(list: readonly string[], id: string, index: number): string[] {
  const rest = list.filter((each) => each !== id);
  rest.splice(index, 0, id);
  return rest;
}

const four = [place('p', 'a0'), place('q', 'a1'), place('r', 'a2'), place('s', 'a3')];

describe('byOrder', () => {
  it('sorts by order, then by id', () => {
    expect(ids([place('b', 'a1'), place('c', 'a0'), place('a', 'a1')])).toEqual(['c', 'a', 'b']);
  });

  it('compares keys as code units, whatever the language: capitals come first', () => {
    expect(ids([place('small', 'a0'), place('capital', 'Zz')])).toEqual(['capital', 'small']);
  });

  it('calls an item equal to itself', () => {
    expect(byOrder(place('a', 'a0'), place('a', 'a0'))).toBe(0);
  });
});

describe('orderAtEnd', () => {
  it('comes after every key, in whatever order the list is', () => {
    const order = orderAtEnd([place('b', 'a5'), place('a', 'a1')]);
    expect(order > 'a5').toBe(true);
  });

  it('begins where there is nothing', () => {
    expect(orderAtEnd([])).toBe('a0');
  });
});

describe('moveTo', () => {
  it.each([
    ['p', 1, 'qprs'],
    ['q', 0, 'qprs'],
    ['q', 2, 'prqs'],
    ['s', 2, 'pqsr'],
    ['p', 3, 'qrsp'],
    ['s', 0, 'spqr'],
  ])('puts %s at %i with one write: %s', (id, index, expected) => {
    const writes = moveTo(four, id, index);
    expect(writes.map((write) => write.id)).toEqual([id]);
    expect(ids(apply(four, writes)).join('')).toBe(expected);
  });

  it('writes nothing where the row stands there already', () => {
    expect(moveTo(four, 'q', 1)).toEqual([]);
  });

  it('takes a place beyond the end for the end', () => {
    expect(ids(apply(four, moveTo(four, 'p', 9))).join('')).toBe('qrsp');
    expect(moveTo(four, 's', 9)).toEqual([]);
  });

  it('takes a place before the start for the start', () => {
    expect(ids(apply(four, moveTo(four, 'r', -1))).join('')).toBe('rpqs');
  });

  it('renumbers two devices’ equal keys when something moves between them, and nothing else', () => {
    const list = [place('p', 'a0'), place('q', 'a1'), place('r', 'a1'), place('s', 'a2')];
    const writes = moveTo(list, 's', 2);
    expect(writes.map((write) => write.id).sort()).toEqual(['q', 'r', 's']);
    const after = apply(list, writes);
    expect(ids(after).join('')).toBe('pqsr');
    expect(new Set(after.map((item) => item.order)).size).toBe(4);
  });

  it('moves a row out of a run of equals with one write', () => {
    const list = [place('p', 'a0'), place('q', 'a0'), place('r', 'a0'), place('s', 'a1')];
    const writes = moveTo(list, 'r', 3);
    expect(writes).toHaveLength(1);
    expect(ids(apply(list, writes)).join('')).toBe('pqsr');
  });

  it('gives exactly the order asked for, after any moves, from any keys, without doubles or holes', () => {
    const keys = fc.constantFrom('a0', 'a0V', 'a1', 'a2', 'Zz');
    const lists = fc
      .array(keys, { minLength: 1, maxLength: 8 })
      .map((orders) => orders.map((order, index) => place(`id${index}`, order)));
    const moves = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 25 });
    fc.assert(
      fc.property(lists, moves, (start, steps) => {
        let list = start;
        let expected = ids(start);
        for (const [which, where] of steps) {
          const id = `id${which % start.length}`;
          const index = where % start.length;
          list = apply(list, moveTo(list, id, index));
          expected = moved(expected, id, index);
          expect(ids(list)).toEqual(expected);
        }
      }),
      { numRuns: runs(), seed: 1 },
    );
  });

  it('gives distinct keys to moves in a day that had distinct ones', () => {
    const moves = fc.array(fc.tuple(fc.constantFrom('p', 'q', 'r', 's'), fc.nat(3)), { maxLength: 40 });
    fc.assert(
      fc.property(moves, (steps) => {
        let list: Placed[] = four;
        for (const [id, index] of steps) list = apply(list, moveTo(list, id, index));
        expect(new Set(list.map((item) => item.order)).size).toBe(4);
      }),
      { numRuns: runs(), seed: 1 },
    );
  });

  it('merges moves of two devices into one order that both see', () => {
    const one = moveTo(four, 's', 1);
    const other = moveTo(four, 'p', 1);
    const merged = apply(apply(four, one), other);
    const mergedTheOtherWay = apply(apply(four, other), one);
    expect(ids(merged)).toEqual(ids(mergedTheOtherWay));
    expect(ids(merged).sort()).toEqual(['p', 'q', 'r', 's']);
  });
});
