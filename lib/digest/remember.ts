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

/**
 * A pure function of a thing that is replaced and never changed, such as a clip, and of how it is made: what was made of
 * it last is remembered, and goes when the thing goes.
 * @param make its further parameters are plain data
 */
export function rememberOf<Thing extends object, Setting extends unknown[], T>(
  make: (thing: Thing, ...setting: Setting) => T,
): (thing: Thing, ...setting: Setting) => T {
  const made = new WeakMap<Thing, { by: string; value: T }>();
  return (thing, ...setting) => {
    const by = JSON.stringify(setting);
    const known = made.get(thing);
    if (known?.by === by) return known.value;
    const value = make(thing, ...setting);
    made.set(thing, { by, value });
    return value;
  };
}
