/** An absolute `http(s)` address, or nothing. */
export function absolute(value: unknown, base: string): string | undefined {
  if (typeof value !== 'string' || !value.trim() || !URL.canParse(value.trim(), base)) return undefined;
  const address = new URL(value.trim(), base);
  return /^https?:$/.test(address.protocol) ? address.href : undefined;
}
