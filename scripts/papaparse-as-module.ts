import type { Plugin } from 'vite';

/**
 * Papa Parse as a module of today: as published it asks which kind of loader is there, for which the bundler would bring
 * helpers into the popup's first paint. A version that answers no loader of this kind fails the build.
 */
export function papaparseAsModule(): Plugin {
  return {
    name: 'papaparse-as-module',
    transform(code, id) {
      if (!/\/papaparse(?:\.min)?\.js$/.test(id)) return undefined;
      if (!code.includes('module.exports=') && !code.includes('module.exports = '))
        throw new Error('papaparse has another wrapper');
      return `const exports = {}, module = { exports };\n${code}\nexport default module.exports;\n`;
    },
  };
}
