/** A value as text that two equal values have in common, in whatever order their fields were written. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => (isPlain(each) ? sorted(each) : each)) ?? '';
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(value: object): object {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
