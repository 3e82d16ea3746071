import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from './driver/browser';
import { clippedBefore, LONG_AGO, type Seed } from './seeds';

/** Twelve clips of one day, `One` to `Twelve`, four in each category. Six and Twelve have no take. */
export const NAMES = 'One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve'.split(' ');

const CATEGORIES = ['key-developments', 'notable', 'papers'] as const;

export async function twelveClips(browser: ExtensionBrowser, day = LONG_AGO): Promise<void> {
  const seeds = NAMES.map((headline, index): Seed => {
    const category = CATEGORIES[Math.floor(index / 4)];
    return {
      day,
      headline,
      url: `https://site${index}.example/story`,
      ...(index % 6 === 5 ? {} : { take: `Take on ${headline.toLowerCase()}.` }),
      ...(category ? { categoryId: category } : {}),
    };
  });
  await clippedBefore(browser, ...seeds);
  // Keys of one length: one that is longer was made by a move.
  const rows = await browser.rows<{ id: string; headline: string }>('clips');
  await browser.seed(
    'clips',
    rows.map((row) => ({ ...row, order: `a${'0123456789AB'.charAt(NAMES.indexOf(row.headline))}` })),
  );
}

/** Drags with the mouse from one clip to the upper or lower half of another, or of a category. */
export async function drag(page: Page, from: string, to: string, side: 'above' | 'below'): Promise<void> {
  const target = page.getByRole('region', { name: 'Running order' }).getByText(to, { exact: true });
  await page.getByRole('button', { name: from }).first().hover();
  await page.mouse.down();
  // The first move starts the drag, the second is the first over its target.
  await page.mouse.move(400, 400, { steps: 4 });
  const { x, y, height } = (await target.boundingBox()) ?? { x: 0, y: 0, height: 0 };
  const place = { x: x + 20, y: side === 'above' ? y + 2 : y + height + 14 };
  await page.mouse.move(place.x, place.y, { steps: 4 });
  await page.mouse.move(place.x + 2, place.y);
  await page.mouse.up();
}
