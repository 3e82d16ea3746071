import { expect } from '@playwright/test';
import { orderAtEnd } from '../../../lib/order';
import { today } from '../seeds';
import { beginnings, clipsOfToday, edited, number } from './day-rows';
import type { Sitting } from './sitting';
import { beginningOf, type State, type Stored, stateOf } from './state';
import type { Step } from './step';

/** A page that is new: words are typed for it, then it is saved. */
export function clipping(sitting: Sitting, before: Stored): Step[] {
  const name = number(before.clips.length);
  const place = `story.example/${name}`;
  const words = sitting.words();
  const state = stateOf(before);
  const chosen = { categoryId: 'notable' };
  const popup = sitting.popup(place, async (page) => {
    await expect.poll(() => page.titleShown()).toMatch(/^Story /);
  });
  const typed = ['', ...beginnings(words)].map((take): State => {
    const kept = take === '' ? chosen : { ...chosen, take };
    return { ...state, typed: { ...state.typed, [place]: kept } };
  });
  const clip = {
    day: today(),
    order: orderAtEnd(before.clips.filter(({ day }) => day === today())),
    headline: `Story ${name} of the harbour`,
    take: words,
    ...chosen,
    links: [`http://${place}`],
    dropped: false,
    article: beginningOf(`The ${name}th tide was measured by hand, as all the others were`),
  };
  return [
    sitting.step('words are typed', {
      prepare: popup.open,
      act: async () => {
        await popup.page().press('Alt+2');
        await popup.page().take(words);
      },
      before: state,
      outcomes: typed,
      lasts: 250,
    }),
    sitting.step('they are saved', {
      act: popup.save,
      before: typed.at(-1) ?? state,
      outcomes: [{ ...state, clips: { ...state.clips, [place]: clip } }],
      lasts: 120,
    }),
  ];
}

/** A page that is clipped already: its take is written anew in the popup. */
export function clippingAgain(sitting: Sitting, before: Stored): Step[] {
  const known = clipsOfToday(before).find(({ site }) => site === 'story.example');
  if (!known) return clipping(sitting, before);
  const { id, pageKey, take } = known;
  const words = sitting.words();
  const state = stateOf(before);
  const typed = beginnings(words).map((begun): State => {
    return { ...state, typed: { ...state.typed, [pageKey]: { take: begun } } };
  });
  const popup = sitting.popup(pageKey, async (page) => {
    await expect.poll(() => page.takeShown()).toBe(take);
  });
  return [
    sitting.step('a clip is written anew', {
      prepare: popup.open,
      act: () => popup.page().take(words),
      before: state,
      outcomes: typed,
      lasts: 250,
    }),
    sitting.step('it is saved', {
      act: popup.save,
      before: typed.at(-1) ?? state,
      outcomes: [edited(before, [{ id, fields: { take: words } }])],
      lasts: 120,
    }),
  ];
}
