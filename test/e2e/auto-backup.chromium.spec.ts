import { ChromiumSurface } from './driver/chromium-surface';
import { expect, test } from './fixtures';
import { DeskPage } from './pages/desk';
import { clippedBefore, today } from './seeds';
import { aDayLater, chooseVault, inVault, lastMade } from './vault';
import { violations } from './violations';

test('when the grant of the folder has lapsed, the desk asks with one click', async ({
  editor,
  chromium,
}) => {
  await clippedBefore(chromium, { day: today(), headline: 'A station', url: 'http://git.example/' });
  const data = await editor.opensData();
  await chooseVault(data.surface);
  await data.switchAutomatic();
  await expect.poll(() => lastMade(chromium)).toBe(today());
  await aDayLater(chromium);

  const { tab } = chromium;
  await tab.addInitScript(() => {
    const handle = FileSystemHandle.prototype;
    handle.queryPermission = async () => (document.body.dataset.allowed ? 'granted' : 'prompt');
    handle.requestPermission = async () => {
      document.body.dataset.allowed = 'yes';
      return 'granted';
    };
  });
  await tab.goto(chromium.url('desk.html'));
  const desk = new DeskPage(new ChromiumSurface(tab));
  await expect
    .poll(() => desk.text())
    .toContain('The browser wants your word again before it writes backups into “vault”.');
  expect(await lastMade(chromium)).toBe('2026-01-01');
  expect(await violations(desk.surface)).toEqual([]);
  await desk.button('Allow');
  await expect.poll(() => lastMade(chromium)).toBe(today());
  await expect.poll(() => desk.text()).not.toContain('The browser wants your word');
});

test('a folder that is gone is told, with what to do; other files in it are left alone', async ({
  editor,
  chromium,
}) => {
  await clippedBefore(chromium, { day: today(), headline: 'A station', url: 'http://git.example/' });
  const data = await editor.opensData();
  await chooseVault(data.surface);
  await data.surface.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const vault = await root.getDirectoryHandle('vault', { create: true });
    // As old as a file of ours that would go, under a name that a person chose.
    const stream = await (
      await vault.getFileHandle('mine-2020-01-01.ndjson.gz', { create: true })
    ).createWritable();
    await stream.write(new Blob([new Uint8Array([0x1f, 0x8b])]));
    await stream.close();
  });
  await data.switchAutomatic();
  await expect.poll(() => lastMade(chromium)).toBe(today());
  const names = await data.surface.evaluate(async () => {
    const vault = await (await navigator.storage.getDirectory()).getDirectoryHandle('vault');
    const found: string[] = [];
    for await (const { name } of vault.values()) found.push(name);
    return found;
  });
  expect(names.sort()).toEqual([expect.stringMatching(/^clipsheet-backup-/), 'mine-2020-01-01.ndjson.gz']);

  await aDayLater(chromium);
  await data.surface.evaluate(async () => {
    await (await navigator.storage.getDirectory()).removeEntry('vault', { recursive: true });
  });
  const again = await editor.opensData();
  await expect
    .poll(() => again.shows('Today’s backup was not made: The folder for backups is not there any more.'))
    .toBe(true);
  expect(await violations(again.surface)).toEqual([]);
  await chooseVault(again.surface);
  await again.press('Choose another folder');
  await expect.poll(() => lastMade(chromium)).toBe(today());
  expect(await inVault(again.surface)).toHaveLength(1);
});

test('who closes the folder’s dialog has changed nothing; the downloads are the other way', async ({
  editor,
}) => {
  const data = await editor.opensData();
  await data.surface.evaluate(() => {
    window.showDirectoryPicker = async () => {
      document.body.dataset.asked = 'yes';
      throw new DOMException('', 'AbortError');
    };
  });
  await data.switchAutomatic();
  await expect.poll(() => data.surface.evaluate(() => document.body.dataset.asked)).toBe('yes');
  await expect
    .poll(() => data.surface.evaluate(() => document.activeElement?.getAttribute('type')))
    .toBe('checkbox');
  expect(await data.automatic()).toBe(false);
  expect([await data.said(), await data.problems()]).toEqual([[], []]);
  expect(await data.shows('Back up into the downloads folder instead')).toBe(true);
});
