import { expect, test } from './fixtures';
import { clippedBefore, storedClips, today } from './seeds';

const ESSAY = 'margins.example/essays/slow-tools';
const ALLOWED = 'Pages that are not in front';

test('a clipped link is completed from its page while the desk is open, where the editor allows it', async ({
  editor,
}) => {
  const { browser } = editor;
  await editor.reads(ESSAY);
  await editor.clipsLinkFromMenu('#tidedb');
  await expect.poll(() => browser.badge()).toBe('1');
  // There is no such page, and nothing to read.
  const gone = { day: today(), headline: 'A lost page', url: 'http://margins.example/lost', unread: true };
  await clippedBefore(browser, gone);
  const desk = await editor.opensDesk();
  await desk.waitForRows(2);
  expect(await desk.text()).toContain('TideDB made lookups twice as fast');

  await editor.allows(ALLOWED);
  const again = await editor.opensDesk();
  await expect.poll(() => again.text()).toContain('TideDB 3.0 replaces its B-tree with a learned index');
  const clips = await storedClips(browser);
  expect(clips.find(({ headline }) => headline.startsWith('TideDB'))).toMatchObject({
    capture: { authors: ['Ana Ruiz', 'Tomasz Wilk'], siteName: 'TideDB' },
    links: [
      { url: 'https://tidedb.example/blog/3-0', role: 'source' },
      { url: 'http://margins.example/essays/slow-tools', role: 'via', label: 'In praise of slow tools' },
    ],
  });
  expect(clips.map(({ headline, unread }) => [headline, unread ?? false])).toEqual(
    expect.arrayContaining([
      ['TideDB 3.0 replaces its B-tree with a learned index', false],
      ['A lost page', true],
    ]),
  );
  const articles = await browser.rows<{ text: string }>('articles');
  expect(articles.map(({ text }) => text).join()).toContain('learned');
});

test('a page is fetched as nobody’s in particular: no cookie goes along', async ({ editor }) => {
  const { browser } = editor;
  await editor.reads('members.example');
  // It knows the browser by now.
  await editor.reads('members.example');
  const popup = await editor.opensPopup();
  await expect.poll(() => popup.titleShown()).toBe('Good evening, Mara');
  await browser.closePopup();
  await editor.allows(ALLOWED);
  await clippedBefore(browser, {
    day: today(),
    headline: 'a note',
    url: 'http://members.example/',
    unread: true,
  });
  const desk = await editor.opensDesk();
  await expect.poll(() => desk.text()).toContain('Lamps along the pier');
});
