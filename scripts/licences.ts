import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Locked {
  version?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
}

/** The licences that an MIT project may ship beside its own. */
const FITTING = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'CC0-1.0',
  '(MPL-2.0 OR Apache-2.0)',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
];

/**
 * What stands in the package beside the code that is not ours: every library that it can hold, with its licence, as they
 * all ask. Texts that differ in nothing but whom they name are given once.
 * @throws where a library has a licence that does not fit, or none
 */
export function licences(root: string): string {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  const shipped = Object.entries(packages).filter(
    ([path, { dev, optional }]) => path && !path.includes('/@types/') && !dev && !optional,
  );
  const byText = new Map<string, string[]>();
  for (const [path, { version = '', license = '' }] of shipped) {
    const name = path.replace(/^.*node_modules\//, '');
    if (!FITTING.includes(license))
      throw new Error(`${name} has a licence that does not fit: ${license || 'none'}`);
    const { holder, terms } = read(join(root, path));
    const text = terms || license;
    const line = [`${name} ${version} (${license})`, holder].filter(Boolean).join(', ');
    byText.set(text, [...(byText.get(text) ?? []), line]);
  }
  return [...byText]
    .map(([text, names]) => `${names.join('\n')}\n\n${text}\n`)
    .join(`\n${'-'.repeat(72)}\n\n`);
}

/** The text of a library's licence, apart from the line that names whose it is. */
function read(folder: string): { holder: string; terms: string } {
  const file = existsSync(folder) && readdirSync(folder).find((name) => /^licen[cs]e(?:\.|$)/i.test(name));
  const text = file ? readFileSync(join(folder, file), 'utf8') : '';
  const named = text
    .split('\n')
    .filter((line) => /^\s*(?:copyright|\(c\))\b/i.test(line) && line.length < 160);
  const terms = text
    .split(/\n\s*\n/)
    .map((block) =>
      block
        .split('\n')
        .filter((line) => !named.includes(line))
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((block) => block !== '' && !/^\(?(?:the )?mit(?: license)?(?: \(mit\))?\)?$/i.test(block));
  return { holder: named.map((line) => line.trim()).join(', '), terms: terms.join('\n\n') };
}
