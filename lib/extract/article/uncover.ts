import { all } from '../page/dom';

/** Elements, less forms, whose names hide properties of the document or of a form: `<img name="body">`, `<input form="f" name="remove">`. */
const HIDING = '[form],img[name],embed,object,iframe';

/** Takes away the names that hide properties. */
export function uncover(root: Element): void {
  for (const element of all(root, HIDING)) reveal(element);
  // A form's own methods may be hidden until its fields are done, wherever they stand. The inner before the outer.
  for (const form of all(root, 'form').reverse()) {
    for (const field of root.querySelectorAll.call(form, '[name],[id]')) reveal(field);
    reveal(form);
  }
}

/** What hides properties of the form that it comes to stand in, or of the document: https://html.spec.whatwg.org/#category-listed */
const LISTED = 'button,embed,fieldset,form,iframe,img,input,object,output,select,textarea';

/** The same for a part of another page, before it is drawn in. The inner before the outer. */
export function uncoverPart(part: ParentNode): void {
  for (const element of all(part, LISTED).reverse()) reveal(element);
}

function reveal(element: Element): void {
  element.removeAttribute('name');
  if (!element.matches('div,p,section,a,h1,h2,h3')) element.removeAttribute('id');
}
