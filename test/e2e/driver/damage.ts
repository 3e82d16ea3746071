import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Fills the files below a folder whose paths match with a byte that means nothing in them.
 * @throws where there is none
 */
export function damage(folder: string, paths: RegExp): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => paths.test(path));
  if (files.length === 0) throw new Error(`nothing to damage in ${folder}`);
  for (const path of files) writeFileSync(path, Buffer.alloc(statSync(path).size, 0x5a));
}
