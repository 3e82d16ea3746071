/** Nothing where reading fails: a page that breaks one part of it keeps the others. */
export function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
