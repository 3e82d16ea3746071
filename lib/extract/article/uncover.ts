import { all } from '../page/dom';

/** Elements, less forms, whose names hide properties of the document or of a form: `<img name="body">`, `<input form="f" name="remove">`. */
const HIDING = '[form],img[name],embed,object,iframe';

/** Takes away the names that hide properties. Again for whatever is drawn in later. */
export function uncover(root: Element): void {
  for (const element of all(root, HIDING)) reveal(element);
  // A form's own methods may be hidden until its fields are done, wherever they stand. The inner before the outer.
  for (const form of all(root, 'form').reverse()) {
    for (const field of root.querySelectorAll.call(form, '[name],[id]')) reveal(field);
    reveal(form);
  }
}

function reveal(element: Element): void {
  element.removeAttribute('name');
  if (!element.matches('div,p,section,a,h1,h2,h3')) element.removeAttribute('id');
}
