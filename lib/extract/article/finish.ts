import { absolute } from '../metadata/address';
import { all, attr, textOf } from '../page/dom';

/** Makes an article stand alone: addresses absolute. */
export function standAlone(content: Element, url: string): void {
  const base = absolute(attr(content.ownerDocument.querySelector('base'), 'href'), url) ?? url;
  for (const element of all(content, 'a[href],img')) {
    const name = element.matches('a') ? 'href' : 'src';
    const address = absolute(attr(element, name), base);
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
