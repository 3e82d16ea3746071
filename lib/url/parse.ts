/** UTF-16 code units; what is longer is not kept. */
export const MAX_ADDRESS = 2000;

/**
 * The address as a `URL`, when it is one that a digest can print: `http` or `https`.
 * @param base what an address that is not whole is meant from
 */
export function parseHttp(address: string, base?: string): URL | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
}

/** Percent-decodes; text that is not well encoded stays as it is. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
