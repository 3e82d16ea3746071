import { all, attr, isElement } from '../page/dom';
import { uncover } from './uncover';

/** Elements but for the commonest that are never used as hosts: looking at every element takes a tenth of the time. */
const HOSTS = ':not(a,p,li,td,tr,img,b,i,code,br,script,link,meta,path)';

/** Draws open shadow roots into a copy, which `cloneNode` leaves out. */
export function graftShadows(original: ParentNode, copy: ParentNode): void {
  const copies: Element[] = [];
  const originals = original.querySelectorAll(HOSTS);
  for (let index = 0; index < originals.length; index += 1) {
    const shadowRoot = originals[index]?.shadowRoot;
    // A field named `shadowRoot` is not one.
    if (shadowRoot?.nodeType !== 11) continue;
    // Few pages have any, and listing the copy takes its time.
    if (copies.length === 0) copies.push(...all(copy, HOSTS));
    const host = copies[index];
    if (host) graft(host, copyOfShadow(shadowRoot, host.ownerDocument));
  }
  graftDeclared(copy);
}

/** What was parsed and not loaded has its shadow roots still as templates, and those may hold others. */
function graftDeclared(root: ParentNode): void {
  for (const template of all(root, 'template[shadowrootmode]')) {
    const content: DocumentFragment | undefined = Reflect.get(template, 'content');
    const host = template.parentElement;
    if (!host || !content) continue;
    graftDeclared(content);
    template.remove();
    graft(host, content);
  }
}

function copyOfShadow(shadow: ShadowRoot, document: Document): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...[...shadow.childNodes].map((child) => document.importNode(child, true)));
  graftShadows(shadow, fragment);
  return fragment;
}

/** Puts a shadow tree in the place of its host's children, and those into its slots. */
function graft(host: Element, shadow: DocumentFragment): void {
  uncover(shadow);
  const light = [...host.childNodes];
  for (const slot of shadow.querySelectorAll('slot')) {
    const fill = light.filter((node) => (isElement(node) ? attr(node, 'slot') : '') === attr(slot, 'name'));
    if (fill.length > 0) slot.replaceWith(...fill);
  }
  host.replaceChildren(shadow);
}
