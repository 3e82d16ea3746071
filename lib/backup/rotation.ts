import { FORMAT } from './format';

/** How many are kept: the latest of this many days, and of this many weeks. */
const DAYS = 7;
const WEEKS = 4;

const DAY = 86_400_000;

/** The ending of every backup. */
const ENDING = '.ndjson.gz';

/**
 * The name of an automatic backup in a folder, as in `clipsheet-backup-7f3a-2026-03-03-140500.ndjson.gz`.
 * @param device four signs that are this browser's own, so that two browsers may share a folder
 * @param madeAt ISO 8601, UTC
 */
export function datedName(device: string, madeAt: string): string {
  return `${FORMAT}-${device}-${madeAt.slice(0, 10)}-${madeAt.slice(11, 19).replaceAll(':', '')}${ENDING}`;
}

/**
 * The names under which a backup is saved where nothing can be deleted: one for its day of the week and one for its
 * week, one of four, each of which takes the place of the one before.
 * @param day `YYYY-MM-DD`
 * @param week the week for which one was saved last, as `weekOf` counts
 */
export function slotNames(device: string, day: string, week: number | undefined): string[] {
  const own = weekOf(day);
  const weekday = 1 + ((daysSince1970(day) + 3) % 7);
  const names = [`${FORMAT}-${device}-day-${weekday}${ENDING}`];
  if (week !== own) names.push(`${FORMAT}-${device}-week-${1 + (own % WEEKS)}${ENDING}`);
  return names;
}

/** The number of a week that begins on Monday. */
export function weekOf(day: string): number {
  // The first of January 1970 was a Thursday.
  return Math.floor((daysSince1970(day) + 3) / 7);
}

/** The files that a folder need not keep: our own, beyond the last seven days and four weeks of which there are any. */
export function superseded(names: readonly string[], device: string): string[] {
  const own = names
    .filter((name) => dayIn(name, device) !== undefined)
    .sort()
    .reverse();
  const days = new Set<string>();
  const weeks = new Set<number>();
  return own.filter((name) => {
    const day = dayIn(name, device) ?? '';
    const week = weekOf(day);
    const kept = (!days.has(day) && days.size < DAYS) || (!weeks.has(week) && weeks.size < WEEKS);
    days.add(day);
    weeks.add(week);
    return !kept;
  });
}

/** The day of an automatic backup of ours; nothing for every other file. */
function dayIn(name: string, device: string): string | undefined {
  const [, its, day] =
    /^clipsheet-backup-([0-9a-f]{4})-(\d{4}-\d\d-\d\d)-\d{6}\.ndjson\.gz$/.exec(name) ?? [];
  return its === device && day !== undefined && !Number.isNaN(Date.parse(day)) ? day : undefined;
}

function daysSince1970(day: string): number {
  return Math.floor(Date.parse(day) / DAY);
}
