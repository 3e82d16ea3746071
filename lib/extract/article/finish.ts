import { absolute } from '../metadata/address';
import { all, attr, textOf } from '../page/dom';

/** Attributes in which pages keep an image's address until it is scrolled to. */
const LAZY = 'data-src data-lazy-src data-original data-srcset'.split(' ');

/** Makes an article stand alone: addresses absolute, lazy images given theirs. */
export function standAlone(content: Element, url: string): void {
  const base = absolute(attr(content.ownerDocument.querySelector('base'), 'href'), url) ?? url;
  for (const element of all(content, 'a[href],img')) {
    const name = element.matches('a') ? 'href' : 'src';
    const given = attr(element, name);
    const lazy = LAZY.map((key) => attr(element, key)).find(Boolean);
    const address = absolute(lazy && !/^https?:/.test(given) ? lazy.split(' ')[0] : given, base);
    if (address) element.setAttribute(name, address);
    // A script, or what is in no other page.
    else if (name === 'href') element.removeAttribute(name);
  }
}

/** Adds the footnotes, which Readability takes for a footer, to an article that came without. */
export function addNotes(content: Element, notes: Node | undefined): void {
  const start = textOf(notes).trim().slice(0, 40);
  if (notes && start && !textOf(content).includes(start)) content.append(notes);
}
