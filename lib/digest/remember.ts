/**
 * A pure function of text that remembers its last results: while one take is being typed, a live preview asks for all
 * the others again at every key. Forgets everything once it holds `most`, which keeps it small and needs no bookkeeping.
 */
export function remember<T>(make: (...texts: string[]) => T, most = 2000): (...texts: string[]) => T {
  const made = new Map<string, { value: T }>();
  return (...texts) => {
    const key = JSON.stringify(texts);
    const known = made.get(key);
    if (known !== undefined) return known.value;
    if (made.size >= most) made.clear();
    const value = make(...texts);
    made.set(key, { value });
    return value;
  };
}
