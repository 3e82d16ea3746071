import { basename, dirname } from 'node:path';
import type { Plugin } from 'vite';

const QUERY = '?chunk';

/**
 * `import address from './worker?chunk'`: the address of a worker that is built with the pages and shares their chunks.
 * What Vite makes of `new Worker(new URL(…))` holds all that the worker needs once more: 60 kB for the renderer.
 */
export function workerAsChunk(): Plugin {
  let [isPages, isServed] = [false, false];
  return {
    name: 'worker-as-chunk',
    enforce: 'pre',
    configResolved({ build, command }) {
      isPages = !build.lib;
      isServed = command === 'serve';
    },
    async resolveId(source, importer) {
      if (!source.endsWith(QUERY)) return undefined;
      const found = await this.resolve(source.slice(0, -QUERY.length), importer);
      return found && found.id + QUERY;
    },
    load(id) {
      if (!id.endsWith(QUERY)) return undefined;
      const file = id.slice(0, -QUERY.length);
      // Nothing is built where it is only served.
      if (isServed)
        return `export default new URL(${JSON.stringify(`./${basename(file)}`)}, import.meta.url).href;`;
      // A script that is one file, such as the background's, starts no worker.
      if (!isPages) return `export default '';`;
      const name = `${basename(dirname(file))}-${basename(file, '.ts')}`;
      const chunk = this.emitFile({ type: 'chunk', id: file, name });
      return `export default import.meta.ROLLUP_FILE_URL_${chunk};`;
    },
  };
}
