import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './fixtures';
import type { DataPage } from './pages/data';
import { clippedBefore, storedClips, today } from './seeds';

const folder = mkdtempSync(join(tmpdir(), 'clipsheet-import-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A file on the disk. */
function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Waits until the page says this about the import. */
async function says(data: DataPage, ...lines: string[]): Promise<void> {
  await expect.poll(() => data.importPlan()).toEqual(expect.arrayContaining(lines));
}

const TABLE = `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite
1,"Ferries, and who pays",Ask the council.,,https://ferries.example/fares,Transport,"notable, money",2026-03-02,,,false
2,Buoys,,,https://buoys.example/,Sea,,2026-03-03,,,false
3,Known,,,https://known.example/?utm_source=x,Sea,,2026-03-02,,,false
4,No page,,,,Sea,,2026-03-02,,,false
5,Script,,,javascript:alert(1),Sea,,2026-03-02,,,false
`;

test('a table of a service becomes clips on their days, after it was said in numbers; one click takes it back', async ({
  editor,
}) => {
  const { browser } = editor;
  await clippedBefore(browser, {
    day: '2026-03-02',
    headline: 'Here',
    url: 'https://known.example',
    take: 'Mine.',
  });
  const data = await editor.opensData();
  await data.importFrom(file('raindrop.csv', TABLE));
  await says(data, 'raindrop.csv is a table with 5 rows. It looks like one from Raindrop.');
  expect(await data.chosenFor('Address')).toBe('4');
  expect(await data.chosenFor('Tags')).toBe('6');
  await data.press('Continue');
  await says(
    data,
    'From raindrop.csv, 2 clips will be added on 2 days.',
    'One page is in its day already, and stays as it is there.',
    '2 lines could not be read',
  );
  await data.opensUnread();
  await says(
    data,
    'Line 5: no web address.',
    'Line 6: not an address of the web, so readers could not follow it.',
  );
  expect(await storedClips(browser)).toHaveLength(1);
  await data.chooseFor(/^Sea/, 'New category “Sea”');
  await data.press('Import 2 clips');
  await expect.poll(() => data.said()).toEqual(['2 clips were imported from raindrop.csv.']);

  const clips = await storedClips(browser);
  const settings = await browser.rows<{ key: string; value: { name?: string } }>('settings');
  const sea = settings.find(({ value }) => value.name === 'Sea')?.key.replace('category/', '');
  const facts = clips.map(({ day, headline, take, categoryId }) => [day, headline, take, categoryId]);
  expect(facts.sort()).toEqual([
    ['2026-03-02', 'Ferries, and who pays', 'Ask the council.', 'notable'],
    ['2026-03-02', 'Here', 'Mine.', null],
    ['2026-03-03', 'Buoys', '', sea],
  ]);
  expect(sea).toBeTruthy();

  await data.press('Take the import back');
  await expect.poll(() => data.said()).toContain('2 clips went into the trash.');
  expect((await storedClips(browser)).map(({ headline }) => headline)).toEqual(['Here']);
  await data.press('Bring it back');
  await expect.poll(() => data.said()).toContain('2 clips are back in their places.');
  expect(await storedClips(browser)).toHaveLength(3);
});

test('bookmarks of a browser, and a list in Markdown', async ({ editor }) => {
  const { browser } = editor;
  const data = await editor.opensData();
  const seconds = Math.floor(Date.now() / 1000) - 20 * 86_400;
  const html = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<H1>Bookmarks</H1>
<DL><p>
    <DT><A HREF="https://tides.example/" ADD_DATE="${seconds}" TAGS="Papers">Tide tables &amp; makers</A>
    <DD>How they came to be.
    <DT><A HREF="https://marsh.example/">Marsh</A>
</DL>`;
  await data.importFrom(file('bookmarks.html', html));
  await says(
    data,
    'From bookmarks.html, 2 clips will be added on 2 days.',
    'One clip has no date and goes to today.',
  );
  await data.press('Import 2 clips');
  await expect.poll(() => data.said()).toEqual(['2 clips were imported from bookmarks.html.']);
  await expect.poll(() => browser.badge()).toBe('1');

  await data.importFrom(
    file('list.md', '- [Salt](https://salt.example/) — a note\n- call Ana\n- https://marsh.example\n'),
  );
  await says(data, 'From list.md, 1 clip will be added on one day.', 'One line could not be read');
  await data.press('Import one clip');
  await expect.poll(() => data.said()).toEqual(['1 clip was imported from list.md.']);
  const clips = await storedClips(browser);
  expect(
    clips.map(({ day, headline, take, categoryId }) => [day, headline, take, categoryId]).sort(),
  ).toEqual([
    [today(-20), 'Tide tables & makers', 'How they came to be.', 'papers'],
    [today(), 'Marsh', '', null],
    [today(), 'Salt', 'a note', null],
  ]);
  const desk = await editor.opensDesk();
  await desk.waitForRows(2);
});

test('what is no list of links is refused in a sentence, and nothing changes', async ({ editor }) => {
  const data = await editor.opensData();
  const refusals: [string, string | Buffer, string][] = [
    ['photo.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), 'photo.png is no text'],
    [
      'open.csv',
      'url,note\nhttps://a.example/,"open\nhttps://b.example/,x\n',
      'from line 2 on are not in order',
    ],
    ['words.txt', 'Call Ana.', 'There is no web address in words.txt.'],
    ['huge.txt', Buffer.alloc(50_000_000, 'https://a.example/ '), 'huge.txt is larger than 40 MB'],
  ];
  for (const [name, content, sentence] of refusals) {
    await data.importFrom(file(name, content));
    await expect.poll(() => data.problems()).toEqual([expect.stringContaining(sentence)]);
  }
  expect(await editor.browser.rows('clips')).toEqual([]);
});
