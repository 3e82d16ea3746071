import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const DECODER = 'decode-named-character-reference';

/** In a page the Markdown parser decodes `&copy;` with an element; a worker, which shares the parser with the pages, has none: a list. */
export function workerWithoutDocument(): Plugin {
  return {
    name: 'worker-without-document',
    enforce: 'pre',
    resolveId: (source) => (source === DECODER ? createRequire(import.meta.url).resolve(DECODER) : undefined),
  };
}
