/** A text as it stands, for the sheet. */
export function asText(text: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const source = document.createElement('pre');
  source.dir = 'auto';
  source.textContent = text;
  fragment.append(source);
  return fragment;
}
