/**
 * How often a property is tried.
 * @param usual where `RUNS` is not set; less for what needs a database of its own each time
 */
export function runs(usual = 10_000): number {
  return Number(process.env.RUNS ?? usual);
}
