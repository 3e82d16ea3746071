import fc from 'fast-check';
import type { Row, SmallRows } from '../../../lib/backup';

/** Few moments, so that two changes often fall on one; a file may hold such before 1970, too. */
const time = fc.integer({ min: -2, max: 5 });
const id = fc.constantFrom('a', 'b', 'c');
const day = fc.constantFrom('2026-03-02', '2026-03-03');
/** Any text that JavaScript can hold, halves of characters included. */
const text = fc.oneof(
  fc.constantFrom('', 'x', 'y'),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({ maxLength: 4 }).map((s) => `${s}\ud800`),
);

const CLIP_FIELDS = ['take', 'headline', 'categoryId', 'day', 'order', 'links', 'deletedAt', 'mergedInto'];

function times(names: readonly string[]): fc.Arbitrary<Record<string, number>> {
  return fc.dictionary(fc.constantFrom(...names), time, { noNullPrototype: true });
}

function withoutAbsent(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
}

const clip: fc.Arbitrary<Row> = fc
  .record({
    id,
    day,
    categoryId: fc.option(id),
    order: fc.constantFrom('a0', 'a1'),
    headline: text,
    take: text,
    venue: fc.constant(''),
    quote: text,
    links: fc.array(fc.record({ url: text, role: fc.constantFrom('source', 'via') }), { maxLength: 2 }),
    capture: fc.record({ url: text, title: text }),
    urlKey: text,
    pageKey: text,
    site: text,
    createdAt: time,
    updatedAt: time,
    deletedAt: fc.option(time, { nil: undefined }),
    mergedInto: fc.option(id, { nil: undefined }),
    changed: times(CLIP_FIELDS),
  })
  .map(withoutAbsent);

const edition: fc.Arbitrary<Row> = fc
  .record({
    day,
    slots: fc.dictionary(fc.constantFrom('opening', 'closing', '__proto__'), text, { noNullPrototype: true }),
    issued: fc.option(
      fc.record({ at: time, formatId: id, clips: fc.array(id), markdown: text, html: text, text }),
      { nil: undefined },
    ),
    formatId: fc.option(id, { nil: undefined }),
    createdAt: time,
    updatedAt: time,
    changed: times(['slots.opening', 'slots.closing', 'formatId', 'issued']),
  })
  .map((row) => withoutAbsent({ ...row, state: row.issued ? 'issued' : 'draft' }));

const setting: fc.Arbitrary<Row> = fc
  .record({
    key: fc.constantFrom('publication', 'week', 'category/notable'),
    value: fc.dictionary(fc.constantFrom('name', 'digit'), fc.oneof(text, fc.integer())),
    changed: times(['name', 'digit']),
    createdAt: time,
    updatedAt: time,
    deletedAt: fc.option(time, { nil: undefined }),
  })
  .map(withoutAbsent);

const format: fc.Arbitrary<Row> = fc
  .record({
    id,
    name: text,
    template: text,
    createdAt: time,
    updatedAt: time,
    deletedAt: fc.option(time, { nil: undefined }),
    changed: times(['name', 'template', 'deletedAt']),
  })
  .map(withoutAbsent);

const pending: fc.Arbitrary<Row> = fc
  .record({
    pageKey: fc.constantFrom('p', 'q'),
    id,
    editing: fc.option(fc.constant(true), { nil: undefined }),
    url: text,
    tabTitle: text,
    typed: fc.dictionary(fc.constantFrom('take', 'headline'), text),
    createdAt: time,
    updatedAt: time,
  })
  .map(withoutAbsent);

/** Written once under an id of its own: two devices that have it have the same. */
const history: fc.Arbitrary<Row> = id.map((each) => ({
  id: `earlier-${each}`,
  clipId: each,
  field: 'take',
  value: `Before of ${each}`,
  at: 1,
}));
const purged: fc.Arbitrary<Row> = fc.record({ id: fc.constantFrom('c', 'd', 'take/p', 'take/q'), at: time });

function table(row: fc.Arbitrary<Row>, key: string): fc.Arbitrary<Row[]> {
  return fc.uniqueArray(row, { selector: (each) => each[key], maxLength: 3 });
}

/** What a device may hold. */
export const smallRows: fc.Arbitrary<SmallRows> = fc.record({
  settings: table(setting, 'key'),
  formats: table(format, 'id'),
  editions: table(edition, 'day'),
  clips: table(clip, 'id'),
  pending: table(pending, 'pageKey'),
  history: table(history, 'id'),
  purged: table(purged, 'id'),
});

/** Articles for some of these ids. */
export const articles: fc.Arbitrary<Row[]> = fc.uniqueArray(fc.record({ id, html: text, text }), {
  selector: (each) => each.id,
  maxLength: 3,
});
