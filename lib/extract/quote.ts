import type { Quote } from '../capture';
import { plainText } from './article/blocks';
import { LIMITS } from './limits';

/** What is selected in the page, also inside shadow roots; nothing where nothing is. */
export function readQuote(document: Document, copy: Document): Quote | undefined {
  // A selection in a shadow root shows as one at its host.
  if (!selectionOf(document)?.rangeCount) return undefined;
  for (const scope of scopesOf(document)) {
    const selection = selectionOf(scope);
    const holder = copy.createElement('div');
    for (let index = 0; index < (selection?.rangeCount ?? 0); index++) {
      const content = selection?.getRangeAt(index).cloneContents();
      if (content) holder.append(copy.importNode(content, true));
    }
    const text = plainText(holder, LIMITS.quote);
    if (text) return { text, html: holder.innerHTML.slice(0, LIMITS.quote * 4) };
  }
  return undefined;
}

/** Chromium keeps the selection of a shadow root apart. */
function selectionOf(scope: object): Selection | null | undefined {
  return Reflect.get(Object.getPrototypeOf(scope), 'getSelection')?.call(scope);
}

function* scopesOf(scope: Document | ShadowRoot): Generator<object> {
  yield scope;
  const elements: Iterable<Element> = Reflect.get(Object.getPrototypeOf(scope), 'querySelectorAll').call(
    scope,
    '*',
  );
  for (const { shadowRoot } of elements) if (shadowRoot?.nodeType === 11) yield* scopesOf(shadowRoot);
}
