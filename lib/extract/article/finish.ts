import { absolute } from '../metadata/address';
import { all, attr, textOf } from '../page/dom';

/** Attributes in which pages keep an image's address until it is scrolled to; some have their own. */
const LAZY = /^data-.*(?:src|original)/;
const PICTURE = /^\s*\S+\.(?:jpe?g|png|webp)\S*(?:\s+\d.*)?$/i;

/** Makes an article stand alone: addresses absolute, lazy images given theirs. */
export function standAlone(content: Element, url: string): void {
  const base = absolute(attr(content.ownerDocument.querySelector('base'), 'href'), url) ?? url;
  for (const element of all(content, 'a[href],img')) {
    const name = element.matches('a') ? 'href' : 'src';
    const given = attr(element, name);
    const lazy = [...element.attributes].find(
      (each) => LAZY.test(each.name) || (!/^(?:src|alt|href)$/.test(each.name) && PICTURE.test(each.value)),
    )?.value;
    const isWaiting = lazy && (!/^https?:/.test(given) || /lazy/i.test(attr(element, 'class')));
    const address = absolute(isWaiting ? lazy.trim().split(/\s/)[0] : given, base);
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
