/**
 * How often a property is tried: `RUNS`, such as `npm run soak` sets it, or else as often as the suite has time for.
 * @param usual less for what takes milliseconds each time, or a database of its own
 */
export function runs(usual = 10_000): number {
  return Number(process.env.RUNS ?? usual);
}

/** Milliseconds for so many runs on a busy machine. */
export function patience(count: number): number {
  return Math.max(60_000, count * 120);
}
