import { all } from '../page/dom';

/**
 * What hides properties of the form that it belongs to, or of the document: `<img name="body">`, `<input name="remove">`.
 * https://html.spec.whatwg.org/#category-listed, https://html.spec.whatwg.org/#dom-document-nameditem
 */
const LISTED = 'button,embed,fieldset,form,iframe,img,input,object,output,select,textarea';

/** What may belong to a form that it does not stand in. */
const ELSEWHERE = '[form]:not(form)';

/** Takes away the names that hide properties. A form's own methods may be hidden until all that belongs to it is done. */
export function uncover(part: ParentNode): void {
  for (const element of all(part, ELSEWHERE)) reveal(element);
  // The inner before the outer.
  for (const element of all(part, LISTED).reverse()) reveal(element);
}

function reveal(element: Element): void {
  element.removeAttribute('name');
  element.removeAttribute('id');
}
