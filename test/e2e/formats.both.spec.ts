import { twelveClips } from './desk-day';
import { expect, test } from './fixtures';
import type { Editor } from './pages/editor';
import type { FormatsPage } from './pages/formats';
import { LONG_AGO } from './seeds';

interface StoredFormat {
  id: string;
  name: string;
  template: string;
  working: string;
  deletedAt?: number;
}

const LINES = '{% for clip in clips %}- {{ clip.headline }} / {{ clip.take }}\n{% endfor %}';

const storedFormats = (editor: Editor) => editor.browser.rows<StoredFormat>('formats');

/** A format of the editor's with this template, in work, shown with the twelve clips. */
async function hasFormat(editor: Editor, name: string, template: string): Promise<FormatsPage> {
  await twelveClips(editor.browser);
  const formats = await editor.opensFormats('briefing', LONG_AGO);
  await formats.import({ name: `${name}.liquid`, text: template });
  await formats.waitForName(name);
  return formats;
}

async function works(editor: Editor): Promise<void> {
  await expect
    .poll(async () => (await storedFormats(editor)).every((row) => row.working === row.template))
    .toBe(true);
}

test('a built-in format is duplicated, renamed and rewritten, and a day is set in it', async ({ editor }) => {
  await twelveClips(editor.browser);
  const desk = await editor.opensDesk(LONG_AGO);
  await desk.button('Edit formats');
  await expect
    .poll(() => editor.browser.addresses())
    .toContainEqual(expect.stringContaining(`formats.html#/briefing/${LONG_AGO}`));

  const formats = await editor.opensFormats('briefing', LONG_AGO);
  await expect.poll(() => formats.preview()).toContain('one. take on one.');
  await formats.button('Duplicate');
  await formats.waitForName('Briefing, copy');
  await expect.poll(() => formats.focusedLink()).toBe('Briefing, copy');
  expect(await formats.template()).toContain('"name": "Briefing, copy"');
  await formats.rename('Morning');
  await expect.poll(() => formats.names()).toEqual(['Morning', 'Briefing', 'Essay', 'Links']);
  await expect.poll(() => formats.template()).toContain('"name": "Morning"');

  await formats.write(LINES);
  await expect.poll(() => formats.preview()).toMatch(/^One \/ Take on one\. Two \/ Take on two\./);
  await works(editor);
  await expect.poll(() => storedFormats(editor)).toMatchObject([{ name: 'Morning', template: LINES }]);

  const again = await editor.opensDesk(LONG_AGO);
  await again.waitForRows(12);
  await again.format('Morning');
  await expect.poll(() => again.preview()).toMatch(/^One \/ Take on one\./);
  await again.button('Copy as rich text');
  await again.says('Copied as rich text.');
  expect((await editor.browser.clipboard()).html).toContain('<li>One / Take on one.</li>');
  await again.edit('One');
  await again.type(' More');
  await expect.poll(() => again.preview()).toContain('One / Take on one. More');
});

test('a mistake has its place, and the last draft that worked stays, also for days', async ({ editor }) => {
  const formats = await hasFormat(editor, 'Note', LINES);
  await expect.poll(() => formats.preview()).toContain('One / Take on one.');
  await works(editor);

  await editor.browser.putOnClipboard('{% for clip in clips %}\n{{ clip.titel }}\n{% endfor %}');
  await formats.paste();
  await expect
    .poll(() => formats.problem())
    .toBe('Line 2, column 4: Undefined variable: clip.titel. The last draft that worked is shown.');
  expect(await formats.preview()).toContain('One / Take on one.');
  await formats.button('Go there');
  await expect.poll(() => formats.caret()).toBe('{% for clip in clips %}\n{{ '.length);

  await formats.open('Essay');
  await expect.poll(() => formats.listText()).toContain('Note has a mistake');
  await formats.open('Note');
  await formats.waitForName('Note');
  await formats.surface.evaluate(() => location.reload());
  await formats.waitForName('Note');
  await expect.poll(() => formats.problem()).toContain('Line 2, column 4');
  await expect.poll(() => formats.preview()).toContain('One / Take on one.');

  const desk = await editor.opensDesk(LONG_AGO);
  await desk.waitForRows(12);
  await desk.format('Note');
  await expect.poll(() => desk.preview()).toContain('One / Take on one.');
});

test('what a template can say is a click away, and a click puts it in', async ({ editor }) => {
  const formats = await hasFormat(editor, 'Note', '{% for clip in clips %}{% endfor %}');
  await formats.placeCaret('{% for clip in clips %}'.length);
  await formats.button('Variables and filters');
  await formats.surface.fill({ role: 'searchbox', name: 'Find a variable or filter' }, 'head');
  await expect
    .poll(async () => (await formats.surface.seen({ role: 'button', name: /\{\{/ })).map(({ name }) => name))
    .toContain('{{ clip.headline }}');
  await formats.button('{{ clip.headline }}');
  await expect.poll(() => formats.template()).toBe('{% for clip in clips %}{{ clip.headline }}{% endfor %}');
  await expect.poll(() => formats.preview()).toContain('OneTwoThree');
  await formats.press('Control+z');
  await expect.poll(() => formats.template()).toBe('{% for clip in clips %}{% endfor %}');
});

test('a format that never ends, or writes without end, ends with a sentence while the page goes on', async ({
  editor,
}) => {
  const formats = await hasFormat(editor, 'Note', LINES);
  await expect.poll(() => formats.preview()).toContain('One / Take on one.');
  // How long the page was without a turn of its own.
  await formats.surface.evaluate(() => {
    let last = performance.now();
    document.body.dataset.longest = '0';
    setInterval(() => {
      const gap = performance.now() - last;
      last = performance.now();
      document.body.dataset.longest = String(Math.max(gap, Number(document.body.dataset.longest)));
    }, 20);
  });
  for (const [template, sentence] of [
    [
      '{% for a in (1..9999) %}{% for b in (1..9999) %}{% endfor %}{% endfor %}',
      /The format (?:takes too long|makes more)/,
    ],
    [
      `{% for a in (1..9999) %}{% for b in (1..999) %}${'x'.repeat(300)}{% endfor %}{% endfor %}`,
      /The draft grows longer than|The format takes too long/,
    ],
  ] as const) {
    await formats.import({ name: 'endless.liquid', text: template });
    await expect.poll(() => formats.problem()).toMatch(sentence);
    await formats.open('Essay');
    await expect.poll(() => formats.problem()).toBe('');
  }
  const longest = await formats.surface.evaluate(() => Number(document.body.dataset.longest));
  expect(longest).toBeGreaterThan(0);
  expect(longest).toBeLessThan(1_000);
  await formats.open('Note');
  await expect.poll(() => formats.preview()).toContain('One / Take on one.');
});

test('files: a format goes out and comes in again; what is none is refused, with nothing lost', async ({
  editor,
}) => {
  const template = '{% schema %}\n{ "name": "Evening, by Ada" }\n{% endschema %}\n{{ clips.size }} clips';
  const formats = await hasFormat(editor, 'Evening, by Ada', template);
  await expect.poll(() => formats.preview()).toBe('12 clips');
  await formats.button('Export');
  await expect
    .poll(() => editor.browser.downloads())
    .toEqual([{ name: 'evening-by-ada.liquid', text: template, path: expect.any(String) }]);

  for (const [file, sentence] of [
    [{ name: 'big.liquid', text: '{{ clips }} '.repeat(100), times: 17_000 }, /“big.liquid” is longer than/],
    [{ name: 'photo.liquid', text: 'PNG\0\u0001{{' }, /“photo.liquid” is not a text file/],
    [{ name: 'none.liquid', text: ' \n' }, /“none.liquid” is empty/],
    [{ name: 'page.html', text: '<!doctype html><p>A page' }, /There is no Liquid in “page.html”/],
  ] as const) {
    await formats.import(file);
    await expect.poll(() => formats.listText()).toMatch(sentence);
    expect(await storedFormats(editor)).toHaveLength(1);
    await formats.waitForName('Evening, by Ada');
  }

  await formats.import({ name: 'again.liquid', text: template });
  await formats.waitForName('Evening, by Ada 2');
  await expect.poll(() => formats.preview()).toBe('12 clips');
  // With a mistake it comes in all the same: whoever imports it can mend it.
  await formats.import({ name: 'mistaken.liquid', text: 'x {{ clips | shout }}' });
  await formats.waitForName('mistaken');
  await expect.poll(() => formats.problem()).toBe('Line 1, column 3: Undefined filter: shout.');
  await formats.import({ name: 'open.liquid', text: '{% if clips %}' });
  await expect.poll(() => formats.problem()).toBe('Line 1, column 1: Tag {% if clips %} not closed.');
  const desk = await editor.opensDesk(LONG_AGO);
  await desk.waitForRows(12);
  const options = () =>
    desk.surface.evaluate(() =>
      [...document.querySelectorAll('select option')].map((option) => option.textContent),
    );
  await expect.poll(options).toContain('Evening, by Ada 2');
  expect(await options()).not.toContain('mistaken');
});

test('an imported format reaches the edition and nothing else', async ({ editor }) => {
  const formats = await hasFormat(
    editor,
    'Guest',
    '<img src=x onerror="document.title=1"><iframe src="https://x.example"></iframe>\n\n<script>document.title = 2</script>\n\n[words](javascript:alert(1)) ![pixel](https://x.example/p.png) {{ clips.first.headline }}',
  );
  await expect.poll(() => formats.preview()).toBe('words One');
  const found = await formats.surface.evaluate(() => ({
    title: document.title,
    elements: document.querySelectorAll('.paper :is(img, script, iframe, [onerror], a)').length,
  }));
  expect(found).toEqual({ title: 'Clipsheet', elements: 0 });
  for (const [template, sentence] of [
    ['{{ clips.constructor }}', 'Undefined variable'],
    ['{% include "other" %}', 'Tag "include" not found'],
    ['{% render "other" %}', 'Tag "render" not found'],
  ] as const) {
    await formats.import({ name: 'guest.liquid', text: template });
    await expect.poll(() => formats.problem()).toContain(sentence);
  }
});

test('a format is deleted and brought back; a day that is set in it stays and says so', async ({
  editor,
}) => {
  await hasFormat(editor, 'Note', LINES);
  await works(editor);
  const [row] = await storedFormats(editor);
  const desk = await editor.opensDesk(LONG_AGO);
  await desk.waitForRows(12);
  await desk.format('Note');
  await expect.poll(() => desk.preview()).toContain('One / Take on one.');

  const again = await editor.opensFormats(row?.id, LONG_AGO);
  await again.waitForName('Note');
  await again.button('Delete');
  await expect.poll(() => again.names()).toEqual(['Briefing', 'Essay', 'Links']);
  await expect.poll(() => again.listText()).toContain('Deleted “Note”.');
  await expect.poll(() => again.focusedLink()).toBe('Briefing');
  await again.button('Undo');
  await again.waitForName('Note');
  await expect.poll(() => again.focusedLink()).toBe('Note');
  await again.button('Delete');
  await expect.poll(() => again.names()).toEqual(['Briefing', 'Essay', 'Links']);
  await again.press('Control+z');
  await expect.poll(async () => (await again.names())[0]).toBe('Note');
  await again.open('Note');
  await again.waitForName('Note');
  await again.button('Delete');
  await expect.poll(async () => (await storedFormats(editor))[0]?.deletedAt).toBeGreaterThan(0);

  const later = await editor.opensDesk(LONG_AGO);
  await later.waitForRows(12);
  await expect.poll(() => later.preview()).toContain('One / Take on one.');
  await expect
    .poll(() => later.text())
    .toContain('This day’s format was deleted; the day is still set in it.');
  await later.button('Bring it back');
  await expect.poll(() => later.text()).not.toContain('was deleted');

  await editor.browser.seed('editions', [
    {
      day: LONG_AGO,
      formatId: 'elsewhere',
      slots: {},
      state: 'draft',
      createdAt: 1,
      updatedAt: 1,
      changed: {},
    },
  ]);
  const lost = await editor.opensDesk(LONG_AGO);
  await expect.poll(() => lost.text()).toContain('This day’s format is not here any more');
  await expect.poll(() => lost.preview()).toContain('one. take on one.');
});

test('a format of one’s own is the usual one, and the popup copies in it', async ({ editor }) => {
  await hasFormat(editor, 'Note', LINES);
  await works(editor);
  const settings = await editor.opensSettings();
  await settings.choose('Usual format', 'Note');
  await expect
    .poll(async () => (await editor.browser.rows<{ key: string }>('settings')).map(({ key }) => key))
    .toContain('publication');

  await editor.reads('tidedb.example/blog/3-0');
  const popup = await editor.opensPopup();
  await popup.take('Half the time.');
  await popup.press('Enter');
  await popup.closed();
  const reopened = await editor.opensPopup();
  await reopened.today.waitForRows(1);
  const panel = await reopened.copy();
  await panel.copyMarkdown();
  await reopened.says(/Copied as Markdown/);
  expect((await editor.browser.clipboard()).text).toMatch(/^- TideDB .* \/ Half the time\.\n$/);
});

test('front matter is a switch of the Markdown file', async ({ editor }) => {
  await twelveClips(editor.browser);
  const desk = await editor.opensDesk(LONG_AGO);
  await desk.waitForRows(12);
  await desk.wayOut('Front matter in Markdown files');
  await desk.says('Markdown files begin with front matter now.');
  await desk.wayOut('Download Markdown');
  await expect
    .poll(async () => (await editor.browser.downloads())[0]?.text)
    .toMatch(/^---\ntitle: "2024-03-05"\ndate: 2024-03-05\nlang: "en-US"\n---\n\n## key developments\n/);

  await desk.button('More ways to copy');
  const items = await desk.surface.seen({ role: 'button', name: /folder/ });
  expect(items.map(({ name }) => name)).toEqual(
    editor.browser.kind === 'firefox' ? [] : ['Write into a folder…'],
  );
});
