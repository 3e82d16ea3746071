import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { timed } from './timed';

/** Put into a page's isolated world: Readability alone, and defuddle. Each answers how long it took. */
Object.assign(globalThis, {
  // `parse` changes the document that it is given, so whoever uses it has to clone.
  readability: () => timed(() => new Readability(document.cloneNode(true) as Document).parse()),
  // As it is for its users who cannot wait for the network.
  defuddle: () => timed(() => new Defuddle(document, { url: location.href, useAsync: false }).parse()),
});
