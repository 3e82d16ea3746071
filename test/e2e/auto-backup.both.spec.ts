import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from './fixtures';
import { clippedBefore, LONG_AGO, today } from './seeds';
import { aDayLater, chooseVault, inVault, lastMade, type Made } from './vault';

test('turned on, a backup is made by itself once a day, and the desk says when', async ({ editor }) => {
  const { browser } = editor;
  const clip = { day: today(), headline: 'A station', url: 'http://git.example/' };
  await clippedBefore(browser, { ...clip, take: 'Measure.' });
  const data = await editor.opensData();
  const inChromium = browser.kind === 'chromium';
  if (inChromium) await chooseVault(data.surface);
  const made = async (): Promise<Made[]> => {
    if (inChromium) return inVault(data.surface).catch(() => []);
    const files = (await browser.downloads()).filter(({ name }) => name.endsWith('.gz'));
    return files.map(({ name, path }) => ({ name, text: gunzipSync(readFileSync(path)).toString('utf8') }));
  };

  await expect.poll(() => data.automatic()).toBe(false);
  await data.switchAutomatic();
  await expect.poll(() => data.automatic()).toBe(true);
  await expect.poll(() => data.said()).toContain('From now on a backup is made every day.');
  await expect.poll(() => lastMade(browser)).toBe(today());
  const first = await made();
  // Among downloads there is one for the day, and one for the week.
  expect(first).toHaveLength(inChromium ? 1 : 2);
  for (const { name, text } of first) {
    expect(name).toMatch(
      /^clipsheet-backup-[\da-f]{4}-(\d{4}-\d\d-\d\d-\d{6}|day-[1-7]|week-[1-4])\.ndjson\.gz$/,
    );
    expect(text).toContain('Measure.');
    expect(text.trimEnd().split('\n').at(-1)).toContain('"end":"clipsheet-backup"');
  }
  await expect.poll(() => data.shows('Last backup: ')).toBe(true);

  // A day later the desk makes the next. In the folder it lies beside the first, unless both are of one second.
  await clippedBefore(browser, { ...clip, take: 'Measure it twice.' });
  await aDayLater(browser);
  const desk = await editor.opensDesk();
  await desk.waitForRows(1);
  await expect.poll(() => lastMade(browser)).toBe(today());
  await expect.poll(() => desk.text()).toContain('Last backup: ');
  expect((await made()).some(({ text }) => text.includes('Measure it twice.'))).toBe(true);

  const again = await editor.opensData();
  await again.switchAutomatic();
  await expect.poll(() => again.automatic()).toBe(false);
});

test('where backups are not made by themselves, the desk is silent until one is overdue', async ({
  editor,
}) => {
  const { browser } = editor;
  await clippedBefore(browser, { day: today(), headline: 'New', url: 'http://new.example/' });
  const desk = await editor.opensDesk();
  await desk.waitForRows(1);
  expect(await desk.text()).not.toMatch(/backup/i);
  await clippedBefore(browser, { day: LONG_AGO, headline: 'Old', url: 'http://old.example/' });
  const later = await editor.opensDesk();
  await expect.poll(() => later.text()).toContain('There is no backup of your clips yet.');
  await later.button('Your data');
  await expect
    .poll(async () => (await browser.addresses()).some((url) => url.endsWith('/data.html')))
    .toBe(true);
});
