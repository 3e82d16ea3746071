import type { Plugin } from 'vite';

/** How the polyfill's file begins and ends: a wrapper that finds out which kind of loader is there. */
const START = /^\(function \(global, factory\) \{[\s\S]*?function \(module\) \{/;
const END = /\}\);\s*(?:\/\/# sourceMappingURL=.*\s*)?$/;

/** What it knows of each part of the browser: how many arguments a method takes, and whether it has an answer. */
const METADATA = /const apiMetadata = (\{[\s\S]*?\n {6}\});/;

/** Parts of the browser that the extension speaks to, of those that the polyfill knows. */
const USED = ['alarms', 'commands', 'contextMenus', 'downloads', 'permissions', 'runtime', 'tabs'];

/**
 * webextension-polyfill as a module of today, less what it knows of parts that are never asked: half of it, and the popup
 * waits for all of it. As published it is CommonJS, for which the bundler brings helpers into the popup's first paint.
 * A version that is made in another way fails the build. A part that is missing here answers as the browser does, which
 * with manifest 3 is by promises too.
 */
export function polyfillAsModule(): Plugin {
  return {
    name: 'polyfill-as-module',
    transform(code, id) {
      if (!id.endsWith('/browser-polyfill.js')) return undefined;
      if (![START, END, METADATA].every((pattern) => pattern.test(code)))
        throw new Error('webextension-polyfill has another form');
      const body = code
        .replace(START, '')
        .replace(END, '')
        .replace(METADATA, (_, metadata: string) => `const apiMetadata = ${used(metadata)};`);
      return `const module = { exports: {} };\n(() => {${body}})();\nexport default module.exports;\n`;
    },
  };
}

/** @throws where it lacks a part that is used */
function used(metadata: string): string {
  const known: Record<string, unknown> = JSON.parse(metadata);
  const missing = USED.filter((part) => !known[part]);
  if (missing.length > 0) throw new Error(`webextension-polyfill knows nothing of ${missing.join(', ')}`);
  return JSON.stringify(Object.fromEntries(USED.map((part) => [part, known[part]])));
}
