import { build, type LibraryOptions, type UserConfig } from 'vite';

/**
 * A script and all that it needs as one file, built in memory.
 * @throws where it cannot be built
 */
export async function oneFile(
  lib: LibraryOptions,
  { build: options, ...config }: UserConfig = {},
): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    ...config,
    build: { ...options, write: false, lib },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`${lib.entry} was not built`);
  return output.output[0].code;
}
