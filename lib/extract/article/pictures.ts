import { LIMITS } from '../limits';
import { all, attr, textOf } from '../page/dom';

/** Attributes in which pages keep an image's address until it is scrolled to. */
const LAZY = /^data-(?:.*-)?(?:src|srcset|original)$/;

/** An address, or several with their sizes. */
const PICTURE = /^\s*\S+\.(?:jpe?g|png|webp)\S*(?:\s+\d.*)?$/;

/**
 * Gives images that wait to be scrolled to their addresses: in place of one that is none, is relative or is called lazy;
 * and from an attribute with a name of the site's own where there is none at all.
 */
export function findPictures(root: Element): void {
  for (const image of all(root, 'img')) {
    const given = attr(image, 'src');
    const isWaiting = !/^https?:/.test(given) || attr(image, 'class').toLowerCase().includes('lazy');
    const isEmpty = !given || given.startsWith('data:');
    if (!isWaiting && !isEmpty) continue;
    const kept = [...image.attributes].find(({ name, value }) =>
      LAZY.test(name)
        ? isWaiting
        : isEmpty &&
          !['src', 'alt', 'title'].includes(name) &&
          value.length < LIMITS.url &&
          PICTURE.test(value.toLowerCase()),
    );
    const [address] = kept?.value.trim().split(/\s/) ?? [];
    if (address) image.setAttribute('src', address);
  }
}

/** Gives an image the place of one that only waits for it: sites keep it in a `<noscript>` behind that one. */
export function unwrapPictures(root: Element): void {
  // One for all: the browser moves each that there is with every change.
  const range = root.ownerDocument.createRange();
  for (const noscript of all(root, 'noscript')) {
    const before = noscript.previousElementSibling;
    // Where scripts run, what is inside is text.
    const inside = noscript.firstElementChild ? noscript : range.createContextualFragment(textOf(noscript));
    const image = inside.querySelector('img:only-child');
    const waiting = before?.matches('img') ? [before] : all(before, 'img');
    if (before && image && waiting.length === 1 && !(textOf(before) + textOf(inside)).trim())
      before.replaceWith(image);
    noscript.remove();
  }
}
