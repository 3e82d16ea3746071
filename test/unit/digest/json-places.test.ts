import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonPlaces } from '../../../lib/digest/text/json-places';

test.each([
  ['{\n  "name": oops\n}', 12],
  ['{"slots": [}}', 11],
  ['{"a": 1,}', 8],
  ['{"a" 1}', 5],
  ['{"a": 01}', 6],
  ['{"a": "b\n"}', 6],
  ['{"a": true} x', 12],
  ['{"a": [1, 2', 11],
  ['', 0],
  ['['.repeat(1000), 51],
])('%j stops being JSON at %i', (json, at) => {
  expect(jsonPlaces(json).stuckAt).toBe(at);
});

test('the members of the outermost object, and no other', () => {
  const json = ' { "slots": [{ "name": "x" }], "na\\u006de" : "Note" } ';
  const { members, stuckAt } = jsonPlaces(json);
  expect(stuckAt).toBeUndefined();
  expect([...members].map(([name, { start, end }]) => [name, json.slice(start, end)])).toEqual([
    ['slots', '[{ "name": "x" }]'],
    ['name', '"Note"'],
  ]);
});

test('whatever is JSON is walked to its end, and whatever is not is not', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), (json) => {
      expect(jsonPlaces(json).stuckAt).toBeUndefined();
    }),
  );
  fc.assert(
    fc.property(
      fc.json({ maxDepth: 3 }),
      fc.nat(),
      fc.constantFrom('', ',', ']', '"', 'x'),
      (json, at, put) => {
        const cut = json.slice(0, at % json.length) + put + json.slice((at % json.length) + 1);
        const parses = () => {
          try {
            JSON.parse(cut);
            return true;
          } catch {
            return false;
          }
        };
        expect(jsonPlaces(cut).stuckAt === undefined).toBe(parses());
      },
    ),
  );
});
