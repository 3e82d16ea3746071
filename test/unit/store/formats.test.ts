import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../lib/store/database';
import { addFormat, changeFormat, deleteFormat, ownFormats, restoreFormat } from '../../../lib/store/formats';
import { NOON } from '../builders';
import { freshDatabase } from '../database';

const LATER = NOON + 60_000;
const NOTE = { name: 'Note', template: 'a', working: 'a' };

let db: Database;
let id: string;
beforeEach(async () => {
  db = await freshDatabase();
  id = await addFormat(db, NOTE, NOON);
});

describe('a format of the editor’s', () => {
  it('is stored under an id of its own', async () => {
    const other = await addFormat(db, NOTE, NOON);
    expect(other).not.toBe(id);
    expect(await db.formats.get(id)).toEqual({ ...NOTE, id, createdAt: NOON, updatedAt: NOON, changed: {} });
  });

  it('has a later time for what is written last, also where a clock that ran ahead wrote before', async () => {
    await changeFormat(db, id, { name: 'From tomorrow' }, LATER);
    await changeFormat(db, id, { name: 'From today' }, NOON);
    expect(await db.formats.get(id)).toMatchObject({ changed: { name: LATER + 1 }, updatedAt: LATER + 1 });
  });

  it('has the change time of each field that was changed, and of no other', async () => {
    await changeFormat(db, id, { name: 'Note', template: 'b' }, LATER);
    expect(await db.formats.get(id)).toMatchObject({
      template: 'b',
      working: 'a',
      updatedAt: LATER,
      changed: { template: LATER },
    });
    await changeFormat(db, id, { template: 'b' }, LATER + 1);
    expect((await db.formats.get(id))?.updatedAt).toBe(LATER);
  });

  it('is deleted into the trash and comes back as it was', async () => {
    await deleteFormat(db, id, LATER);
    expect(await ownFormats(db)).toMatchObject([{ id, deletedAt: LATER, changed: { deletedAt: LATER } }]);
    await restoreFormat(db, id, LATER + 1);
    const row = await db.formats.get(id);
    expect(row).not.toHaveProperty('deletedAt');
    expect(row).toMatchObject({ ...NOTE, changed: { deletedAt: LATER + 1 } });
  });

  it('that is not there is not made by changing it', async () => {
    await changeFormat(db, 'gone', { name: 'x' }, LATER);
    await deleteFormat(db, 'gone', LATER);
    expect(await db.formats.count()).toBe(1);
  });
});
