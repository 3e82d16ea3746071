import { generateNKeysBetween } from 'fractional-indexing';
import type { Clip } from '../../lib/clip';
import { type Day, editorialDay } from '../../lib/day';
import { newClip } from '../../lib/new-clip';

/** As `defaultSettings` has it. */
const START_HOUR = 4;
const DAY = 86_400_000;
/** Clips of the day that the popup shows. */
export const ON_THE_DAY = 50;
const ON_EARLIER_DAYS = 25;

const WORDS =
  'tide harbour ledger engine garden signal paper market bridge weather archive night river copper window letter grain orbit forest needle'.split(
    ' ',
  );
const CATEGORIES = ['key-developments', 'notable', 'papers', null];

/** An archive that an editor could have: some clips on the day, the rest on the days before. The same every time but for its dates. */
export function archive(count: number, onTheDay = ON_THE_DAY): Clip[] {
  const random = seeded(20_260_302);
  const rule = { startHour: START_HOUR, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
  const orders = generateNKeysBetween(null, null, Math.max(onTheDay, ON_EARLIER_DAYS));
  return Array.from({ length: count }, (_, nth) => {
    const daysAgo = nth < onTheDay ? 0 : 1 + Math.floor((nth - onTheDay) / ON_EARLIER_DAYS);
    const now = Date.now() - daysAgo * DAY;
    const place = nth < onTheDay ? nth : (nth - onTheDay) % ON_EARLIER_DAYS;
    return {
      ...clip(nth, editorialDay(now, rule), now, random),
      order: orders[place] ?? 'a0',
    };
  });
}

function clip(nth: number, day: Day, now: number, random: () => number): Omit<Clip, 'order'> {
  const phrase = (words: number) =>
    Array.from({ length: words }, () => WORDS[Math.floor(random() * WORDS.length)] ?? 'tide').join(' ');
  const url = `https://site-${Math.floor(random() * 400)}.example/${phrase(3).replaceAll(' ', '-')}-${nth}`;
  const capture = {
    url,
    canonicalUrl: url,
    title: phrase(9),
    siteName: phrase(2),
    authors: [phrase(2)],
    publishedAt: new Date(now).toISOString(),
    excerpt: phrase(30),
    wordCount: 400 + Math.floor(random() * 3000),
  };
  const categoryId = CATEGORIES[Math.floor(random() * CATEGORIES.length)] ?? null;
  const id = `00000000-0000-4000-8000-${String(nth).padStart(12, '0')}`;
  return newClip({ id, url, name: '', capture, typed: { take: phrase(18), categoryId }, day, now });
}

/** A linear congruential generator: plausible is all that it has to be. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
