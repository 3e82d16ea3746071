import { all, attr } from './dom';

/** What `<meta>` elements say, by lower-case name, in page order. */
export type Meta = Map<string, string[]>;

export function readMeta(root: Element): Meta {
  const meta: Meta = new Map();
  for (const element of all(root, 'meta[content]').slice(0, 1000)) {
    const names = ['property', 'name', 'itemprop'].map((name) => attr(element, name).toLowerCase());
    const content = attr(element, 'content').trim();
    for (const name of new Set(names)) {
      if (name && content) meta.set(name, [...(meta.get(name) ?? []), content]);
    }
  }
  return meta;
}

/** All values of the first of these names that the page fills. */
export function metaValues(meta: Meta, names: string): string[] {
  return (
    names
      .split(' ')
      .map((name) => meta.get(name))
      .find(Boolean) ?? []
  );
}
