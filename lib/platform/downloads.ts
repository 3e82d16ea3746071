import { browser } from 'wxt/browser';
import { ExpectedError } from '../errors';

/** Below the browser's folder for downloads. */
const FOLDER = 'Clipsheet backups';

/**
 * Saves a file among the downloads, in the place of the one of that name, and waits until the browser has written it.
 * @throws ExpectedError `backupNotSaved` where it has not written all of it
 */
export async function saveDownload(name: string, file: Blob): Promise<void> {
  const url = URL.createObjectURL(file);
  try {
    const path = `${FOLDER}/${name}`;
    const id = await browser.downloads.download({
      url,
      filename: path,
      conflictAction: 'overwrite',
      saveAs: false,
    });
    await ended(id);
    const [item] = await browser.downloads.search({ id });
    if (item?.state !== 'complete' || item.fileSize !== file.size) throw new ExpectedError('backupNotSaved');
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Waits until a download is complete or has failed. */
async function ended(id: number): Promise<void> {
  const over = (state: string | undefined) => state === 'complete' || state === 'interrupted';
  await new Promise<void>((resolve, reject) => {
    const look = async () => {
      const [item] = await browser.downloads.search({ id });
      if (item && !over(item.state)) return;
      browser.downloads.onChanged.removeListener(listener);
      resolve();
    };
    const listener = (change: { id: number }) => {
      if (change.id === id) look().catch(reject);
    };
    browser.downloads.onChanged.addListener(listener);
    // It may have ended before anyone listened.
    look().catch(reject);
  });
}
