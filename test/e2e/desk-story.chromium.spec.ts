import { twelveClips } from './desk-day';
import { expect, test } from './fixtures';
import type { DeskPage } from './pages/desk';
import { LONG_AGO } from './seeds';

/** Words enough for two texts to be told apart by. */
const STORY = Array.from({ length: 90 }, (_, index) => `word${index}`).join(' ');

/** Which two clips are offered as one story. */
async function offered(desk: DeskPage): Promise<string[] | undefined> {
  const offer = /“(\w+)” and “(\w+)” look like one story/.exec(await desk.text());
  return offer?.slice(1);
}

test('clips are offered as one story by what their articles say; those that are kept apart stay so', async ({
  editor,
}) => {
  const { browser } = editor;
  await twelveClips(browser);
  const link = 'https://www.site4.example/story?utm_source=feed&amp;utm_medium=rss';
  await browser.seed('articles', [
    { id: 'seed-1', html: `<p>As <a class="out" href="${link}">they say</a>.</p>`, text: 'As they say.' },
    { id: 'seed-7', html: '', text: `By our staff. ${STORY}` },
    { id: 'seed-9', html: '', text: `${STORY} More on this tomorrow.` },
  ]);
  const desk = await editor.opensDesk(LONG_AGO);
  await expect.poll(() => offered(desk)).toEqual(['Two', 'Five']);
  await desk.button('Keep apart');
  await expect.poll(() => offered(desk)).toEqual(['Eight', 'Ten']);

  const again = await editor.opensDesk(LONG_AGO);
  await expect.poll(() => offered(again)).toEqual(['Eight', 'Ten']);
  await again.button('Merge');
  await again.waitForRows(11);
  await again.waitForFocus('Eight');
  await expect.poll(() => offered(again)).toBeUndefined();
});
