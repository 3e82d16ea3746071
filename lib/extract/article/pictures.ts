import { LIMITS } from '../limits';
import { all, attr } from '../page/dom';

/** Attributes in which pages keep an image's address until it is scrolled to. */
const LAZY = /^data-(?:.*-)?(?:src|srcset|original)$/;

/** An address, or several with their sizes. */
const PICTURE = /^\s*\S+\.(?:jpe?g|png|webp)\S*(?:\s+\d.*)?$/i;

/**
 * Gives images that wait to be scrolled to their addresses: in place of one that is none, is relative or is called lazy;
 * and from an attribute with a name of the site's own where there is none at all.
 */
export function findPictures(root: Element): void {
  for (const image of all(root, 'img')) {
    const given = attr(image, 'src');
    const isWaiting = !/^https?:/.test(given) || /lazy/i.test(attr(image, 'class'));
    const isEmpty = /^(?:data:|$)/.test(given);
    const kept = [...image.attributes].find(({ name, value }) =>
      LAZY.test(name)
        ? isWaiting
        : isEmpty && !/^(?:src|alt|title)$/.test(name) && value.length < LIMITS.url && PICTURE.test(value),
    );
    const [address] = kept?.value.trim().split(/\s/) ?? [];
    if (address) image.setAttribute('src', address);
  }
}
