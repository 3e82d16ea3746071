import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveDownload } from '../../../lib/platform/downloads';

type Item = { id: number; state: string; fileSize: number };
type Change = (change: { id: number }) => void;

const FILE = new Blob(['twelve bytes']);

/** What the browser makes of a download, and who hears of it. */
let item: Item;
let asked: object[];
const listeners = new Set<Change>();

beforeEach(() => {
  item = { id: 7, state: 'in_progress', fileSize: -1 };
  asked = [];
  listeners.clear();
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:file');
  vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
  Object.assign(fakeBrowser, {
    downloads: {
      download: async (options: object) => {
        asked.push(options);
        return item.id;
      },
      search: async ({ id }: { id: number }) => (id === item.id ? [{ ...item }] : []),
      onChanged: {
        addListener: (each: Change) => listeners.add(each),
        removeListener: (each: Change) => listeners.delete(each),
      },
    },
  });
});

/** The browser tells of what became of it. */
async function becomes(change: Partial<Item>): Promise<void> {
  await vi.waitFor(() => expect(listeners.size).toBe(1));
  Object.assign(item, change);
  for (const each of [...listeners]) each({ id: item.id });
}

it('is done when the browser has written all of it, in the place of the file of that name', async () => {
  let done = false;
  const saving = saveDownload('a.gz', FILE).then(() => {
    done = true;
  });
  await becomes({ fileSize: 12 });
  expect(done).toBe(false);
  await becomes({ state: 'complete' });
  await saving;
  expect(asked).toEqual([
    { url: 'blob:file', filename: 'Clipsheet backups/a.gz', conflictAction: 'overwrite', saveAs: false },
  ]);
  expect(listeners.size).toBe(0);
  expect(URL.revokeObjectURL).toHaveBeenCalledWith('blob:file');
});

it.each([
  ['was broken off', { state: 'interrupted', fileSize: 12 }],
  ['is shorter than the backup', { state: 'complete', fileSize: 11 }],
])('a file that %s is not saved', async (_, change) => {
  const saving = expect(saveDownload('a.gz', FILE)).rejects.toMatchObject({ reason: 'backupNotSaved' });
  await becomes(change);
  await saving;
});

it('one that was complete before anyone listened is found', async () => {
  item = { id: 7, state: 'complete', fileSize: 12 };
  await saveDownload('a.gz', FILE);
});
