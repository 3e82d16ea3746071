import type { ExtensionBrowser } from './driver/browser';

/** A day long past: Tuesday, 5 March 2024. */
export const LONG_AGO = '2024-03-05';

/** What these tests say of a clip; the rest is made up around it. */
export interface Seed {
  day: string;
  headline: string;
  url: string;
  take?: string;
  categoryId?: 'key-developments' | 'notable' | 'papers';
  venue?: string;
  /** Only the link is known. */
  unread?: boolean;
}

/** What these tests look at of a stored clip. */
export interface StoredClip {
  id: string;
  day: string;
  order: string;
  headline: string;
  take: string;
  venue: string;
  quote: string;
  categoryId: string | null;
  links: { url: string; role: string; label?: string }[];
  capture: { title?: string; authors?: string[]; siteName?: string; wordCount?: number };
  unread?: boolean;
  deletedAt?: number;
}

/** Puts clips into the database as an earlier session left them, in the order given. */
export async function clippedBefore(browser: ExtensionBrowser, ...seeds: Seed[]): Promise<void> {
  const rows = seeds.map((seed, index) => {
    const key = seed.url.replace(/^https?:\/\//, '');
    return {
      id: `seed-${index}`,
      day: seed.day,
      // An order key says by its first letter how long it is.
      order: index < 10 ? `a${index}` : `b${index}`,
      categoryId: seed.categoryId ?? null,
      headline: seed.headline,
      take: seed.take ?? '',
      venue: seed.venue ?? '',
      quote: '',
      links: [{ url: seed.url, role: 'source' }],
      capture: { url: seed.url, title: seed.headline },
      urlKey: key,
      pageKey: key,
      site: new URL(seed.url).hostname,
      createdAt: Date.parse(seed.day) + index,
      updatedAt: Date.parse(seed.day) + index,
      changed: {},
      ...(seed.unread ? { unread: true } : {}),
    };
  });
  await browser.seed('clips', rows);
}

/** The clips that are not in the trash. */
export async function storedClips(browser: ExtensionBrowser): Promise<StoredClip[]> {
  return (await browser.rows<StoredClip>('clips')).filter(({ deletedAt }) => deletedAt === undefined);
}

/** The takes that are stored and belong to no clip yet. */
export async function pendingTakes(browser: ExtensionBrowser): Promise<(string | undefined)[]> {
  const rows = await browser.rows<{ typed: { take?: string } }>('pending');
  return rows.map(({ typed }) => typed.take);
}

/** The editorial day by the default hour, in this machine's zone: the same that the browser runs in. */
export function today(later = 0): string {
  const now = new Date();
  const day = new Date(
    now.getFullYear(),
    now.getMonth(),
    now.getDate() - (now.getHours() < 4 ? 1 : 0) + later,
  );
  const two = (count: number) => String(count).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
