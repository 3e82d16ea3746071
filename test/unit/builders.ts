import type { Clip } from '../../lib/clip';
import type { Edition } from '../../lib/edition';
import type { Pending } from '../../lib/pending';

/** Noon of the day on which the tests play, UTC. */
export const NOON = Date.parse('2026-03-03T12:00:00Z');
export const TODAY = '2026-03-03';

/** A clip with its least; its id names it. */
export function clip(id: string, rest: Partial<Clip> = {}): Clip {
  return {
    id,
    day: TODAY,
    categoryId: null,
    order: 'a0',
    headline: `Headline of ${id}`,
    take: '',
    venue: '',
    quote: '',
    links: [{ url: `https://news.example/${id}`, role: 'source' }],
    capture: { url: `https://news.example/${id}` },
    urlKey: `news.example/${id}`,
    pageKey: `news.example/${id}`,
    site: 'news.example',
    createdAt: NOON,
    updatedAt: NOON,
    changed: {},
    ...rest,
  };
}

/** A clip that is not stored yet: its place is given when it is. */
export function unplaced(id: string, rest: Partial<Omit<Clip, 'order'>> = {}): Omit<Clip, 'order'> {
  const { order: _, ...others } = clip(id, rest);
  return others;
}

/** An edition that went out. */
export function issued(day: string): Edition {
  const text = { formatId: 'briefing', markdown: '', html: '', text: '' };
  const when = { createdAt: NOON, updatedAt: NOON };
  return { day, slots: {}, state: 'issued', issued: { at: NOON, clips: [], ...text }, ...when, changed: {} };
}

/** What is pending for the page of the clip with this id. */
export function pending(id: string, rest: Partial<Pending> = {}): Pending {
  return {
    pageKey: `news.example/${id}`,
    id,
    url: `https://news.example/${id}`,
    tabTitle: `Tab of ${id}`,
    typed: { take: 'Half a take' },
    createdAt: NOON,
    updatedAt: NOON,
    ...rest,
  };
}

/** The key of the page of the clip with this id. */
export function pageOf(id: string): string {
  return `news.example/${id}`;
}
