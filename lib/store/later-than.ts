/**
 * A change time that is later than those of what is changed: what is written last is the latest, also where a clock that ran
 * ahead wrote before. Epoch milliseconds.
 */
export function laterThan(now: number, times: readonly (number | undefined)[]): number {
  return Math.max(now, ...times.map((time = 0) => time + 1));
}
