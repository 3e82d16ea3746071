/** Median and 95th percentile of a measure; never asserted, since they are the machine's as much as ours. */
export interface Figures {
  count: number;
  median: number;
  p95: number;
}

export function figures(values: readonly number[]): Figures {
  const sorted = [...values].sort((a, b) => a - b);
  return { count: sorted.length, median: quantile(sorted, 0.5), p95: quantile(sorted, 0.95) };
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** One line of the table. */
export interface Line {
  what: string;
  value: string;
  target?: string;
  /** Absent where there is no target. */
  met?: boolean;
}

export function atMost(what: string, value: number, target: number, unit = ''): Line {
  return { what, value: `${round(value)}${unit}`, target: `≤ ${target}${unit}`, met: value <= target };
}

export function milliseconds(what: string, { median, p95, count }: Figures): Line {
  return { what, value: `${round(median)} ms, p95 ${round(p95)} ms (n = ${count})` };
}

/** A number of which nothing is promised. */
export function plain(what: string, value: number): Line {
  return { what, value: round(value) };
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);
}

export function table(title: string, lines: readonly Line[]): string {
  const width = Math.max(...lines.map(({ what }) => what.length));
  const rows = lines.map(({ what, value, target, met }) =>
    `  ${what.padEnd(width)}  ${value}${target ? `  (${target}${met ? '' : ', MISSED'})` : ''}`.trimEnd(),
  );
  return [title, ...rows].join('\n');
}
