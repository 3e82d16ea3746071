import { expect, test } from './fixtures';
import { storedClips } from './seeds';

const ESSAY = 'margins.example/essays/slow-tools';

test('a quick clip has it too; with leave to see other tabs, the page that its tab was opened from', async ({
  editor,
}) => {
  const links = async () => {
    const clips = await storedClips(editor.browser);
    return Object.fromEntries(clips.map((clip) => [clip.links[0]?.url, clip.links[1]]));
  };
  await editor.reads(ESSAY);
  await editor.follows('#tidedb', 'middle');
  await editor.clipsByKey();
  const nameAlone = { url: '', role: 'via', label: 'margins.example' };
  await expect.poll(links).toEqual({ 'https://tidedb.example/blog/3-0': nameAlone });

  await editor.allows('Addresses of other tabs');
  await editor.returnsTo(ESSAY);
  await editor.follows('#ferries', 'middle');
  await editor.clipsByKey();
  await expect.poll(links).toEqual({
    'https://tidedb.example/blog/3-0': nameAlone,
    'https://dispatch.example/2026/03/02/refunds': {
      ...nameAlone,
      url: 'http://margins.example/essays/slow-tools',
    },
  });
});

test('Alt+V is the popup’s and not the browser’s: the place is gone, the words stand', async ({ editor }) => {
  await editor.reads(ESSAY);
  await editor.follows('#tidedb');
  const popup = await editor.opensPopupByKey();
  await expect.poll(() => popup.caretInTake()).toBe(true);
  await editor.browser.typeOnKeyboard('half');
  await expect.poll(() => popup.text()).toContain('via margins.example');
  await editor.browser.pressOnKeyboard('Alt+V');
  await expect.poll(() => popup.text()).not.toContain('via margins.example');
  await editor.browser.typeOnKeyboard(' more');
  await expect.poll(() => popup.takeShown()).toBe('half more');
});
