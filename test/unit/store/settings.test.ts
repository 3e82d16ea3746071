import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { inDigestOrder } from '../../../lib/category';
import { defaultSettings } from '../../../lib/settings';
import {
  changeClip,
  dropClip,
  fileReport,
  forgetReports,
  keepPending,
  readSettings,
  reports,
} from '../../../lib/store';
import {
  addCategory,
  changeCategory,
  changePublication,
  changeWeek,
  moveCategory,
  removeCategory,
} from '../../../lib/store/change-settings';
import type { Database } from '../../../lib/store/database';
import { addClip } from '../../../lib/store/save-clip';
import { NOON, pageOf, pending, unplaced } from '../builders';
import { changedSettings, freshDatabase } from '../database';

const LATER = NOON + 60_000;

let db: Database;
beforeEach(async () => {
  db = await freshDatabase();
});

const names = async (): Promise<string[]> =>
  inDigestOrder((await readSettings(db, 'en')).categories).map((category) => category.name);

describe('readSettings', () => {
  it('are the defaults where nothing was set', async () => {
    expect(await readSettings(db, 'pt-BR')).toEqual(defaultSettings('pt-BR'));
    expect(await changedSettings(db).count()).toBe(0);
  });

  it('lay what was set over the defaults, field by field', async () => {
    await changePublication(db, { name: 'Harbor Notes' }, NOON);
    await changeWeek(db, { publishingDays: [1, 2, 3] }, NOON);
    const settings = await readSettings(db, 'pt-BR');
    expect(settings.publication).toEqual({
      name: 'Harbor Notes',
      persona: '',
      editor: '',
      locale: 'pt-BR',
      formatId: 'briefing',
    });
    expect(settings.week).toEqual({ startHour: 4, publishingDays: [1, 2, 3] });
  });
});

it('what is set last is the latest, also where a clock that ran ahead set before', async () => {
  await changePublication(db, { name: 'From tomorrow' }, LATER);
  await changePublication(db, { name: 'From today' }, NOON);
  const [row] = await changedSettings(db).toArray();
  expect(row).toMatchObject({ changed: { name: LATER + 1 }, updatedAt: LATER + 1 });
  await addClip(db, unplaced('p', { categoryId: 'papers' }), undefined, pageOf('p'));
  await changeClip(db, 'p', { categoryId: 'notable' }, LATER);
  await removeCategory(db, 'notable', 'papers', NOON);
  expect((await db.clips.get('p'))?.changed.categoryId).toBe(LATER + 1);
});

it('a row holds only the fields that were changed, each with its time', async () => {
  await changePublication(db, { name: 'Harbor' }, NOON);
  await changePublication(db, { editor: 'Ana', name: 'Harbor Notes' }, LATER);
  await changePublication(db, { persona: 'We' }, LATER + 1);
  expect(await changedSettings(db).toArray()).toEqual([
    {
      key: 'publication',
      value: { name: 'Harbor Notes', editor: 'Ana', persona: 'We' },
      changed: { name: LATER, editor: LATER, persona: LATER + 1 },
      createdAt: NOON,
      updatedAt: LATER + 1,
    },
  ]);
});

describe('categories', () => {
  it('are renamed without touching their other fields', async () => {
    await changeCategory(db, 'papers', { name: 'Studies' }, NOON);
    const { categories } = await readSettings(db, 'en');
    expect(categories.find((each) => each.id === 'papers')).toEqual({
      id: 'papers',
      name: 'Studies',
      digit: 3,
      layout: 'paper',
      order: 'a2',
    });
    expect(await db.settings.get('category/papers')).toMatchObject({ value: { name: 'Studies' } });
  });

  it('are added at the end, with the first free digit', async () => {
    const { categories } = await readSettings(db, 'en');
    const id = await addCategory(db, { name: 'Jobs', layout: 'bullet' }, categories, NOON);
    expect(await names()).toEqual(['Key developments', 'Notable', 'Papers', 'Jobs']);
    const added = (await readSettings(db, 'en')).categories.find((each) => each.id === id);
    expect(added).toMatchObject({ name: 'Jobs', layout: 'bullet', digit: 4 });
  });

  it('move, writing one row', async () => {
    const { categories } = await readSettings(db, 'en');
    await moveCategory(db, categories, 'papers', 0, NOON);
    expect(await names()).toEqual(['Papers', 'Key developments', 'Notable']);
    expect((await changedSettings(db).toArray()).map((row) => row.key)).toEqual(['category/papers']);
  });

  it('that exist only as a removal or without a name are not shown', async () => {
    await changeCategory(db, 'from-elsewhere', { digit: 5 }, NOON);
    expect(await names()).toEqual(['Key developments', 'Notable', 'Papers']);
  });
});

describe('removeCategory', () => {
  beforeEach(async () => {
    await addClip(db, unplaced('paper', { categoryId: 'papers' }), undefined, pageOf('paper'));
    await addClip(db, unplaced('old', { categoryId: 'papers', day: '2025-01-01' }), undefined, pageOf('old'));
    await addClip(db, unplaced('dropped', { categoryId: 'papers' }), undefined, pageOf('dropped'));
    await dropClip(db, 'dropped', NOON);
    await addClip(db, unplaced('other', { categoryId: 'notable' }), undefined, pageOf('other'));
  });

  it('moves its clips of every day, and those in the trash, to the heir', async () => {
    await removeCategory(db, 'papers', 'key-developments', LATER);
    expect(await names()).toEqual(['Key developments', 'Notable']);
    const rows = await db.clips.toArray();
    expect(Object.fromEntries(rows.map((row) => [row.id, row.categoryId]))).toEqual({
      paper: 'key-developments',
      old: 'key-developments',
      dropped: 'key-developments',
      other: 'notable',
    });
    expect(await db.clips.get('paper')).toMatchObject({ updatedAt: LATER, changed: { categoryId: LATER } });
    expect(await db.clips.get('other')).toMatchObject({ updatedAt: NOON, changed: {} });
  });

  it('leaves them without a category where there is no heir', async () => {
    await removeCategory(db, 'papers', null, LATER);
    expect((await db.clips.get('paper'))?.categoryId).toBeNull();
  });

  it('moves the choice in a pending take too', async () => {
    await keepPending(db, pending('p', { typed: { take: 'Why', categoryId: 'papers' } }));
    await keepPending(db, pending('q', { typed: { take: 'Why', categoryId: 'notable' } }));
    await removeCategory(db, 'papers', 'key-developments', LATER);
    expect((await db.pending.toArray()).map((row) => row.typed)).toEqual([
      { take: 'Why', categoryId: 'key-developments' },
      { take: 'Why', categoryId: 'notable' },
    ]);
  });

  it('is not undone by a rename from a window that did not know', async () => {
    await removeCategory(db, 'papers', null, LATER);
    await changeCategory(db, 'papers', { name: 'Studies' }, LATER + 1);
    expect(await names()).toEqual(['Key developments', 'Notable']);
  });

  it('removes one that was added', async () => {
    const { categories } = await readSettings(db, 'en');
    const id = await addCategory(db, { name: 'Jobs', layout: 'bullet' }, categories, NOON);
    await removeCategory(db, id, null, LATER);
    expect(await names()).toEqual(['Key developments', 'Notable', 'Papers']);
  });
});

describe('the report', () => {
  const report = { reason: 'timeout' as const, page: 'A page', linkKept: true, at: NOON };

  it('is kept with the others, the latest last, until they were shown', async () => {
    expect(await reports(db)).toEqual([]);
    const another = { ...report, page: 'Another' };
    await fileReport(db, another);
    await fileReport(db, report);
    expect(await reports(db)).toEqual([another, report]);
    const meanwhile = { ...report, at: NOON + 1 };
    await fileReport(db, meanwhile);
    await forgetReports(db, [another, report]);
    expect(await reports(db)).toEqual([meanwhile]);
  });

  it('is forgotten for five later ones', async () => {
    for (let at = 1; at <= 6; at += 1) await fileReport(db, { ...report, at });
    expect((await reports(db)).map(({ at }) => at)).toEqual([2, 3, 4, 5, 6]);
  });

  it('is no setting', async () => {
    await fileReport(db, report);
    expect(await readSettings(db, 'en')).toEqual(defaultSettings('en'));
  });
});
