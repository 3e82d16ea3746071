import { beforeEach, describe, expect, it } from 'vitest';
import { noRows, restored } from '../../../lib/backup';
import { fits } from '../../../lib/backup/check-row';
import type { ClipChange } from '../../../lib/clip';
import { type DeskChange, noteOwn, type Stored, seenBy, seenByStep } from '../../../lib/desk';
import { worthShowing } from '../../../lib/earlier';
import { slotsOf } from '../../../lib/edition';
import { savePending } from '../../../lib/jobs';
import { changeClip, editionOf, fillSlot } from '../../../lib/store';
import { snapshot } from '../../../lib/store/backup';
import type { Database } from '../../../lib/store/database';
import { writeDesk } from '../../../lib/store/desk';
import { earlierOf } from '../../../lib/store/earlier';
import { emptyEdition } from '../../../lib/store/editions';
import { addClip } from '../../../lib/store/save-clip';
import { emptyTrash } from '../../../lib/store/trash';
import '../browser';
import { clip, NOON, pageOf, pending, TODAY, unplaced } from '../builders';
import { freshDatabase } from '../database';

let db: Database;
beforeEach(async () => {
  db = await freshDatabase();
  await db.clips.put(clip('a', { take: 'First', changed: { take: NOON } }));
});

const kept = async () => (await db.history.toArray()).map(({ field, value, at }) => ({ field, value, at }));
const stored = async () => db.clips.get('a');

/** A desk in a window of its own, which sees the day when it looks and not before. */
class Window {
  private shown: Stored = {
    clips: [clip('a', { take: 'First', changed: { take: NOON } })],
    edition: emptyEdition(TODAY, NOON),
  };
  private readonly own = new Map<string, number>();

  async look(): Promise<void> {
    this.shown = { clips: await db.clips.toArray(), edition: await editionOf(db, TODAY) };
  }

  write(fields: ClipChange, at: number): Promise<void> {
    return this.make({ clips: [{ id: 'a', fields }] }, at);
  }

  fill(slots: Record<string, string>, at: number, day = TODAY): Promise<void> {
    return this.make({ edition: { day, fields: { slots } } }, at);
  }

  /** Takes a step back, or makes it again, over what it left. */
  travel(to: DeskChange, left: DeskChange, at: number): Promise<void> {
    return this.make(to, at, left);
  }

  private async make(change: DeskChange, at: number, left?: DeskChange): Promise<void> {
    const known = seenBy(change, this.shown, this.own);
    const seen = left ? seenByStep(left, known) : known;
    noteOwn(change, this.own, at);
    await writeDesk(db, change, at, seen);
  }
}

describe('two windows', () => {
  it('that change different fields of a clip lose nothing', async () => {
    const [one, other] = [new Window(), new Window()];
    await one.write({ take: 'Mine' }, NOON + 1);
    await other.write({ headline: 'Theirs' }, NOON + 2);
    expect(await stored()).toMatchObject({ take: 'Mine', headline: 'Theirs' });
    expect(await kept()).toEqual([]);
  });

  it('that change the same field keep the words of the one that was overwritten unseen', async () => {
    const [one, other] = [new Window(), new Window()];
    await one.write({ take: 'Mine' }, NOON + 1);
    await other.write({ take: 'Theirs' }, NOON + 2);
    expect(await stored()).toMatchObject({ take: 'Theirs', changed: { take: NOON + 2 } });
    expect(await kept()).toEqual([{ field: 'take', value: 'Mine', at: NOON + 1 }]);
  });

  it('of which one has seen the other’s words write them over as anybody may', async () => {
    const [one, other] = [new Window(), new Window()];
    await one.write({ take: 'Mine' }, NOON + 1);
    await other.look();
    await other.write({ take: 'Theirs' }, NOON + 2);
    expect(await kept()).toEqual([]);
  });

  it('one window typing letter by letter, before its own come back, is no conflict', async () => {
    const one = new Window();
    for (const [index, take] of ['N', 'Ne', 'New', 'No', 'n'].entries())
      await one.write({ take }, NOON + 1 + index);
    expect(await kept()).toEqual([]);
  });

  it('that both type at once keep of each text what was longest', async () => {
    const [one, other] = [new Window(), new Window()];
    const [mine, theirs] = ['Mine is long', 'Theirs too'];
    for (let letters = 1; letters <= 12; letters += 1) {
      await one.write({ take: mine.slice(0, letters) }, NOON + 2 * letters);
      await other.write({ take: theirs.slice(0, letters) }, NOON + 2 * letters + 1);
    }
    const now = await stored();
    expect(now?.take).toBe(theirs);
    const shown = now && worthShowing((await earlierOf(db, ['a'])).get('a') ?? [], now);
    expect(shown?.map(({ value }) => value)).toEqual([mine]);
  });

  it('that change links and category at once keep both', async () => {
    const [one, other] = [new Window(), new Window()];
    const links = [{ url: 'https://one.example/', role: 'source' as const }];
    await one.write({ links, categoryId: 'notable' }, NOON + 1);
    await other.write({ links: [], categoryId: 'papers' }, NOON + 2);
    expect(await kept()).toEqual(
      expect.arrayContaining([
        { field: 'links', value: links, at: NOON + 1 },
        { field: 'categoryId', value: 'notable', at: NOON + 1 },
      ]),
    );
  });

  it('nothing is kept where the new words hold the old', async () => {
    const [one, other] = [new Window(), new Window()];
    await one.write({ take: 'Mine' }, NOON + 1);
    await other.write({ take: 'Theirs and Mine' }, NOON + 2);
    expect(await kept()).toEqual([]);
  });

  it('a write that fails keeps nothing either', async () => {
    const [one, other] = [new Window(), new Window()];
    await one.write({ take: 'Mine' }, NOON + 1);
    db.clips.hook('updating', () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(other.write({ take: 'Theirs' }, NOON + 2)).rejects.toMatchObject({ reason: 'diskFull' });
    expect(await kept()).toEqual([]);
    expect(await stored()).toMatchObject({ take: 'Mine' });
  });
});

describe('a step that is taken back or made again', () => {
  const take = (text: string) => ({ clips: [{ id: 'a', fields: { take: text } }] });

  it('keeps the words that another window wrote since, though they are on the desk', async () => {
    const [desk, other] = [new Window(), new Window()];
    await desk.write({ take: 'On the desk' }, NOON + 1);
    await other.look();
    await other.write({ take: 'On the desk, and elsewhere' }, NOON + 2);
    await desk.look();
    await desk.travel(take('First'), take('On the desk'), NOON + 3);
    await desk.travel(take('On the desk'), take('First'), NOON + 4);
    expect(await stored()).toMatchObject({ take: 'On the desk' });
    expect(await kept()).toEqual([{ field: 'take', value: 'On the desk, and elsewhere', at: NOON + 2 }]);
  });

  it('keeps them too where what was typed over them is taken back first', async () => {
    const [desk, other] = [new Window(), new Window()];
    await desk.write({ take: 'Mine' }, NOON + 1);
    await other.look();
    await other.write({ take: 'Theirs' }, NOON + 2);
    await desk.look();
    await desk.write({ take: 'Theirs, and more' }, NOON + 3);
    await desk.travel(take('Theirs'), take('Theirs, and more'), NOON + 4);
    expect(await kept()).toEqual([]);
    await desk.travel(take('First'), take('Mine'), NOON + 5);
    expect(await kept()).toEqual([{ field: 'take', value: 'Theirs', at: NOON + 4 }]);
  });

  it('keeps nothing of what it left itself', async () => {
    const desk = new Window();
    await desk.write({ take: 'Mine' }, NOON + 1);
    await desk.travel(take('First'), take('Mine'), NOON + 2);
    await desk.travel(take('Mine'), take('First'), NOON + 3);
    expect(await kept()).toEqual([]);
  });

  it('keeps what a slot held, of a day that is not on the desk too', async () => {
    const [desk, other] = [new Window(), new Window()];
    const opening = (text: string, day: string) => ({
      edition: { day, fields: { slots: { opening: text } } },
    });
    for (const day of [TODAY, '2026-03-02']) {
      await desk.fill({ opening: 'Mine' }, NOON + 1, day);
      await other.fill({ opening: 'Mine, and theirs' }, NOON + 2, day);
      await desk.look();
      await desk.travel(opening('', day), opening('Mine', day), NOON + 3);
    }
    const row = { field: 'opening', value: 'Mine, and theirs', at: NOON + 2 };
    expect(await kept()).toEqual([row, row]);
  });
});

describe('two windows at one slot', () => {
  it('keep the words of the one that was overwritten unseen, with the edition', async () => {
    const [one, other] = [new Window(), new Window()];
    await one.fill({ opening: 'Mine', closing: 'Bye' }, NOON + 1);
    await other.fill({ opening: 'Theirs' }, NOON + 2);
    const { slots } = await editionOf(db, TODAY);
    expect(slots).toEqual({ opening: 'Theirs', closing: 'Bye' });
    const [row, ...others] = (await earlierOf(db, [slotsOf(TODAY)])).get(slotsOf(TODAY)) ?? [];
    expect(row).toMatchObject({ clipId: `edition/${TODAY}`, field: 'opening', value: 'Mine', at: NOON + 1 });
    expect(others).toEqual([]);
    expect(row && worthShowing([row], slots)).toEqual([row]);
    expect(row && worthShowing([row], { opening: 'Theirs and Mine' })).toEqual([]);
  });

  it('keep nothing of what was seen, of what the new words hold, of one’s own, and of an empty slot', async () => {
    const [one, other] = [new Window(), new Window()];
    for (const [index, opening] of ['N', 'Ne', 'No', '', 'n'].entries())
      await one.fill({ opening }, NOON + 1 + index);
    await other.look();
    await other.fill({ opening: 'Theirs' }, NOON + 8);
    await one.look();
    await other.fill({ closing: 'Bye' }, NOON + 9);
    await one.fill({ closing: 'Bye, and good night' }, NOON + 10);
    expect(await kept()).toEqual([]);
  });

  it('keep nothing of a day that is not on the desk', async () => {
    const [one, other] = [new Window(), new Window()];
    await one.fill({ opening: 'Mine' }, NOON + 1, '2026-03-02');
    await other.fill({ opening: 'Theirs' }, NOON + 2, '2026-03-02');
    expect(await kept()).toEqual([]);
  });

  it('leave words that go into a backup, stay when it is merged, and when the trash is emptied', async () => {
    const [one, other] = [new Window(), new Window()];
    await one.fill({ opening: 'Mine' }, NOON + 1);
    await other.fill({ opening: 'Theirs' }, NOON + 2);
    await db.clips.update('a', { deletedAt: NOON });
    expect(await emptyTrash(db, NOON + 3, NOON + 3)).toBe(1);
    const { rows } = await snapshot(db);
    expect(rows.history).toMatchObject([{ clipId: slotsOf(TODAY), value: 'Mine' }]);
    expect(rows.history.every((row) => fits('history', row))).toBe(true);
    for (const mode of ['merge', 'replace'] as const)
      expect(restored(noRows(), rows, mode).history).toEqual(rows.history);
  });
});

describe('the popup', () => {
  it('that fills a slot keeps what the desk wrote and it has not seen', async () => {
    const fill = (text: string, now: number, seen?: number) =>
      fillSlot(db, TODAY, 'opening', text, now, seen);
    await new Window().fill({ opening: 'On the desk' }, NOON + 1);
    await fill('On the desk, and here', NOON + 2, NOON);
    await fill('Here', NOON + 3, NOON + 2);
    expect(await kept()).toEqual([]);
    await new Window().fill({ opening: 'Here, on the desk' }, NOON + 4);
    await fill('In the popup', NOON + 5, NOON + 3);
    expect(await kept()).toEqual([{ field: 'opening', value: 'Here, on the desk', at: NOON + 4 }]);
    expect((await editionOf(db, TODAY)).slots).toEqual({ opening: 'In the popup' });
  });

  it('that edits a clip keeps what the desk wrote since it was opened', async () => {
    await changeClip(db, 'a', { take: 'On the desk' }, NOON + 5);
    const typed = pending('a', { editing: true, typed: { take: 'In the popup' }, createdAt: NOON + 1 });
    await savePending(db, typed, TODAY);
    expect(await stored()).toMatchObject({ take: 'In the popup' });
    expect(await kept()).toEqual([{ field: 'take', value: 'On the desk', at: NOON + 5 }]);
  });

  it('that was opened after it was changed knew it', async () => {
    await changeClip(db, 'a', { take: 'On the desk' }, NOON + 5);
    const typed = pending('a', { editing: true, typed: { take: 'In the popup' }, createdAt: NOON + 9 });
    await savePending(db, typed, TODAY);
    expect(await kept()).toEqual([]);
  });

  it('of two windows that clip one page at once keeps both titles', async () => {
    const parts = (headline: string, now: number) =>
      unplaced(headline, {
        headline,
        urlKey: 'p',
        pageKey: 'p',
        updatedAt: now,
        changed: { headline: now },
      });
    await addClip(db, parts('Mine', NOON + 1), undefined, pageOf('p'));
    await addClip(db, parts('Theirs', NOON + 2), undefined, pageOf('p'));
    expect(await kept()).toEqual([{ field: 'headline', value: 'Mine', at: NOON + 1 }]);
  });
});
