import { basename, dirname } from 'node:path';
import type { Plugin } from 'vite';
import { oneFile } from './one-file';
import { workerWithoutDocument } from './worker-without-document';

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
      const name = nameOf(file);
      // Nothing is built where it is only served; `servedWorker` lies among the public files then.
      if (isServed) return `export default '/${name}.js';`;
      // A script that is one file, such as the background's, starts no worker.
      if (!isPages) return `export default '';`;
      const chunk = this.emitFile({ type: 'chunk', id: file, name });
      return `export default import.meta.ROLLUP_FILE_URL_${chunk};`;
    },
  };
}

/** What a worker's chunk is called, without what Vite adds to it. */
function nameOf(file: string): string {
  return `${basename(dirname(file))}-${basename(file, '.ts')}`;
}

/**
 * A worker as a public file, for `npm run dev`: Chromium ends a page of an extension that starts a worker from the
 * development server. It is as it was when the server started.
 */
export async function servedWorker(entry: string): Promise<{ relativeDest: string; contents: string }> {
  const contents = await oneFile(
    { entry, formats: ['es'], fileName: 'worker' },
    { plugins: [workerWithoutDocument()], build: { minify: false } },
  );
  return { relativeDest: `${nameOf(entry)}.js`, contents };
}
