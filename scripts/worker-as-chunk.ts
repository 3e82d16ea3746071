import { basename, dirname } from 'node:path';
import { build, type Plugin } from 'vite';
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
      const name = `${basename(dirname(file))}-${basename(file, '.ts')}`;
      // Nothing is built where it is only served; `servedWorker` lies among the public files then.
      if (isServed) return `export default '/${name}.js';`;
      // A script that is one file, such as the background's, starts no worker.
      if (!isPages) return `export default '';`;
      const chunk = this.emitFile({ type: 'chunk', id: file, name });
      return `export default import.meta.ROLLUP_FILE_URL_${chunk};`;
    },
  };
}

/**
 * A worker as one file, for `npm run dev`: Chromium ends a page of an extension that starts a worker from the
 * development server. It is as it was when the server started.
 */
export async function servedWorker(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [workerWithoutDocument()],
    build: { write: false, minify: false, lib: { entry, formats: ['es'], fileName: 'worker' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`${entry} was not built`);
  return output.output[0].code;
}
