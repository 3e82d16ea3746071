import type { Plugin } from 'vite';

/** How the polyfill's file begins and ends: a wrapper that finds out which kind of loader is there. */
const START = /^\(function \(global, factory\) \{[\s\S]*?function \(module\) \{/;
const END = /\}\);\s*(?:\/\/# sourceMappingURL=.*\s*)?$/;

/**
 * webextension-polyfill as a module of today. As published it is CommonJS, for which the bundler brings helpers into
 * the popup's first paint. A version that is wrapped in another way fails the build.
 */
export function polyfillAsModule(): Plugin {
  return {
    name: 'polyfill-as-module',
    transform(code, id) {
      if (!id.endsWith('/browser-polyfill.js')) return undefined;
      if (!START.test(code) || !END.test(code)) throw new Error('webextension-polyfill has another wrapper');
      const body = code.replace(START, '').replace(END, '');
      return `const module = { exports: {} };\n(() => {${body}})();\nexport default module.exports;\n`;
    },
  };
}
