import { expect, test } from './fixtures';
import { storedClips } from './seeds';

const OWN_PAGE = { chromium: 'chrome://version/', firefox: 'about:license' };

/** What the popup says of a page, and the title that the bare link gets; no title where it cannot be clipped. */
interface Case {
  page: string;
  sentence?: string;
  headline: string;
  /** Its article is read on any machine, where a larger page may cost no more than the time limit. */
  whole?: boolean;
}

const CLIPPABLE: Case[] = [
  {
    page: 'reports.example/tides.pdf',
    sentence:
      'The PDF viewer lets no extension read the file. The link can still be clipped; check its title.',
    headline: 'tides.pdf',
  },
  {
    page: 'endless.example',
    sentence: 'The page is still loading; this is what has arrived so far.',
    headline: 'A story still being told',
  },
  { page: 'throwing.example', headline: 'A page that guards itself' },
  { page: 'vast.example', headline: 'Build 4711: the whole log' },
  { page: 'million.example', headline: 'Build 4712: the whole log' },
  { page: 'flood.example', headline: 'The tide table of all years', whole: true },
  { page: 'mesh.example', headline: 'A net of many knots' },
  { page: 'gap.example', headline: 'A long pause', whole: true },
  { page: 'verse.example', headline: 'A long poem', whole: true },
];

for (const { page, sentence, headline, whole = false } of CLIPPABLE) {
  const says = sentence === undefined ? 'is read' : 'is told in a sentence';
  test(`${page} ${says}, and can be clipped with a take`, async ({ editor }) => {
    await editor.reads(page, page === 'endless.example' ? 'commit' : 'load');
    const popup = await editor.opensPopup();
    await popup.take('Worth keeping.');
    if (sentence !== undefined) await expect.poll(() => popup.text()).toContain(sentence);
    await popup.save();
    await popup.closed();
    const [clip, ...others] = await storedClips(editor.browser);
    expect(others).toEqual([]);
    expect(clip?.take).toBe('Worth keeping.');
    if (whole) expect(clip).not.toHaveProperty('unread');
    const articles = await editor.browser.rows<{ text: string }>('articles');
    for (const { text } of articles) expect(text.length).toBeLessThanOrEqual(400_000);
    expect(clip?.headline).toContain(headline);
    expect(clip?.links).toEqual([
      { url: `http://${page}`.replace(/\.example$/, '.example/'), role: 'source' },
    ]);
  });
}

test('a page without a title is called by its address in the review', async ({ editor }) => {
  await editor.reads('blank.example');
  const popup = await editor.opensPopup();
  await popup.take('No title, and yet.');
  await popup.save();
  await popup.closed();
  const again = await editor.opensPopup();
  await expect
    .poll(() => again.today.rows())
    .toEqual([{ headline: expect.stringMatching(/\S/), take: 'No title, and yet.' }]);
  expect((await again.today.headlines())[0]).not.toMatch(/undefined|untitled/i);
});

test('one of the browser’s own pages: one sentence, and nothing to save', async ({ editor }) => {
  await editor.browser.visit(OWN_PAGE[editor.browser.kind]);
  const popup = await editor.opensPopup();
  await expect
    .poll(() => popup.troubles())
    .toEqual([
      'The browser lets no extension read this page: it is one of its own, an extension store or a page’s source. Open a web page to clip it.',
    ]);
  expect(await popup.offers('Save clip')).toBe(false);
});

test('a page that never answers: after a time limit one sentence, and the link is clipped with its take', async ({
  editor,
}) => {
  await editor.reads('spinning.example');
  await editor.untilAsked('/_/spins');
  const popup = await editor.opensPopup();
  await popup.take('Still spinning.');
  await expect
    .poll(() => popup.troubles(), { timeout: 15_000 })
    .toEqual([expect.stringContaining('The page took too long to read. The link can still be clipped')]);
  expect(await popup.offers('Read again')).toBe(true);
  await popup.save();
  await popup.closed();
  const [clip] = await storedClips(editor.browser);
  expect(clip).toMatchObject({ headline: 'A page that never rests', take: 'Still spinning.', unread: true });
});

test('a page that comes at last is read again by itself', async ({ editor }) => {
  await editor.reads('late.example', 'commit');
  const popup = await editor.opensPopup();
  await expect.poll(() => popup.text()).toContain('The page is still loading');
  await editor.letsThePageFinish();
  await expect.poll(() => popup.text()).not.toContain('The page is still loading');
  await expect.poll(() => popup.text()).toContain('Nora Vale');
});
