import { Readability } from '@mozilla/readability';

/** Readability alone. `parse` changes the document that it is given, so whoever uses it has to clone. */
export function read() {
  return new Readability(document.cloneNode(true) as Document).parse() ?? 'no article';
}
