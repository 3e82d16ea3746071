import { expect, test } from './fixtures';
import type { Editor } from './pages/editor';

async function clips(editor: Editor, page: string, take: string, chord: string): Promise<void> {
  await editor.reads(page);
  const popup = await editor.opensPopup();
  await popup.take(take);
  await popup.press(chord);
  await popup.press('Enter');
  await popup.closed();
}

test('two clips are reviewed, reordered, dropped, brought back and exported', async ({ editor }) => {
  await clips(editor, 'tidedb.example/blog/3-0', 'Lookups take half the time.', 'Alt+1');
  await clips(editor, 'dispatch.example/2026/03/02/refunds', 'Two rules, no agreement.', 'Alt+1');
  const [tidedb, ferries] = [
    'TideDB 3.0 replaces its B-tree with a learned index',
    'Who pays when an agent books the wrong ferry?',
  ];

  const popup = await editor.opensPopup();
  await popup.today.waitForRows(2);
  await popup.today.clip(ferries).moveUp();
  await expect.poll(() => popup.today.headlines()).toEqual([ferries, tidedb]);
  await popup.today.clip(ferries).drop();
  await expect.poll(() => popup.today.headlines()).toEqual([tidedb]);
  await popup.today.undo();
  await expect.poll(() => popup.today.headlines()).toEqual([ferries, tidedb]);

  await popup.today.clip(tidedb).edit();
  await popup.today.clip(tidedb).take('Lookups take 17 µs.');
  await expect
    .poll(async () => (await editor.browser.rows<{ take: string }>('clips')).map(({ take }) => take))
    .toContain('Lookups take 17 µs.');

  const panel = await popup.copy();
  await panel.format('Briefing');
  await panel.downloadMarkdown();
  await expect.poll(async () => (await editor.browser.downloads()).length).toBe(1);
  const [file] = await editor.browser.downloads();
  expect(file?.name).toMatch(/\.md$/);
  expect(file?.text).toMatch(/wrong ferry\?[\s\S]*lookups take 17 µs/);

  await panel.copyRichText();
  await popup.says(/Copied as rich text/);
  const { html, text } = await editor.browser.clipboard();
  expect(html).toMatch(/<h2>key developments<\/h2>[\s\S]*<strong>/);
  expect(text).toContain('two rules, no agreement.');
});

test('a day without clips leaves the clipboard alone and says so', async ({ editor }) => {
  await editor.browser.putOnClipboard('Kept.');
  await editor.reads('samples.example');
  const popup = await editor.opensPopup();
  await expect.poll(() => popup.today.text()).toContain('Nothing clipped yet.');
  await popup.press('Alt+m');
  await popup.says(/nothing to copy/);
  expect((await editor.browser.clipboard()).text).toBe('Kept.');
});
