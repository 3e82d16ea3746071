import 'fake-indexeddb/auto';
import { setTimeout } from 'node:timers/promises';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { StoreError } from '../../../lib/errors';
import {
  clipWithDatabase,
  leftUnderWay,
  quickClip,
  repaintBadge,
  startDay,
  wake,
  withDatabase,
} from '../../../lib/jobs';
import { clipsOfDay, dropClip, fileReport, keepPending, reports } from '../../../lib/store';
import { changeWeek } from '../../../lib/store/change-settings';
import type { Database } from '../../../lib/store/database';
import { unfinishedQuickClips } from '../../../lib/store/intents';
import { addClip } from '../../../lib/store/save-clip';
import { badge, executeScript, GROUND, openTab, reading } from '../browser';
import { NOON, pageOf, pending, TODAY, unplaced } from '../builders';
import { freshDatabase } from '../database';

let db: Database;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: NOON });
  db = await freshDatabase();
});

const alarm = async () => {
  const found = await fakeBrowser.alarms.get('day-start');
  return found && new Date(found.scheduledTime).toISOString();
};

describe('repaintBadge', () => {
  it('counts the clips of the open edition that are not in the trash', async () => {
    for (const id of ['p', 'q', 'r']) await addClip(db, unplaced(id), undefined, pageOf(id));
    await addClip(db, unplaced('old', { day: '2026-03-02' }), undefined, pageOf('old'));
    await dropClip(db, 'r', NOON);
    await repaintBadge(db);
    expect(await badge()).toEqual({ text: '2', title: 'Clipsheet: 2 clips', ground: GROUND.count });
  });

  it('is bare on an empty day', async () => {
    await repaintBadge(db);
    expect(await badge()).toMatchObject({ text: '', title: 'Clipsheet' });
  });

  it('shows what there is to report rather than the count', async () => {
    await addClip(db, unplaced('p'), undefined, pageOf('p'));
    await fileReport(db, { reason: 'gone', page: 'P', linkKept: false, at: NOON });
    await repaintBadge(db);
    expect(await badge()).toMatchObject({ text: '!', ground: GROUND.trouble });
  });

  it('counts the next edition once today’s is issued', async () => {
    await addClip(db, unplaced('p'), undefined, pageOf('p'));
    const times = { createdAt: NOON, updatedAt: NOON, changed: {} };
    await db.editions.add({ day: TODAY, slots: {}, state: 'issued', ...times });
    await repaintBadge(db);
    expect((await badge()).text).toBe('');
  });
});

describe('startDay', () => {
  it('paints the badge of the day that has begun and sets the alarm for the next', async () => {
    await addClip(db, unplaced('p'), undefined, pageOf('p'));
    await startDay(db);
    expect((await badge()).text).toBe('1');
    expect(await alarm()).toBe('2026-03-04T04:00:00.000Z');

    vi.setSystemTime('2026-03-04T04:00:00.050Z');
    await startDay(db);
    expect((await badge()).text).toBe('');
    expect(await alarm()).toBe('2026-03-05T04:00:00.000Z');
  });

  it('follows the hour that the editor sets', async () => {
    await changeWeek(db, { startHour: 18 }, NOON);
    await startDay(db);
    expect(await alarm()).toBe('2026-03-03T18:00:00.000Z');
  });
});

describe('wake', () => {
  it('finishes a quick clip, then paints and sets the alarm', async () => {
    const tab = await openTab('https://news.example/p');
    await keepPending(db, pending('p', { quickTab: tab.id }));
    executeScript.mockResolvedValue(reading(tab.url));
    await wake(db, NOON + 1);
    expect(await clipsOfDay(db, TODAY)).toMatchObject([{ id: 'p', take: 'Half a take' }]);
    expect((await badge()).text).toBe('1');
    expect(await alarm()).toBe('2026-03-04T04:00:00.000Z');
  });

  it('gives a quick clip up that throws a bug, says so, and sets the alarm', async () => {
    const tab = await openTab('https://news.example/p');
    await addClip(db, unplaced('q'), undefined, pageOf('q'));
    await keepPending(db, pending('p', { quickTab: tab.id }));
    executeScript.mockResolvedValue([{ result: { capture: null } }]);
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await wake(db, NOON + 1);
    expect((await badge()).text).toBe('!');
    expect(await unfinishedQuickClips(db, Number.POSITIVE_INFINITY)).toEqual([]);
    expect(await alarm()).toBe('2026-03-04T04:00:00.000Z');
  });
});

describe('a clip that was begun when the worker was stopped', () => {
  const url = 'https://news.example/p';

  it('shows on the badge before the database is opened, and is known to the next worker', async () => {
    expect(await leftUnderWay()).toBeUndefined();
    const job = vi.fn(async () => {});
    const clipping = clipWithDatabase(url, job);
    expect(job).not.toHaveBeenCalled();
    expect(await badge()).toMatchObject({ text: '…', title: `Clipsheet: clipping ${url}` });
    expect(await leftUnderWay()).toBe(url);
    await clipping;
    expect(job).toHaveBeenCalledOnce();
  });

  it('keeps the badge until it is done, also where the worker has only just started', async () => {
    await clipWithDatabase(url, async () => {
      await wake(db, NOON);
      expect((await badge()).text).toBe('…');
    });
    await startDay(db);
    expect((await badge()).text).toBe('');
  });

  it('is reported where nothing of it was written down', async () => {
    await wake(db, NOON, url);
    expect(await reports(db)).toEqual([{ reason: 'interrupted', page: url, linkKept: false, at: NOON }]);
    expect((await badge()).text).toBe('!');
  });

  it('is not reported where its intent is finished', async () => {
    const tab = await openTab(url);
    await keepPending(db, pending('p', { quickTab: tab.id }));
    executeScript.mockResolvedValue(reading(url));
    await wake(db, NOON + 1, url);
    expect(await reports(db)).toEqual([]);
    expect((await badge()).text).toBe('1');
  });

  it('is not reported where only the badge was not painted any more', async () => {
    await addClip(db, unplaced('p'), undefined, pageOf('p'));
    await wake(db, NOON, url);
    expect((await badge()).text).toBe('1');
  });

  it('is not reported where it went to a later edition', async () => {
    await addClip(db, unplaced('p', { day: '2026-03-05' }), undefined, pageOf('p'));
    await wake(db, NOON, url);
    expect(await reports(db)).toEqual([]);
    expect((await badge()).text).toBe('');
  });

  it('keeps the badge that the clip before it has painted green', async () => {
    const tab = await openTab('https://news.example/q');
    executeScript.mockResolvedValue(reading(tab.url));
    await clipWithDatabase(tab.url, () => quickClip(db, tab));
    expect(await badge()).toMatchObject({ text: '1', ground: GROUND.good });
    await clipWithDatabase(url, async () => {
      await vi.advanceTimersByTimeAsync(1_500);
      // Time for the database to answer whoever paints.
      await setTimeout(50);
      expect(await leftUnderWay()).toBe(url);
    });
  });

  it('is reported where only an earlier edition has the page', async () => {
    await addClip(db, unplaced('p', { day: '2026-03-02' }), undefined, pageOf('p'));
    await wake(db, NOON, url);
    expect((await badge()).text).toBe('!');
  });

  it('may be a page without an address', async () => {
    await clipWithDatabase('', async () => {});
    expect(await leftUnderWay()).toBe('');
    await wake(db, NOON, '');
    expect(await reports(db)).toMatchObject([{ reason: 'interrupted', page: '' }]);
  });
});

describe('withDatabase', () => {
  it('shows on the badge what not even the database could keep', async () => {
    await withDatabase(() => Promise.reject(new StoreError('diskFull')));
    expect(await badge()).toMatchObject({ text: '!', ground: GROUND.trouble });
    expect((await badge()).title).toMatch(/^The disk is full/);
  });

  it('passes a bug on', async () => {
    await expect(withDatabase(() => Promise.reject(new TypeError('a bug')))).rejects.toThrow('a bug');
  });
});
