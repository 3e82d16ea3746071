import { expect } from '@playwright/test';
import { writeBackup } from './backup-file';
import { edited } from './day-rows';
import type { Sitting } from './sitting';
import { type Stored, stateOf } from './state';
import type { Step } from './step';

/** A backup with clips that are not here is merged: all of them come, each with its article, or none. */
export async function restoring(sitting: Sitting, rows: Stored, which: number): Promise<Step[]> {
  sitting.made += 1;
  const backup = await writeBackup(sitting.folder, sitting.made, 20 + (which % 80));
  const data = sitting.dataPage();
  const after = {
    ...rows,
    clips: [...rows.clips, ...backup.clips],
    articles: [...rows.articles, ...backup.articles],
  };
  const step = sitting.step('a backup is restored', {
    prepare: async () => {
      const page = await data();
      await page.chooseBackup(backup.path);
      await expect.poll(() => page.plan()).toContainEqual(expect.stringMatching(/^Clips /));
    },
    act: async () => {
      const page = await data();
      await page.press('Merge now');
      await expect.poll(() => page.said()).toContainEqual(expect.stringMatching(/^Restored\./));
    },
    before: stateOf(rows),
    outcomes: [stateOf(after)],
    lasts: 400,
  });
  return [step];
}

export function bringingBack(sitting: Sitting, rows: Stored, which: number): Step[] {
  const dropped = rows.clips.filter(({ deletedAt, mergedInto }) => deletedAt && !mergedInto);
  const clip = dropped.at(which % Math.max(dropped.length, 1));
  if (!clip) return [];
  const data = sitting.dataPage();
  const step = sitting.step('a clip comes back from the trash', {
    prepare: async () => void (await data()),
    act: async () => (await data()).press(`Restore “${clip.headline}”`),
    before: stateOf(rows),
    outcomes: [edited(rows, [{ id: clip.id, fields: { deletedAt: undefined } }])],
    lasts: 80,
  });
  return [step];
}
