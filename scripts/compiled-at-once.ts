import type { Plugin } from 'vite';

/**
 * Understood by Chromium since 136, a comment to others: compile every function of the file while it is parsed. Most of
 * the reader runs on every page, and else each of its functions would be parsed twice and compiled one by one.
 * Source: https://github.com/WICG/explicit-javascript-compile-hints-file-based
 */
const HINT = '//# allFunctionsCalledOnLoad\n';

/** Asks the browser to compile the scripts of these names at once. Has to come after whatever takes comments out. */
export function compiledAtOnce(names: readonly string[]): Plugin {
  return {
    name: 'compiled-at-once',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk' && chunk.isEntry && names.includes(chunk.name))
          chunk.code = HINT + chunk.code;
    },
  };
}
