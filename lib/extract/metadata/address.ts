import { parseHttp } from '../../url/parse';

/** An absolute `http(s)` address, or nothing. */
export function absolute(value: unknown, base: string): string | undefined {
  const address = typeof value === 'string' ? value.trim() : '';
  return address ? parseHttp(address, base)?.href : undefined;
}
