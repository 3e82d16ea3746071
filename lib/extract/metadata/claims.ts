import type { Found } from '../page/page';

/** What a source says before anything is known of its worth. */
export type Claim = [source: string, raw: unknown];

/** Several raw values of one source. */
export function from(source: string, values: readonly unknown[]): Claim[] {
  return values.map((raw) => [source, raw]);
}

/** The first claim that can be read as a value of the field. */
export function firstOf<T>(
  claims: Claim[],
  read: (raw: unknown) => T | undefined | '',
): Found<T> | undefined {
  for (const [source, raw] of claims) {
    const value = read(raw);
    if (value) return { value, source };
  }
  return undefined;
}
