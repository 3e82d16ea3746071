import { bringingBack, restoring } from './data-deeds';
import { categories, clipsOfToday } from './day-rows';
import {
  categorising,
  choosingFormat,
  dropping,
  merging,
  moving,
  sending,
  typing,
  undoing,
} from './desk-deeds';
import { clipping, clippingAgain } from './popup-deeds';
import type { Sitting } from './sitting';
import { stored } from './state';
import type { Choice, Kind, Step } from './step';

/** The steps of a deed, to be made one after the other; none where there is nothing to do it to. */
export async function stepsOf(sitting: Sitting, { kind, which }: Choice): Promise<Step[]> {
  const before = await stored(sitting.editor.browser);
  const clip = clipsOfToday(before).at(which % Math.max(clipsOfToday(before).length, 1));
  const deeds: Record<Kind, () => Step[] | Promise<Step[]>> = {
    clip: () => clipping(sitting, before),
    'clip again': () => clippingAgain(sitting, before),
    take: () => (clip ? typing(sitting, before, clip) : []),
    move: () => (clip ? moving(sitting, before, clip, which % 2 === 0 ? 1 : -1) : []),
    categorise: () => (clip ? categorising(sitting, before, clip, which % categories.length) : []),
    drop: () => (clip ? dropping(sitting, before, clip) : []),
    'send on': () => (clip ? sending(sitting, before, clip) : []),
    merge: () => (clip ? merging(sitting, before, clip) : []),
    undo: () => undoing(sitting, before),
    format: () => choosingFormat(sitting, before, which),
    'restore a backup': () => restoring(sitting, before, which),
    'restore from the trash': () => bringingBack(sitting, before, which),
  };
  return deeds[kind]();
}
